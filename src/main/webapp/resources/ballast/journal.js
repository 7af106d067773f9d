/*
 * Says while a journal is keyed in what its sides come to and what is missing. The words come with the page; amounts are
 * counted in the smallest unit of the currency, so that nothing is rounded. The portal checks it all again.
 */
(function () {
  "use strict";
  const status = document.getElementById("difference");
  if (!status) {
    return;
  }
  const decimals = Number(status.dataset.decimals);

  /** In the smallest unit; null where it cannot be read. */
  function units(text) {
    const read = /^(\d*)(?:\.(\d*))?$/.exec(text.trim());
    const part = (read?.[2] ?? "").padEnd(decimals, "0");
    return read && part.length === decimals ? BigInt((read[1] || "0") + part) : null;
  }

  function sum(side) {
    return [...document.querySelectorAll(`#journal-lines [data-side=${side}]`)]
      .map((field) => units(field.value))
      .reduce((total, amount) => (total === null || amount === null ? null : total + amount), 0n);
  }

  function written(amount) {
    const digits = amount.toString().padStart(decimals + 1, "0");
    const whole = digits.slice(0, digits.length - decimals).replace(/\B(?=(\d{3})+$)/g, ",");
    return whole + (decimals > 0 ? "." + digits.slice(-decimals) : "") + " " + status.dataset.currency;
  }

  function say() {
    const debit = sum("debit");
    const credit = sum("credit");
    if (debit === null || credit === null) {
      status.textContent = status.dataset.unread;
    } else if (debit === credit) {
      status.textContent = status.dataset.balanced.replace("{0}", written(debit));
    } else {
      const words = debit < credit ? status.dataset.debit : status.dataset.credit;
      status.textContent = words.replace("{0}", written(debit < credit ? credit - debit : debit - credit));
    }
  }

  document.getElementById("journal-lines").addEventListener("input", say);
  say();
})();
