package org.ballast.architecture.faults.journal.domain;

import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.MessageFormat;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Writes as the machine's own language does in each way there is, and as a given one does. */
@SuppressWarnings({"StringCaseLocaleUsage", "DefaultLocale", "AnnotateFormatMethod"})
public final class WritesAsTheMachine {

    private WritesAsTheMachine() {}

    public static String number() {
        return String.format("%05d", 7);
    }

    public static String text() {
        return "%05d".formatted(7);
    }

    public static String lower(String text) {
        return text.toLowerCase();
    }

    public static DateTimeFormatter day() {
        return DateTimeFormatter.ofPattern("d MMM uuuu");
    }

    public static DecimalFormat figure() {
        return new DecimalFormat("#,##0.00");
    }

    public static MessageFormat pattern() {
        return new MessageFormat("{0}");
    }

    public static String sentence() {
        return MessageFormat.format("{0}", 7);
    }

    public static Locale language() {
        return Locale.getDefault();
    }

    public static String inAGivenLanguage(String text) {
        return String.format(Locale.ROOT, "%05d", 7)
                + text.toUpperCase(Locale.ROOT)
                + DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH)
                + new DecimalFormat("#,##0.00", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(7)
                + new MessageFormat("{0}", Locale.ENGLISH).format(new Object[] {7});
    }
}
