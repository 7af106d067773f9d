/*
 * Keeps what is typed into long fields (narrative, comment, reason) in this tab until it is saved: by user, address and
 * field, so that it is back after signing in again. A page without errors that follows a form says that the form is saved,
 * unless the sign-in page, which has no scripts, lies between.
 */
(function () {
  "use strict";
  const DRAFT = "ballast-draft ";
  const SENT = "ballast-draft-sent";
  const LONG = 200;

  function isLong(field) {
    const typed = field instanceof HTMLTextAreaElement || (field instanceof HTMLInputElement && field.type === "text" && field.maxLength >= LONG);
    return typed && field.id && field.form?.method === "post" && field.form.enctype !== "multipart/form-data";
  }

  function key(field) {
    return DRAFT + document.body.dataset.user + " " + location.pathname + location.search + " " + field.id;
  }

  function longFields(within) {
    return [...within.querySelectorAll("textarea, input")].filter(isLong);
  }

  function forgetWhatIsSaved() {
    const sent = JSON.parse(sessionStorage.getItem(SENT) ?? "[]");
    sessionStorage.removeItem(SENT);
    const saved = document.getElementById("navigation")
      && !document.referrer.includes("/login.xhtml")
      && !document.querySelector("#messages .ui-messages-error, #messages .ui-messages-warn, .ui-message-error, #refused table");
    if (saved) {
      sent.forEach((each) => sessionStorage.removeItem(each));
    }
  }

  function tell(field, served) {
    const note = document.createElement("p");
    note.className = "field-hint draft";
    note.setAttribute("role", "status");
    const discard = document.createElement("button");
    discard.type = "button";
    discard.className = "ui-button quiet";
    discard.textContent = document.body.dataset.draftDiscard;
    discard.addEventListener("click", function () {
      sessionStorage.removeItem(key(field));
      field.value = served;
      note.remove();
      field.focus();
    });
    note.append(document.body.dataset.draftBack + " ", discard);
    field.after(note);
  }

  function bringBack(field) {
    const typed = sessionStorage.getItem(key(field));
    if (typed !== null && typed !== field.value) {
      const served = field.value;
      field.value = typed;
      tell(field, served);
    }
  }

  function forgetAll() {
    Object.keys(sessionStorage).filter((each) => each.startsWith(DRAFT)).forEach((each) => sessionStorage.removeItem(each));
  }

  document.addEventListener("input", function (event) {
    if (isLong(event.target)) {
      sessionStorage.setItem(key(event.target), event.target.value);
    }
  });

  document.addEventListener("submit", function (event) {
    if (event.submitter?.classList.contains("sign-out")) {
      forgetAll();
    } else if (event.target.method === "post" && document.getElementById("navigation")) {
      sessionStorage.setItem(SENT, JSON.stringify(longFields(event.target).map(key)));
    }
  });

  document.addEventListener("DOMContentLoaded", function () {
    forgetWhatIsSaved();
    longFields(document).forEach(bringBack);
  });
})();
