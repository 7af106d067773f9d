package org.ballast.documents.report;

import java.text.DateFormat;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.text.NumberFormat;
import java.util.Currency;
import java.util.Locale;
import java.util.Map;
import java.util.TimeZone;
import net.sf.jasperreports.engine.util.FormatFactory;
import org.ballast.amounts.Money;
import org.jspecify.annotations.Nullable;

/**
 * The patterns that reports name: {@code money} (the digits of the currency), {@code quantity} (all its digits),
 * {@code price} (at least the digits of the currency) and {@code zero} (a dash). Negatives stand in parentheses.
 */
public final class FigureFormats implements FormatFactory {

    private static final String ZERO = "zero";
    private static final char EN_DASH = '\u2013';
    private static final String UP_TO_18_DECIMALS = "##################";

    private final Map<String, String> patterns;

    public FigureFormats(Currency currency) {
        int digits = Money.decimals(currency);
        String minor = "0".repeat(digits);
        String money = "#,##0" + (digits == 0 ? "" : "." + minor);
        // A no-break space stands where a closing parenthesis would, so that digits stand below digits
        patterns = Map.of(
                "money",
                money + "\u00a0;(" + money + ")",
                "quantity",
                "#,##0." + UP_TO_18_DECIMALS + "\u00a0;(#,##0." + UP_TO_18_DECIMALS + ")",
                "price",
                "#,##0." + minor + UP_TO_18_DECIMALS.substring(digits) + "\u00a0",
                ZERO,
                "#\u00a0");
    }

    @Override
    public NumberFormat createNumberFormat(@Nullable String pattern, Locale locale) {
        String onPaper = pattern == null ? null : patterns.get(pattern);
        return pattern == null || onPaper == null
                ? NumberFormat.getIntegerInstance(locale)
                : new DecimalFormat(onPaper, symbols(pattern));
    }

    @Override
    public DateFormat createDateFormat(@Nullable String pattern, Locale locale, TimeZone zone) {
        throw new UnsupportedOperationException("dates come to a report as words, not by pattern " + pattern);
    }

    private static DecimalFormatSymbols symbols(String name) {
        DecimalFormatSymbols symbols = DecimalFormatSymbols.getInstance(Locale.ENGLISH);
        if (name.equals(ZERO)) {
            symbols.setZeroDigit(EN_DASH);
        }
        return symbols;
    }
}
