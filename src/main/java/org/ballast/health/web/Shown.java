package org.ballast.health.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;
import java.util.Optional;
import org.ballast.health.domain.Input;
import org.ballast.health.domain.Measure;
import org.ballast.health.domain.Measured;
import org.ballast.health.domain.Threshold;
import org.ballast.pages.web.Words;

/** Measures as pages show them: ratios with four decimals, negatives in parentheses. */
final class Shown {

    private static final int DECIMALS = 4;
    private static final int MOST_DECIMALS = 10;

    private Shown() {}

    /** The value, or why there is none. */
    static String value(Measured measured) {
        return measured.value()
                .map(Shown::number)
                .orElseGet(() -> Words.in("health", "standing." + measured.standing()));
    }

    static String number(BigDecimal value) {
        BigDecimal shown = value.scale() > DECIMALS ? value.setScale(DECIMALS, RoundingMode.HALF_UP) : value;
        DecimalFormat format = new DecimalFormat("#,##0", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        format.setMinimumFractionDigits(Math.max(0, shown.scale()));
        format.setMaximumFractionDigits(MOST_DECIMALS);
        String digits = format.format(shown.abs());
        return shown.signum() < 0 ? "(" + digits + ")" : digits;
    }

    static String threshold(Measured measured) {
        return measured.threshold()
                .map(known -> words(known, measured.measure()))
                .orElse("");
    }

    private static String words(Threshold known, Measure measure) {
        return Words.in("health", "threshold." + measure.good(), number(known.green()), number(known.red()));
    }

    static String change(Optional<BigDecimal> change) {
        return change.map(Shown::number).orElse("");
    }

    static String input(Input input) {
        return input.asset().isEmpty() ? Words.in("health", "input." + input.name()) : input.asset();
    }
}
