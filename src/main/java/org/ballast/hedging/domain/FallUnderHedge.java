package org.ballast.hedging.domain;

import java.math.BigDecimal;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;

/**
 * One fall of the market: what it writes down, and what stands against it.
 *
 * <p>Example: 100 BTC carried at fair value, 60,000, a fall of 30 %: written down 1,800,000.00; with 50 sold futures 900,000.00 is
 * left in profit or loss.
 *
 * @param fall a part of the price
 * @param price after it
 * @param marketLoss what the units are worth less
 * @param writeDown by the model of the book, below zero a write-up
 * @param today what today's hedge gains, below zero loses
 * @param tried what the hedge gains that is tried out
 */
public record FallUnderHedge(
        BigDecimal fall, UnitPrice price, Money marketLoss, Money writeDown, Money today, Money tried) {

    /** In profit or loss without any hedge. */
    public Money withoutHedge() {
        return writeDown.negated();
    }

    /** What no hedge gains. */
    public Money nothing() {
        return Money.zero(writeDown.currency());
    }

    /** What both hedges gain together. */
    public Money both() {
        return today.plus(tried);
    }

    /** In profit or loss with today's hedge. */
    public Money withToday() {
        return today.minus(writeDown);
    }

    /** In profit or loss with today's hedge and the one that is tried out. */
    public Money withTried() {
        return withToday().plus(tried);
    }
}
