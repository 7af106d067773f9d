package org.ballast.writedowns.web;

import jakarta.faces.application.FacesMessage;
import jakarta.faces.context.FacesContext;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.ResourceBundle;
import org.ballast.amounts.Money;

/** The sentences of this package's bundle with their values. */
final class Sentences {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);

    private Sentences() {}

    static String of(String key, Object... values) {
        Locale locale = FacesContext.getCurrentInstance().getViewRoot().getLocale();
        String pattern = ResourceBundle.getBundle("messages.writedowns", locale).getString(key);
        return new MessageFormat(pattern, locale).format(values);
    }

    /** Says on the next page what was done. */
    static void sayAfterRedirect(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.getExternalContext().getFlash().setKeepMessages(true);
        faces.addMessage(null, new FacesMessage(of(key, values)));
    }

    /** Says on this page that nothing was done. */
    static void warn(String key, Object... values) {
        FacesContext faces = FacesContext.getCurrentInstance();
        faces.addMessage(null, new FacesMessage(FacesMessage.SEVERITY_ERROR, of(key, values), null));
    }

    /** A day as it stands in a sentence: {@code 31 Dec 2022}. */
    static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** An amount with its currency: {@code 197,931,503.33 USD}. */
    static String money(Money money) {
        return amount(money) + " " + money.currency().getCurrencyCode();
    }

    /** An amount as it stands on a button: {@code 197,931,503.33}. */
    static String amount(Money money) {
        int scale = money.amount().scale();
        String pattern = scale == 0 ? "#,##0" : "#,##0." + "0".repeat(scale);
        return new DecimalFormat(pattern, DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(money.amount());
    }
}
