/*
 * A package of evidence is put together while it is sent: tells how much has come while it grows, then hands the file out.
 * Without scripts the link is an ordinary download.
 */
(function () {
  "use strict";
  const KILO = 1024;

  function tell(link, bytes) {
    const said = document.getElementById("package-progress");
    said.textContent = bytes < 0 ? "" : said.dataset.busy + " " + Math.ceil(bytes / KILO).toLocaleString("en") + " kB";
  }

  async function read(link, answer) {
    const parts = [];
    let bytes = 0;
    const reader = answer.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      bytes += part.value.length;
      tell(link, bytes);
    }
    return new Blob(parts, { type: "application/zip" });
  }

  function handOut(file, name) {
    const handle = document.createElement("a");
    handle.href = URL.createObjectURL(file);
    handle.download = name;
    document.body.append(handle);
    handle.click();
    handle.remove();
    setTimeout(() => URL.revokeObjectURL(handle.href), 60000);
  }

  async function take(link) {
    link.setAttribute("aria-busy", "true");
    tell(link, 0);
    try {
      const answer = await fetch(link.href);
      const name = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "");
      if (!answer.ok || !name) {
        location.assign(link.href);
        return;
      }
      handOut(await read(link, answer), name[1]);
    } finally {
      link.removeAttribute("aria-busy");
      tell(link, -1);
    }
  }

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[data-package]");
    if (link && !event.ctrlKey && !event.metaKey && !event.shiftKey) {
      event.preventDefault();
      if (!link.hasAttribute("aria-busy")) {
        take(link);
      }
    }
  });
})();
