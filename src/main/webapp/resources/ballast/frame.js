(function () {
  "use strict";
  const KEY = "ballast-narrow";
  const SEARCH_KEY = "ballast-search-key";
  const root = document.documentElement;
  if (localStorage.getItem(KEY) === "yes") {
    root.classList.add("narrow");
  }

  function closeMenus(except) {
    for (const menu of document.querySelectorAll("details.menu[open]")) {
      if (menu !== except) {
        menu.open = false;
      }
    }
  }

  document.addEventListener("click", function (event) {
    closeMenus(event.target.closest("details.menu"));
    if (event.target.closest("[data-collapses]")) {
      localStorage.setItem(KEY, root.classList.toggle("narrow") ? "yes" : "no");
    }
    const choice = event.target.closest("[data-search-key]");
    if (choice) {
      localStorage.setItem(SEARCH_KEY, choice.dataset.searchKey);
      tellSearchKey();
    }
  });

  /* One key goes to the search; who speaks to the machine or presses keys by mistake turns it off in the user's menu. */
  function hasSearchKey() {
    return localStorage.getItem(SEARCH_KEY) !== "no";
  }

  function tellSearchKey() {
    const on = hasSearchKey();
    root.classList.toggle("no-search-key", !on);
    for (const choice of document.querySelectorAll("[data-search-key]")) {
      choice.setAttribute("aria-pressed", String((choice.dataset.searchKey === "yes") === on));
    }
    for (const field of document.querySelectorAll("[data-search]")) {
      if (on) {
        field.setAttribute("aria-keyshortcuts", "/");
      } else {
        field.removeAttribute("aria-keyshortcuts");
      }
    }
  }

  function goToSearch() {
    const field = [...document.querySelectorAll("[data-search]")].find((each) => each.getClientRects().length > 0);
    if (field) {
      field.focus();
      field.select();
    } else {
      document.querySelector(".search-open")?.click();
    }
  }

  function isTyping(target) {
    return target.closest("textarea, select, [contenteditable], input:not([type=checkbox], [type=radio], [type=submit], [type=button])");
  }

  /* Widgets come without some names and keys: completed here, again whenever the page changes. */
  function complete() {
    for (const button of document.querySelectorAll(".ui-datepicker-trigger:not([aria-label])")) {
      const label = document.querySelector("label[for='" + button.previousElementSibling?.id + "']");
      button.setAttribute("aria-label", document.body.dataset.chooseDate + (label ? ": " + label.textContent : ""));
    }
    /* A button around a field would be two controls in one: the field alone takes focus and name. */
    for (const field of document.querySelectorAll("span.ui-fileupload-choose > input[type=file]:not([aria-label])")) {
      field.setAttribute("aria-label", field.parentElement.textContent.trim());
      field.removeAttribute("aria-hidden");
      field.tabIndex = 0;
      field.parentElement.removeAttribute("tabindex");
      field.addEventListener("keydown", (event) => event.stopPropagation());
    }
    for (const message of document.querySelectorAll(".ui-messages li[role=alert]")) {
      message.removeAttribute("role");
      message.closest("div").setAttribute("role", "alert");
    }
    for (const label of document.querySelectorAll(".field > label:has(.ui-outputlabel-rfi)")) {
      document.getElementById(label.htmlFor)?.setAttribute("aria-required", "true");
    }
    for (const refused of document.querySelectorAll("#refused [data-field]")) {
      const field = document.querySelector("main form [id$=':" + CSS.escape(refused.dataset.field) + "']");
      field?.setAttribute("aria-invalid", "true");
    }
    for (const wrong of document.querySelectorAll(":is(.field, .checks) > .ui-message-error")) {
      const field = wrong.parentElement.querySelector("input:not([type=hidden]), select, textarea");
      field?.setAttribute("aria-invalid", "true");
    }
    for (const bar of document.querySelectorAll(".ui-fileupload-row .ui-progressbar:not([aria-label])")) {
      const file = bar.closest(".ui-fileupload-row").querySelector(".ui-fileupload-filename");
      bar.setAttribute("aria-label", file.textContent);
    }
    for (const table of document.querySelectorAll(".ui-datatable-tablewrapper:not([tabindex])")) {
      if (table.scrollWidth > table.clientWidth || table.scrollHeight > table.clientHeight) {
        table.tabIndex = 0;
      }
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    complete();
    document.querySelector("main [aria-invalid=true]")?.focus();
    tellSearchKey();
    new MutationObserver(complete).observe(document.body, { childList: true, subtree: true });
    addEventListener("resize", complete);
  });

  document.addEventListener("keydown", function (event) {
    const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
    const bare = !event.ctrlKey && !event.metaKey && !event.altKey;
    if (event.key === "/" && bare && document.querySelector("[data-search]") && hasSearchKey() && !isTyping(event.target)) {
      event.preventDefault();
      goToSearch();
    }
  });
})();
