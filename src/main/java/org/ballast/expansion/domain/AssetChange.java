package org.ballast.expansion.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * What a digital asset carries before and after, split into price and quantity (accounting.md §10.2): q0 (P1 − P0) and
 * (q1 − q0) P1, where P is the carrying amount of a unit.
 *
 * <p>Example: 10 units at 100.00 become 13 at 90.00: price −100.00, quantity 270.00, together 170.00.
 *
 * <p>Rounding: q0 P1 once, half up; both effects are differences of amounts that are already rounded, so that nothing is left.
 *
 * @param units0 at the end of the day before the period
 * @param units1 at the end of its last day
 */
public record AssetChange(
        String symbol, String name, BigDecimal units0, Money carrying0, BigDecimal units1, Money carrying1) {

    /** What the units held before gained or lost; nothing where none are left, whose price nothing tells. */
    public Money priceEffect() {
        return units0.signum() <= 0 || units1.signum() <= 0
                ? Money.zero(carrying0.currency())
                : atClosingPrice().minus(carrying0);
    }

    /** What units that came or went make at the closing price. */
    public Money quantityEffect() {
        return change().minus(priceEffect());
    }

    public Money change() {
        return carrying1.minus(carrying0);
    }

    /** Carrying amount of a unit before; empty without units. */
    public Optional<BigDecimal> perUnit0() {
        return perUnit(units0, carrying0);
    }

    /** The same after. */
    public Optional<BigDecimal> perUnit1() {
        return perUnit(units1, carrying1);
    }

    private Money atClosingPrice() {
        BigDecimal exact = carrying1.amount().multiply(units0).divide(units1, MathContext.DECIMAL128);
        return Money.rounded(exact, carrying1.currency(), RoundingMode.HALF_UP);
    }

    private static Optional<BigDecimal> perUnit(BigDecimal units, Money carrying) {
        return units.signum() <= 0
                ? Optional.empty()
                : Optional.of(
                        carrying.amount().divide(units, Money.decimals(carrying.currency()) + 2, RoundingMode.HALF_UP));
    }
}
