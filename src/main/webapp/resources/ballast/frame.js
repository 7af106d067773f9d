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

  document.addEventListener("keydown", function (event) {
    const menu = event.key === "Escape" && document.querySelector("details.menu[open]");
    if (menu) {
      menu.open = false;
      menu.querySelector("summary").focus();
    }
  });
})();
