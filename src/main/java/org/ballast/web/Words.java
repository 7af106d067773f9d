package org.ballast.web;

import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;

/** The sentences of the message bundles, in the language of the page. */
final class Words {

    private Words() {}

    static String of(String key, Object... arguments) {
        return of("web", key, arguments);
    }

    static String of(String bundle, String key, Object... arguments) {
        Locale locale = locale();
        String pattern = ResourceBundle.getBundle("messages." + bundle, locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }
}
