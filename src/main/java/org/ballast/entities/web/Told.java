package org.ballast.entities.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** Says on the next page what was done, in the words of the bundle of entities and holdings. */
public final class Told {

    private Told() {}

    public static void afterRedirect(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(words(key, values)));
    }

    /** A sentence of the bundle with its values. */
    public static String words(String key, Object... values) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String pattern = ResourceBundle.getBundle("messages.holdings", locale).getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }
}
