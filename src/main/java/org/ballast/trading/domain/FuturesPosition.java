package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * An open position in a future or perpetual (accounting.md §7.3).
 *
 * <p>Examples: linear, 2 units from 50,000 to 45,000, long: −10,000.00. Inverse, 100,000 USD from 50,000 to 45,000, long:
 * −0.22222222 BTC, which are −10,000.00 USD at the mark.
 *
 * @param quantity units of the underlying when linear, of the price's currency when inverse; more than zero
 * @param entry average price of entry, more than zero
 */
public record FuturesPosition(FuturesStyle style, PositionSide side, BigDecimal quantity, BigDecimal entry) {

    private static final int DECIMALS_OF_CURRENCY = 2;

    /**
     * @throws IllegalArgumentException if quantity or entry are not more than zero
     */
    public FuturesPosition {
        if (quantity.signum() <= 0 || entry.signum() <= 0) {
            throw new IllegalArgumentException("no position: " + quantity + " at " + entry);
        }
    }

    /**
     * The result that is not realised, in what the contract is settled in: linear {@code q (P1 − P0)} to 2 decimals, inverse
     * {@code N (1/P0 − 1/P1)} of coin to 8 decimals, half up; a short position has the other sign.
     */
    public BigDecimal result(BigDecimal mark) {
        if (style == FuturesStyle.LINEAR) {
            return resultInCurrency(mark);
        }
        BigDecimal exact = quantity.multiply(mark.subtract(entry));
        return side.signed(exact.divide(entry.multiply(mark), SettlementUnit.DECIMALS_OF_COIN, RoundingMode.HALF_UP));
    }

    /** The same in the currency of the price, at the mark: inverse {@code N (P1 − P0) / P0}; 2 decimals, half up. */
    public BigDecimal resultInCurrency(BigDecimal mark) {
        BigDecimal moved = quantity.multiply(mark.subtract(entry));
        BigDecimal exact = style == FuturesStyle.LINEAR ? moved : moved.divide(entry, MathContext.DECIMAL128);
        return side.signed(exact.setScale(DECIMALS_OF_CURRENCY, RoundingMode.HALF_UP));
    }

    /** What the position is worth in the currency of the price: {@code q × P}, of an inverse one N whatever the price. */
    public BigDecimal notional(BigDecimal mark) {
        return style == FuturesStyle.LINEAR ? quantity.multiply(mark) : quantity;
    }

    /**
     * What the position pays at one funding, in the currency of the price, 2 decimals, half up: notional × rate for a long
     * position; below zero when it receives. Example: 0.01 % on 100,000 is 10.00.
     *
     * @param rate of the interval, of either sign
     */
    public BigDecimal funding(BigDecimal mark, BigDecimal rate) {
        return side.signed(notional(mark).multiply(rate).setScale(DECIMALS_OF_CURRENCY, RoundingMode.HALF_UP));
    }

    /** The same in coin at the mark, {@code N / P × rate} to 8 decimals: what an inverse perpetual is paid in. */
    public BigDecimal fundingInCoin(BigDecimal mark, BigDecimal rate) {
        return side.signed(
                notional(mark).multiply(rate).divide(mark, SettlementUnit.DECIMALS_OF_COIN, RoundingMode.HALF_UP));
    }
}
