package org.ballast.pages.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.MessageFormat;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ballast.pages.application.Worded;

/** The sentences of the message bundles, in the language of the page. */
public final class Words {

    private Words() {}

    public static String of(String key, Object... arguments) {
        return in("web", key, arguments);
    }

    /** Of another bundle; not {@code of}, which two texts alone would be taken for. */
    public static String in(String bundle, String key, Object... arguments) {
        Locale locale = locale();
        String pattern = ResourceBundle.getBundle("messages." + bundle, locale).getString(key);
        return arguments.length == 0 ? pattern : new MessageFormat(pattern, locale).format(arguments);
    }

    /** What a feature says, with days, amounts and prices as the tables write them. */
    public static String of(Worded words) {
        return words.bundle().isEmpty()
                ? words.key()
                : in(
                        words.bundle(),
                        words.key(),
                        words.arguments().stream().map(Figures::inSentence).toArray());
    }

    /** Says on the next page what was done. */
    public static void sayAfterRedirect(String bundle, String key, Object... arguments) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(in(bundle, key, arguments)));
    }

    /** Says on this page what to think about beside what was done. */
    public static void warn(String bundle, String key, Object... arguments) {
        say(FacesMessage.SEVERITY_WARN, in(bundle, key, arguments));
    }

    /** Says on this page that nothing was done. */
    public static void refuse(String bundle, String key, Object... arguments) {
        say(FacesMessage.SEVERITY_ERROR, in(bundle, key, arguments));
    }

    private static void say(FacesMessage.Severity severity, String sentence) {
        FacesContext.getCurrentInstance().addMessage(null, new FacesMessage(severity, sentence, ""));
    }

    private static Locale locale() {
        FacesContext faces = FacesContext.getCurrentInstance();
        return faces == null || faces.getViewRoot() == null
                ? Locale.ENGLISH
                : faces.getViewRoot().getLocale();
    }
}
