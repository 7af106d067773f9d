package org.ballast.access.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.ExternalContext;
import jakarta.faces.context.FacesContext;
import java.io.IOException;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The package's words where a bean has to say something. */
final class AccessWords {

    private AccessWords() {}

    static String of(String key, Object... arguments) {
        String pattern = ResourceBundle.getBundle("messages.access").getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, Locale.ENGLISH).format(arguments);
    }

    /** Says what to think about beside what was done. */
    static void warn(String key, Object... arguments) {
        FacesContext.getCurrentInstance()
                .addMessage(null, new FacesMessage(FacesMessage.SEVERITY_WARN, of(key, arguments), ""));
    }

    /** Says that something was done, on the page that it then goes to, whose address is exactly this. */
    static void done(String page, String key, Object... arguments) throws IOException {
        FacesContext faces = FacesContext.getCurrentInstance();
        ExternalContext external = faces.getExternalContext();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, of(key, arguments), ""));
        external.getFlash().setKeepMessages(true);
        external.redirect(external.getRequestContextPath() + page);
    }
}
