package org.ballast.prices.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import org.ballast.amounts.Money;

/**
 * What one unit of a currency was worth in another one on a day. It translates amounts of either into the other.
 *
 * <p>Example: at 1.0389 EUR/USD of 31 December 2024, 100.00 EUR are 103.89 USD, and 103.89 USD are 100.00 EUR.
 *
 * @param id surrogate key
 * @param base the currency of the one unit
 * @param quote the currency that it is told in
 * @param on the day that it is the rate of
 * @param rate units of the quote currency, more than zero
 */
public record ExchangeRate(long id, Currency base, Currency quote, LocalDate on, BigDecimal rate) {

    /**
     * @throws IllegalArgumentException if the rate is not above zero, or the currencies are one
     */
    public ExchangeRate {
        if (rate.signum() <= 0 || base.equals(quote)) {
            throw new IllegalArgumentException(base + "/" + quote + " " + rate);
        }
        rate = rate.stripTrailingZeros();
    }

    /** Both currencies, whichever comes first in the alphabet: a pair has one name, as EUR/USD. */
    public static String pair(Currency one, Currency other) {
        String first = one.getCurrencyCode();
        String second = other.getCurrencyCode();
        return first.compareTo(second) < 0 ? first + "/" + second : second + "/" + first;
    }

    /** The name of its pair. */
    public String pair() {
        return pair(base, quote);
    }

    /**
     * The amount in the other one of the two currencies, rounded half up to its minor unit.
     *
     * @throws IllegalArgumentException if the amount is in neither
     */
    public Money translate(Money amount) {
        if (amount.currency().equals(base)) {
            return Money.rounded(amount.amount().multiply(rate), quote, RoundingMode.HALF_UP);
        }
        if (amount.currency().equals(quote)) {
            return Money.rounded(amount.amount().divide(rate, MathContext.DECIMAL128), base, RoundingMode.HALF_UP);
        }
        throw new IllegalArgumentException(amount + " at a rate of " + pair());
    }

    /**
     * What one unit of either currency is worth in the other one, 34 digits.
     *
     * @throws IllegalArgumentException if it is neither
     */
    public BigDecimal ofOne(Currency currency) {
        if (currency.equals(base)) {
            return rate;
        }
        if (currency.equals(quote)) {
            return BigDecimal.ONE.divide(rate, MathContext.DECIMAL128);
        }
        throw new IllegalArgumentException(currency + " at a rate of " + pair());
    }
}
