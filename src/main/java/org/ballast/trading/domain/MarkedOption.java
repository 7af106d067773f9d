package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;

/**
 * A position in an option that is settled in coin, at one mark (accounting.md §7.2). The premium that was paid on the first day
 * is an asset, not an expense.
 *
 * <p>Example: 10 calls at 0.0405 BTC, index 60,000: 24,300.00; later 0.0171 BTC, index 56,900: 9,729.90. The write-down is
 * 14,570.10.
 *
 * @param contracts times the size of a contract; below zero when sold
 * @param mark in coin, for one
 * @param index of the coin in the functional currency at the same moment
 */
public record MarkedOption(BigDecimal contracts, BigDecimal mark, UnitPrice index) {

    /** {@code contracts × mark × index}, half up; below zero of sold options: a liability. */
    public Money fairValue() {
        BigDecimal exact = contracts.multiply(mark).multiply(index.perUnit());
        return Money.rounded(exact, index.currency(), RoundingMode.HALF_UP);
    }

    /** What is lost since an earlier mark: the difference of two rounded values; below zero, a gain. */
    public Money writeDownSince(MarkedOption earlier) {
        return earlier.fairValue().minus(fairValue());
    }

    /**
     * A price of the model on the venue's tick, half up; a policy, as venues publish marks between ticks.
     *
     * @param tick more than zero, as 0.0001
     */
    public static BigDecimal onTick(BigDecimal price, BigDecimal tick) {
        return price.divide(tick, 0, RoundingMode.HALF_UP).multiply(tick);
    }
}
