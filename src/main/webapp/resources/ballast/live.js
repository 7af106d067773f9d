/* Puts what the server pushes in the place of the figures that the page was drawn with. Without it the page is reloaded. */
(function () {
  "use strict";
  const SENT = "ballast-sent";
  const QUIET_AFTER_MILLISECONDS = 20000;
  const LEFT = 96;
  const RIGHT = 920;
  const TOP = 12;
  const BOTTOM = 168;
  const MINUTES = 1440;

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

    /* One more minute on the line of today, where the axis has room for it. */
    function draw(sheet) {
      const line = part.querySelector("polyline[data-low]");
      if (!line || sheet.minute === drawn) {
        return;
      }
      const low = Number(line.dataset.low);
      const high = Number(line.dataset.high);
      const equity = Number(sheet.equity);
      const x = LEFT + ((RIGHT - LEFT) * Number(sheet.minute)) / MINUTES;
      const last = line.points.numberOfItems && line.points.getItem(line.points.numberOfItems - 1).x;
      drawn = sheet.minute;
      if (equity >= low && equity <= high && x > last) {
        const y = TOP + ((BOTTOM - TOP) * (high - equity)) / (high - low);
        line.setAttribute("points", line.getAttribute("points") + " " + x.toFixed(1) + "," + y.toFixed(1));
      }
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
      draw(sheet);
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
