package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;

/**
 * What a fall of the market costs a holding with and without sold futures (accounting.md §7.5).
 *
 * <p>Example: 100 BTC at 60,000, a fall of 30 %: 1,800,000.00 unhedged, 900,000.00 with 50 sold futures.
 *
 * @param units held
 * @param fall share of the price, from 0 to 1
 * @param soldUnits of linear futures, zero or more
 */
public record HedgedFall(BigDecimal units, UnitPrice price, BigDecimal fall, BigDecimal soldUnits) {

    /**
     * @throws IllegalArgumentException if a number is out of its bounds
     */
    public HedgedFall {
        if (units.signum() < 0 || soldUnits.signum() < 0 || fall.signum() < 0 || fall.compareTo(BigDecimal.ONE) > 0) {
            throw new IllegalArgumentException("no fall: " + units + ", " + soldUnits + ", " + fall);
        }
    }

    /** {@code units × price × fall}, half up. */
    public Money lossUnhedged() {
        return lossOf(units);
    }

    /** What the sold futures gain, half up. */
    public Money reduction() {
        return lossOf(soldUnits);
    }

    /** Loss less gain: below zero when more is sold than held. */
    public Money lossHedged() {
        return lossUnhedged().minus(reduction());
    }

    private Money lossOf(BigDecimal number) {
        return Money.rounded(number.multiply(price.perUnit()).multiply(fall), price.currency(), RoundingMode.HALF_UP);
    }
}
