/* Warns two minutes before the session ends and keeps it when asked to. What any tab of the browser sent counts. */
(function () {
  "use strict";
  const SENT = "ballast-sent";
  const WARNING_IN_MILLISECONDS = 120000;

  function watch(notice) {
    const length = Number(notice.dataset.seconds) * 1000;
    const near = notice.querySelector("[data-near]");
    const over = notice.querySelector("[data-over]");

    function left() {
      return Number(localStorage.getItem(SENT)) + length - Date.now();
    }

    function look() {
      const time = left();
      near.hidden = time <= 0;
      over.hidden = time > 0;
      notice.hidden = time > WARNING_IN_MILLISECONDS;
    }

    function sent() {
      localStorage.setItem(SENT, String(Date.now()));
      look();
    }

    async function stay() {
      const answer = await fetch(notice.dataset.stay, { redirect: "manual", cache: "no-store" });
      if (answer.ok) {
        sent();
      } else {
        location.reload();
      }
    }

    near.querySelector("button").addEventListener("click", stay);
    window.jQuery?.(document).ajaxComplete(sent);
    sent();
    setInterval(look, 1000);
  }

  document.addEventListener("DOMContentLoaded", function () {
    const notice = document.getElementById("session-ending");
    if (notice && Number(notice.dataset.seconds) > 0) {
      watch(notice);
    }
  });
})();
