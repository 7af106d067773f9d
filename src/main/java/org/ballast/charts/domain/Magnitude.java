package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.Locale;

/** In what the figures of an axis are told: as they are, or in millions or billions where they are that large. */
public enum Magnitude {
    ONES(0),
    MILLIONS(6),
    BILLIONS(9);

    private static final int DIGITS_BEFORE = 7;

    private final int zeros;

    Magnitude(int zeros) {
        this.zeros = zeros;
    }

    /** From ten millions on in millions, from ten thousand millions on in billions. */
    static Magnitude of(BigDecimal largest) {
        int digits = largest.precision() - largest.scale();
        if (largest.signum() == 0 || digits <= DIGITS_BEFORE) {
            return ONES;
        }
        return digits > DIGITS_BEFORE + 3 ? BILLIONS : MILLIONS;
    }

    /** A tick, with all its digits. */
    String tick(BigDecimal value) {
        return written(value.movePointLeft(zeros));
    }

    /** A figure beside a mark, half a unit up: two digits more than the step of the ticks has. */
    String beside(BigDecimal value, BigDecimal step) {
        int digits = Math.max(0, step.movePointLeft(zeros).stripTrailingZeros().scale() + 2);
        return written(value.movePointLeft(zeros).setScale(digits, RoundingMode.HALF_UP));
    }

    /** The figure as it is, with its digits grouped. */
    static String written(BigDecimal value) {
        DecimalFormat format =
                new DecimalFormat("#,##0.##################", DecimalFormatSymbols.getInstance(Locale.ENGLISH));
        return (value.signum() < 0 ? "−" : "") + format.format(value.abs());
    }
}
