package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import org.ballast.amounts.UnitPrice;

/**
 * What one market paid for an asset during one interval.
 *
 * @param id surrogate key: the evidence row
 * @param opensAt first instant of the interval
 * @param interval length, at most a day
 * @param volume units traded
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

    /** The first instant after the interval. */
    public Instant closesAt() {
        return opensAt.plus(interval);
    }

    /** Whether the bar covers a whole day, so that when its low was is not known within the day. */
    public boolean isDaily() {
        return interval.equals(Duration.ofDays(1));
    }
}
