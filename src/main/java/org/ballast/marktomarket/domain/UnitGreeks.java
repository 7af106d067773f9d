package org.ballast.marktomarket.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ballast.trading.domain.options.OptionGreeks;

/**
 * How the value of one unit moves, long; or of a whole position or account, with its sign and size.
 *
 * @param delta units of the underlying that it gains or loses with
 * @param gamma change of the delta for one unit of the underlying's price
 * @param vega change of the value in the currency of the price for one point (0.01) of volatility
 * @param theta change of the value in the currency of the price in a day
 */
public record UnitGreeks(BigDecimal delta, BigDecimal gamma, BigDecimal vega, BigDecimal theta) {

    /** Decimals of each, half up. */
    public static final int DECIMALS = 12;

    public static final UnitGreeks NONE =
            new UnitGreeks(BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);

    /** Of a future: it moves with its underlying, and with nothing else. */
    static UnitGreeks ofFuture(BigDecimal delta) {
        return new UnitGreeks(delta, BigDecimal.ZERO, BigDecimal.ZERO, BigDecimal.ZERO);
    }

    static UnitGreeks of(OptionGreeks option) {
        return new UnitGreeks(
                rounded(BigDecimal.valueOf(option.delta())),
                rounded(BigDecimal.valueOf(option.gamma())),
                rounded(BigDecimal.valueOf(option.vega())),
                rounded(BigDecimal.valueOf(option.theta())));
    }

    /** Of that many units, below zero short; rounded half up once more. */
    public UnitGreeks times(BigDecimal units) {
        return new UnitGreeks(
                rounded(delta.multiply(units)),
                rounded(gamma.multiply(units)),
                rounded(vega.multiply(units)),
                rounded(theta.multiply(units)));
    }

    public UnitGreeks plus(UnitGreeks other) {
        return new UnitGreeks(
                delta.add(other.delta), gamma.add(other.gamma), vega.add(other.vega), theta.add(other.theta));
    }

    private static BigDecimal rounded(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
