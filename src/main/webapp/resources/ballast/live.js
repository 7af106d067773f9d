/* Puts what the server pushes in the place of the figures that the page was drawn with. Without it the page is reloaded. */
(function () {
  "use strict";
  const SENT = "ballast-sent";
  const QUIET_AFTER_MILLISECONDS = 20000;

  function watch(part) {
    const quiet = part.querySelector("[data-quiet]");
    const ending = document.getElementById("session-ending");
    let heard = Date.now();
    let drawn = "";

    function put(name, status, text) {
      for (const place of part.querySelectorAll(name)) {
        if (place.dataset.shown !== status) {
          place.dataset.shown = status;
          place.replaceChildren(text.content.cloneNode(true));
        }
      }
    }

    /* The picture as the server draws it now, in the place of the one that is shown: what has the focus stays. */
    function exchange(fresh) {
      const shown = part.querySelector("#today");
      for (const what of ["svg.wide", "svg.narrow", ".chart-table tbody"]) {
        if (!shown.querySelector(what) || !fresh.querySelector(what)) {
          shown.replaceWith(fresh);
          return;
        }
      }
      for (const what of ["svg.wide", "svg.narrow", ".chart-table tbody"]) {
        shown.querySelector(what).replaceWith(fresh.querySelector(what));
      }
    }

    async function draw() {
      const answer = await fetch(part.dataset.picture, { cache: "no-store" });
      const fresh = answer.ok && new DOMParser().parseFromString(await answer.text(), "text/html").getElementById("today");
      if (fresh) {
        exchange(document.adoptNode(fresh));
        part.dataset.drawn = drawn;
      }
    }

    /* Once a minute, not by all pages at the same moment. */
    function renew(sheet) {
      if (drawn && drawn !== sheet.minute) {
        setTimeout(() => draw().catch(() => {}), 2000 + Math.random() * 8000);
      }
      drawn = sheet.minute;
    }

    function show(sheet) {
      heard = Date.now();
      quiet.hidden = true;
      if (sheet.assets !== part.dataset.assets) {
        location.reload();
        return;
      }
      for (const place of document.querySelectorAll("[data-live]")) {
        const text = sheet[place.dataset.live];
        if (text !== undefined && place.textContent !== text) {
          place.textContent = text;
        }
      }
      for (const place of part.querySelectorAll("[data-live-status]")) {
        const status = sheet[place.dataset.liveStatus];
        put("[data-live-status='" + place.dataset.liveStatus + "']", status, part.querySelector("template[data-status='" + status + "']"));
      }
      put("[data-live-hint]", sheet.status, part.querySelector("template[data-hint='" + sheet.status + "']"));
      put("[data-live-band]", sheet.band, part.querySelector("template[data-band='" + sheet.band + "']"));
      renew(sheet);
      part.dataset.heard = sheet.asOf;
    }

    const source = new EventSource(part.dataset.stream);
    source.addEventListener("sheet", (event) => show(JSON.parse(event.data)));

    /* With the session of the browser ends what is pushed, whoever else would keep it. */
    setInterval(function () {
      const length = ending ? Number(ending.dataset.seconds) * 1000 : 0;
      if (length > 0 && Number(localStorage.getItem(SENT)) + length < Date.now()) {
        source.close();
      }
      quiet.hidden = Date.now() - heard < QUIET_AFTER_MILLISECONDS;
    }, 1000);
  }

  document.addEventListener("DOMContentLoaded", function () {
    const part = document.getElementById("live");
    if (part && window.EventSource) {
      watch(part);
    }
  });
})();
