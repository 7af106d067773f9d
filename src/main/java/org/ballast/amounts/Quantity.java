package org.ballast.amounts;

import java.math.BigDecimal;
import java.math.RoundingMode;

/**
 * Units of an asset, zero or more, with up to 18 decimals. A valuation never rounds it. Kept without trailing zeros, so
 * that 4 and 4.00 are equal.
 *
 * @param units the number of units, at most 20 digits before the decimal point
 */
public record Quantity(BigDecimal units) implements Comparable<Quantity> {

    public static final Quantity ZERO = new Quantity(BigDecimal.ZERO);

    /**
     * @throws IllegalArgumentException if the number is negative or does not fit NUMERIC(38,18)
     */
    public Quantity {
        if (units.signum() < 0) {
            throw new IllegalArgumentException("a quantity is never negative: " + Digits.shown(units));
        }
        if ((units.scale() > 18 && Digits.decimals(units) > 18) || Digits.beforePoint(units) > 20) {
            throw new IllegalArgumentException(Digits.shown(units) + " does not fit NUMERIC(38,18)");
        }
        units = units.signum() == 0 ? BigDecimal.ZERO : units.stripTrailingZeros();
        if (units.scale() < 0) {
            units = units.setScale(0, RoundingMode.UNNECESSARY);
        }
    }

    public static Quantity of(String units) {
        return new Quantity(new BigDecimal(units));
    }

    public Quantity plus(Quantity other) {
        return new Quantity(units.add(other.units));
    }

    /**
     * @throws IllegalArgumentException if the other quantity is larger: no lot ever goes below zero
     */
    public Quantity minus(Quantity other) {
        return new Quantity(units.subtract(other.units));
    }

    /** Quantity times price, rounded once to the minor unit the way that is named: the fair value of a Level 1 holding. */
    public Money at(UnitPrice price, RoundingMode rounding) {
        return Money.rounded(units.multiply(price.perUnit()), price.currency(), rounding);
    }

    public boolean isZero() {
        return units.signum() == 0;
    }

    public Quantity min(Quantity other) {
        return compareTo(other) <= 0 ? this : other;
    }

    @Override
    public int compareTo(Quantity other) {
        return units.compareTo(other.units);
    }

    @Override
    public String toString() {
        return units.toPlainString();
    }
}
