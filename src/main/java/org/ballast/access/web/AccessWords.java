package org.ballast.access.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import org.ballast.pages.web.Words;

/** What the pages of users say on the page that they then go to. */
final class AccessWords {

    private AccessWords() {}

    /** Says that something was done, on the page whose address is exactly this. */
    static void done(String page, String key, Object... arguments) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, Words.in("access", key, arguments), ""));
        external.getFlash().setKeepMessages(true);
        external.redirect(external.getRequestContextPath() + page);
    }
}
