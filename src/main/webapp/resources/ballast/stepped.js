/*
 * A form whose slider shows what it asks for at once: each step reads the page of its address and puts the named part of it in
 * place, so that the slider keeps the focus. An address that the portal completes is taken on. Without this script the form is sent as any other.
 */
(function () {
  "use strict";

  function follow(form) {
    const part = form.dataset.stepped;
    const slider = form.querySelector("input[type=range]");
    const value = form.querySelector("[data-stepped-value]");
    let asked = 0;

    function tell() {
      value.textContent = Number((slider.value * 100).toFixed(4)) + " %";
    }

    async function step() {
      const mine = ++asked;
      const address = location.pathname + "?" + new URLSearchParams(new FormData(form));
      const answer = await fetch(address, { headers: { Accept: "text/html" } });
      if (mine !== asked) {
        return;
      }
      if (!answer.ok || new URL(answer.url).pathname !== location.pathname) {
        location.assign(address);
        return;
      }
      const page = new DOMParser().parseFromString(await answer.text(), "text/html");
      if (mine !== asked) {
        return;
      }
      document.getElementById(part).replaceWith(document.adoptNode(page.getElementById(part)));
      history.replaceState(history.state, "", answer.url);
    }

    slider.addEventListener("input", tell);
    slider.addEventListener("change", step);
  }

  for (const form of document.querySelectorAll("form[data-stepped]")) {
    follow(form);
  }
})();
