package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.ballast.amounts.UnitPrice;

/**
 * What one market paid for an asset during one interval.
 *
 * @param id surrogate key: the evidence row; 0 before it is recorded
 * @param opensAt first instant of the interval
 * @param interval length, at most a day
 * @param low the lowest of the four prices
 * @param high the highest of the four prices
 * @param volume units traded, zero or more
 */
public record PriceBar(
        long id,
        Instant opensAt,
        Duration interval,
        UnitPrice open,
        UnitPrice high,
        UnitPrice low,
        UnitPrice close,
        BigDecimal volume) {

    private static final BigDecimal HALF = new BigDecimal("0.5");

    /**
     * @throws IllegalArgumentException if low or high are not the lowest and highest, the prices have two currencies, the
     *     volume is negative, or the interval is longer than a day
     */
    public PriceBar {
        if (low.compareTo(open) > 0
                || low.compareTo(close) > 0
                || high.compareTo(open) < 0
                || high.compareTo(close) < 0) {
            throw new IllegalArgumentException(
                    "low " + low + " and high " + high + " do not enclose " + open + " and " + close);
        }
        if (volume.signum() < 0) {
            throw new IllegalArgumentException("a volume is never negative: " + volume.toPlainString());
        }
        if (interval.isNegative() || interval.isZero() || interval.compareTo(Duration.ofDays(1)) > 0) {
            throw new IllegalArgumentException("an interval is more than nothing and at most a day: " + interval);
        }
    }

    /** The first instant after the interval. */
    public Instant closesAt() {
        return opensAt.plus(interval);
    }

    /** Whether the bar covers a whole day, so that when its low was is not known within the day. */
    public boolean isDaily() {
        return interval.equals(Duration.ofDays(1));
    }

    /**
     * Whether the low or the high is more than 50 % away from both the open and the close, so that a person must look at it
     * before it is used. Example: a low of 0.06 on a day that opened at 1,173.13 and closed at 1,178.85.
     */
    public boolean isOutlier() {
        return (isFar(low, open) && isFar(low, close)) || (isFar(high, open) && isFar(high, close));
    }

    private static boolean isFar(UnitPrice price, UnitPrice from) {
        BigDecimal distance = price.perUnit().subtract(from.perUnit()).abs();
        return distance.compareTo(from.perUnit().multiply(HALF)) > 0;
    }

    /** Whether the other bar says the same about its interval; keys do not matter. */
    public boolean saysTheSameAs(PriceBar other) {
        return opensAt.equals(other.opensAt)
                && interval.equals(other.interval)
                && open.equals(other.open)
                && high.equals(other.high)
                && low.equals(other.low)
                && close.equals(other.close)
                && volume.compareTo(other.volume) == 0;
    }
}
