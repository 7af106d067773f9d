package org.ballast.amounts;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Collection;
import java.util.Currency;

/**
 * An amount in one currency, always at the scale of that currency's minor unit: 10.50 USD, 1 JPY, 1.234 KWD. It never
 * rounds by itself; an amount with more digits must name its rounding in {@link #rounded}.
 *
 * <p>Example: {@code Money.of("311054.10", USD).minus(Money.of("287867.15", USD))} is 23,186.95 USD.
 *
 * @param amount the amount at the currency's scale, of either sign
 * @param currency ISO 4217
 */
public record Money(BigDecimal amount, Currency currency) implements Comparable<Money> {

    /**
     * @throws IllegalArgumentException if the amount has digits that the currency has no minor unit for, or more than 17
     *     before the decimal point
     */
    public Money {
        int scale = decimals(currency);
        if (Digits.beforePoint(amount) > 17) {
            throw new IllegalArgumentException(Digits.shown(amount) + " does not fit NUMERIC(21,4)");
        }
        if (amount.scale() > scale && Digits.decimals(amount) > scale) {
            throw new IllegalArgumentException(
                    Digits.shown(amount) + " has more decimals than " + currency.getCurrencyCode() + " allows");
        }
        amount = amount.signum() == 0
                ? BigDecimal.ZERO.setScale(scale)
                : amount.setScale(scale, RoundingMode.UNNECESSARY);
    }

    /** How many decimals an amount has in that currency: 2 in USD, none in JPY, 3 in KWD; none where it has no minor unit. */
    public static int decimals(Currency currency) {
        return Math.max(0, currency.getDefaultFractionDigits());
    }

    public static Money of(String amount, Currency currency) {
        return new Money(new BigDecimal(amount), currency);
    }

    public static Money zero(Currency currency) {
        return new Money(BigDecimal.ZERO, currency);
    }

    /** The one place where an amount loses digits: at the minor unit, the way that the caller names. */
    public static Money rounded(BigDecimal exact, Currency currency, RoundingMode rounding) {
        return new Money(exact.setScale(decimals(currency), rounding), currency);
    }

    /** The sum of amounts that are already rounded; a total is never rounded again. */
    public static Money sum(Collection<Money> amounts, Currency currency) {
        Money none = zero(currency);
        BigDecimal total = none.amount;
        for (Money each : amounts) {
            total = total.add(none.sameCurrency(each).amount);
        }
        return new Money(total, currency);
    }

    public Money plus(Money other) {
        BigDecimal more = sameCurrency(other).amount;
        return more.signum() == 0 ? this : new Money(amount.add(more), currency);
    }

    public Money minus(Money other) {
        BigDecimal less = sameCurrency(other).amount;
        return less.signum() == 0 ? this : new Money(amount.subtract(less), currency);
    }

    public Money negated() {
        return new Money(amount.negate(), currency);
    }

    public boolean isZero() {
        return amount.signum() == 0;
    }

    public boolean isPositive() {
        return amount.signum() > 0;
    }

    public boolean isNegative() {
        return amount.signum() < 0;
    }

    /**
     * @throws IllegalArgumentException if the currencies differ: amounts of two currencies have no order
     */
    @Override
    public int compareTo(Money other) {
        return amount.compareTo(sameCurrency(other).amount);
    }

    /** For people and logs, as {@code 10.50 USD}. */
    @Override
    public String toString() {
        return amount.toPlainString() + " " + currency.getCurrencyCode();
    }

    private Money sameCurrency(Money other) {
        if (!currency.equals(other.currency)) {
            throw new IllegalArgumentException("currencies differ: " + this + " and " + other);
        }
        return other;
    }
}
