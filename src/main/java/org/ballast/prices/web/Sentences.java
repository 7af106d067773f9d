package org.ballast.prices.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of this package's bundle with their values. */
final class Sentences {

    private Sentences() {}

    static String of(String key, Object... values) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String pattern = ResourceBundle.getBundle("messages.prices", locale).getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }

    /** Says on the next page what was done. */
    static void sayAfterRedirect(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(of(key, values)));
    }
}
