/*
 * A package of evidence is put together while it is sent: tells how much has come while it grows, then hands the file
 * out; one that breaks off says so.
 * Without scripts the link is an ordinary download.
 */
(function () {
  "use strict";
  const KILO = 1024;

  const line = () => document.getElementById("package-progress");

  function say(text) {
    line().textContent = text;
  }

  function tell(bytes) {
    say(line().dataset.busy + " " + Math.ceil(bytes / KILO).toLocaleString("en") + " kB");
  }

  async function read(answer) {
    const parts = [];
    let bytes = 0;
    const reader = answer.body.getReader();
    for (let part = await reader.read(); !part.done; part = await reader.read()) {
      parts.push(part.value);
      bytes += part.value.length;
      tell(bytes);
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
    tell(0);
    try {
      const answer = await fetch(link.href);
      const name = /filename="([^"]+)"/.exec(answer.headers.get("Content-Disposition") ?? "");
      if (!answer.ok || !name) {
        location.assign(link.href);
      } else {
        handOut(await read(answer), name[1]);
      }
      say("");
    } catch {
      say(line().dataset.broken);
    } finally {
      link.removeAttribute("aria-busy");
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
