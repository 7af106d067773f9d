package org.ballast.access.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
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

    /** Says that something was done, on the page that the redirect leads to. */
    static void done(String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_INFO, of(key, arguments), ""));
        faces.getExternalContext().getFlash().setKeepMessages(true);
    }
}
