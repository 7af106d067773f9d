package org.ballast.documents.report;

import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.util.FormatFactory;
import org.jspecify.annotations.Nullable;

/**
 * The patterns that reports name: {@code money} (two digits, negatives in parentheses), {@code quantity} (all its digits),
 * {@code price} (at least two) and {@code zero} (a dash). Spreadsheets get the same as patterns of their own.
 */
public final class FigureFormats implements FormatFactory {

    /** What a spreadsheet calls the patterns. */
    public static final Map<String, String> IN_SPREADSHEETS = Map.of(
            "money", "#,##0.00_);(#,##0.00);\u2013_)",
            "quantity", "#,##0.########_);(#,##0.########);\u2013_)",
            "price", "#,##0.00######_)",
            "zero", "#,##0.00_);(#,##0.00);\u2013_)");

    /** A no-break space stands where a closing parenthesis would, so that digits stand below digits. */
    private static final Map<String, String> ON_PAPER = Map.of(
            "money", "#,##0.00\u00a0;(#,##0.00)",
            "quantity", "#,##0.##################\u00a0;(#,##0.##################)",
            "price", "#,##0.00################\u00a0",
            "zero", "#\u00a0");

    private static final char EN_DASH = '\u2013';

    @Override
    public NumberFormat createNumberFormat(@Nullable String pattern, Locale locale) {
        String onPaper = pattern == null ? null : ON_PAPER.get(pattern);
        return pattern == null || onPaper == null
                ? NumberFormat.getIntegerInstance(locale)
                : new Figure(pattern, onPaper, symbols(pattern));
    }

    @Override
    public DateFormat createDateFormat(@Nullable String pattern, Locale locale, TimeZone zone) {
        throw new UnsupportedOperationException("dates come to a report as words, not by pattern " + pattern);
    }

    private static DecimalFormatSymbols symbols(String name) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        if (name.equals("zero")) {
            symbols.setZeroDigit(EN_DASH);
        }
        return symbols;
    }

    /** A format that answers to its name, by which the spreadsheet export finds its own pattern. */
    private static final class Figure extends DecimalFormat {

        private static final long serialVersionUID = 1L;

        private final String name;

        Figure(String name, String pattern, DecimalFormatSymbols symbols) {
            super(pattern, symbols);
            this.name = name;
        }

        @Override
        public String toPattern() {
            return name;
        }

        @Override
        public boolean equals(@Nullable Object other) {
            return super.equals(other) && other instanceof Figure figure && name.equals(figure.name);
        }

        @Override
        public int hashCode() {
            return name.hashCode();
        }
    }
}
