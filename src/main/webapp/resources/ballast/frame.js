(function () {
  "use strict";
  const KEY = "ballast-narrow";
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
  });

  /* Widgets come without some names and keys: completed here, again whenever the page changes. */
  function complete() {
    for (const button of document.querySelectorAll(".ui-datepicker-trigger:not([aria-label])")) {
      const label = document.querySelector("label[for='" + button.previousElementSibling?.id + "']");
      button.setAttribute("aria-label", document.body.dataset.chooseDate + (label ? ": " + label.textContent : ""));
    }
    for (const chooser of document.querySelectorAll("span.ui-fileupload-choose:not([role])")) {
      chooser.setAttribute("role", "button");
    }
    for (const table of document.querySelectorAll(".ui-datatable-tablewrapper:not([tabindex])")) {
      if (table.scrollWidth > table.clientWidth) {
        table.tabIndex = 0;
      }
    }
  }

  document.addEventListener("DOMContentLoaded", function () {
    complete();
    new MutationObserver(complete).observe(document.body, { childList: true, subtree: true });
    addEventListener("resize", complete);
  });

  document.addEventListener("keydown", function (event) {
    const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
})();
