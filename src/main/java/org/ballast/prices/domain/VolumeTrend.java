package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/**
 * Where the on-balance volume of the last days goes: a straight line through it by least squares (accounting.md §11).
 *
 * <p>Example: 0, 1200, 300, 300, −1200, −2800, −2000, −4100, −6000, −5400 falls by 784.848485 a day, 0.638088 of the average
 * volume of 1,230.
 *
 * @param slope units a day, six decimals, half up
 * @param normalised slope by the average volume of the same days, six decimals, half up; empty if nothing was traded
 * @param priceChange last close by first close, less one; six decimals, half up
 * @param flags whether units flow out while the price is low: the slope is below −0.25 of the average volume and the last close
 *     below the average one
 */
public record VolumeTrend(BigDecimal slope, Optional<BigDecimal> normalised, BigDecimal priceChange, boolean flags) {

    /** How many days the indicator looks back. */
    public static final int DAYS = 20;

    private static final int DECIMALS = 6;
    private static final BigDecimal FLAGS_BELOW = new BigDecimal("-0.25");

    /**
     * @param days at least two, each with the sum after it
     * @throws IllegalArgumentException if there is no line through them
     */
    public static VolumeTrend of(List<OnBalanceVolume> days) {
        if (days.size() < 2) {
            throw new IllegalArgumentException("no line through " + days.size() + " days");
        }
        BigDecimal number = BigDecimal.valueOf(days.size());
        BigDecimal traded = sum(days.stream().map(day -> day.last().volume()).toList());
        BigDecimal closes = sum(days.stream().map(day -> day.last().close()).toList());
        BigDecimal first = days.getFirst().last().close();
        BigDecimal close = days.getLast().last().close();
        BigDecimal slope = slope(days);
        Optional<BigDecimal> normalised = traded.signum() == 0
                ? Optional.empty()
                : Optional.of(slope.multiply(number).divide(traded, MathContext.DECIMAL128));
        boolean isLow = close.multiply(number).compareTo(closes) < 0;
        return new VolumeTrend(
                rounded(slope),
                normalised.map(VolumeTrend::rounded),
                close.subtract(first).divide(first, DECIMALS, RoundingMode.HALF_UP),
                isLow
                        && normalised
                                .filter(share -> share.compareTo(FLAGS_BELOW) < 0)
                                .isPresent());
    }

    /** {@code 12 Σ (x − x̄) y / (n (n² − 1))}, with twice the distance from the middle so that it stays whole. */
    private static BigDecimal slope(List<OnBalanceVolume> days) {
        long number = days.size();
        BigDecimal moment = BigDecimal.ZERO;
        for (int at = 0; at < number; at++) {
            BigDecimal twiceFromMiddle = BigDecimal.valueOf(2L * at - (number - 1));
            moment = moment.add(twiceFromMiddle.multiply(days.get(at).volume()));
        }
        BigDecimal spread = BigDecimal.valueOf(number * (number * number - 1));
        return moment.multiply(BigDecimal.valueOf(6)).divide(spread, MathContext.DECIMAL128);
    }

    private static BigDecimal sum(List<BigDecimal> amounts) {
        return amounts.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
