package org.ballast.control.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Duration;
import org.ballast.pages.web.Words;

/** How long something took, in the largest unit that has two of it: seconds, minutes, hours or days, with one decimal. */
final class Spans {

    private static final BigDecimal MINUTE = new BigDecimal(60);
    private static final BigDecimal HOUR = new BigDecimal(3_600);
    private static final BigDecimal DAY = new BigDecimal(86_400);

    private Spans() {}

    static String words(Duration taken) {
        BigDecimal seconds = seconds(taken);
        if (seconds.compareTo(DAY.multiply(BigDecimal.TWO)) >= 0) {
            return in("span.days", seconds, DAY);
        }
        if (seconds.compareTo(HOUR.multiply(BigDecimal.TWO)) >= 0) {
            return in("span.hours", seconds, HOUR);
        }
        return seconds.compareTo(MINUTE.multiply(BigDecimal.TWO)) >= 0
                ? in("span.minutes", seconds, MINUTE)
                : in("span.seconds", seconds, BigDecimal.ONE);
    }

    /** In hours with two decimals, for charts. */
    static BigDecimal hours(Duration taken) {
        return seconds(taken).divide(HOUR, 2, RoundingMode.HALF_UP);
    }

    /** All of it, as programs take it. */
    static BigDecimal seconds(Duration taken) {
        BigDecimal seconds = BigDecimal.valueOf(taken.getSeconds()).add(BigDecimal.valueOf(taken.getNano(), 9));
        return seconds.stripTrailingZeros().scale() < 0
                ? seconds.setScale(0, RoundingMode.UNNECESSARY)
                : seconds.stripTrailingZeros();
    }

    private static String in(String key, BigDecimal seconds, BigDecimal unit) {
        return Words.in("control", key, seconds.divide(unit, 1, RoundingMode.HALF_UP));
    }
}
