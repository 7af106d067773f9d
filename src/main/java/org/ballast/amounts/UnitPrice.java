package org.ballast.amounts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;

/**
 * What one unit of an asset costs, more than zero, with up to 18 decimals. Kept without trailing zeros.
 *
 * @param perUnit price of one unit in {@code currency}
 * @param currency ISO 4217
 */
public record UnitPrice(BigDecimal perUnit, Currency currency) implements Comparable<UnitPrice> {

    /**
     * @throws IllegalArgumentException if the price is zero or negative (a missing price is never zero) or does not fit
     *     NUMERIC(38,18)
     */
    public UnitPrice {
        if (perUnit.signum() <= 0) {
            throw new IllegalArgumentException("a price is more than zero: " + Digits.shown(perUnit));
        }
        if ((perUnit.scale() > 18 && Digits.decimals(perUnit) > 18) || Digits.beforePoint(perUnit) > 20) {
            throw new IllegalArgumentException(Digits.shown(perUnit) + " does not fit NUMERIC(38,18)");
        }
        perUnit = perUnit.stripTrailingZeros();
        if (perUnit.scale() < 0) {
            perUnit = perUnit.setScale(0, RoundingMode.UNNECESSARY);
        }
    }

    public static UnitPrice of(String perUnit, Currency currency) {
        return new UnitPrice(new BigDecimal(perUnit), currency);
    }

    /**
     * @throws IllegalArgumentException if the currencies differ
     */
    @Override
    public int compareTo(UnitPrice other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currencies differ: " + this + " and " + other);
        }
        return perUnit.compareTo(other.perUnit);
    }

    @Override
    public String toString() {
        return perUnit.toPlainString() + " " + currency.getCurrencyCode();
    }
}
