/* The list of what waits for a decision by keys: only while the focus is in it, never while somebody types. */
(function () {
  "use strict";
  const KEY = "ballast-list-keys";
  const THEN = "ballast-list-then";

  function isTyping(target) {
    return target.closest("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=submit], [type=button])");
  }

  function hasKeys() {
    return localStorage.getItem(KEY) !== "no";
  }

  function tellKeys(part) {
    for (const choice of part.querySelectorAll("[data-list-keys]")) {
      choice.setAttribute("aria-pressed", String((choice.dataset.listKeys === "yes") === hasKeys()));
    }
  }

  function ready(part) {
    const panel = part.querySelector("[data-panel]");
    const rows = [...part.querySelectorAll("[data-row]")];

    /* What a key wanted of the comment is forgotten with the field. */
    panel?.querySelector("[id='decision:comment']")?.addEventListener("blur", (event) => delete event.target.dataset.then);

    function here() {
      const focused = document.activeElement.closest("tr")?.querySelector("[data-row]");
      const at = rows.indexOf(focused);
      return at >= 0 ? at : rows.findIndex((row) => row.getAttribute("aria-current") === "true");
    }

    function move(step) {
      const at = here();
      const next = rows[at < 0 ? 0 : Math.min(rows.length - 1, Math.max(0, at + step))];
      next?.focus();
      next?.scrollIntoView({ block: "nearest" });
    }

    function press(id) {
      panel.querySelector("[id='decision:" + id + "']")?.click();
    }

    function act(key) {
      const comment = panel.querySelector("[id='decision:comment']");
      if (key === "a") {
        const approval = panel.querySelector("#approval");
        if (approval) {
          approval.open = true;
          (approval.querySelector("input[type=password]") || approval.querySelector("[type=submit]")).focus();
        }
      } else if (comment && panel.querySelector("[id='decision:" + (key === "r" ? "return" : "reject") + "']")) {
        comment.dataset.then = key === "r" ? "return" : "reject";
        comment.focus();
      }
    }

    /* On a row that is not open yet the key opens it first, and is done there. */
    function actOn(key) {
      const row = document.activeElement.closest("tr")?.querySelector("[data-row]");
      if (row && row.getAttribute("aria-current") !== "true") {
        sessionStorage.setItem(THEN, key);
        row.click();
      } else if (panel) {
        act(key);
      }
    }

    const keys = {
      j: () => move(1),
      k: () => move(-1),
      a: () => actOn("a"),
      r: () => actOn("r"),
      x: () => actOn("x"),
      n: () => (part.querySelector("[data-next]") || rows[0])?.click(),
      "?": () => {
        const shown = part.querySelector("#keys");
        shown.open = !shown.open;
      }
    };

    part.addEventListener("keydown", function (event) {
      if (event.ctrlKey && event.key === "Enter" && event.target.dataset.then) {
        event.preventDefault();
        press(event.target.dataset.then);
        return;
      }
      const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
      if (!bare || !hasKeys() || isTyping(event.target) || event.defaultPrevented) {
        return;
      }
      const isBox = event.target.matches("input[type=checkbox]");
      if (event.key === "Enter" && isBox) {
        event.preventDefault();
        event.target.closest("tr").querySelector("[data-row]").click();
      } else if (keys[event.key]) {
        event.preventDefault();
        keys[event.key]();
      }
    });

    part.addEventListener("click", function (event) {
      const choice = event.target.closest("[data-list-keys]");
      if (choice) {
        localStorage.setItem(KEY, choice.dataset.listKeys);
        tellKeys(part);
      }
    });

    const then = sessionStorage.getItem(THEN);
    sessionStorage.removeItem(THEN);
    if (panel) {
      panel.querySelector("#panelTitle").focus();
      if (then) {
        act(then);
      }
    }
    choosing(part);
    tellKeys(part);
  }

  /* What is approved together is of one company and tier: the first choice says which. */
  function choosing(part) {
    const boxes = [...part.querySelectorAll("input[data-alike]")];
    const button = part.querySelector("[data-together]");
    const told = part.querySelector("[data-chosen]");
    const hint = told?.textContent;
    function tell() {
      const chosen = boxes.filter((box) => box.checked);
      for (const box of boxes) {
        box.disabled = chosen.length > 0 && box.dataset.alike !== chosen[0].dataset.alike;
      }
      button.disabled = chosen.length === 0;
      told.textContent = chosen.length === 0 ? hint : chosen.length + " " + told.dataset.chosen;
    }
    if (button) {
      part.addEventListener("change", tell);
      tell();
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    for (const part of document.querySelectorAll("[data-waiting]")) {
      ready(part);
    }
  });
})();
