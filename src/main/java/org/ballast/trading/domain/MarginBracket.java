package org.ballast.trading.domain;

import java.math.BigDecimal;

/**
 * One step of a venue's table: from a notional on, the maintenance margin is {@code notional × rate − deduction}. The
 * deduction makes the margin continuous at the floor (accounting.md §7.3).
 *
 * <p>Example: after a step of 2.5 % less 0.56 BTC, the one of 5 % from 50 BTC deducts 50 × (0.05 − 0.025) + 0.56 = 1.81 BTC.
 *
 * @param floor notional from which it holds, itself included; in what the contract is settled in
 * @param rate from 0 to below 1
 * @param deduction zero or more
 */
public record MarginBracket(BigDecimal floor, BigDecimal rate, BigDecimal deduction) {

    /**
     * @throws IllegalArgumentException if floor or deduction are below zero, or the rate is not from 0 to below 1
     */
    public MarginBracket {
        if (floor.signum() < 0 || deduction.signum() < 0 || rate.signum() < 0 || rate.compareTo(BigDecimal.ONE) >= 0) {
            throw new IllegalArgumentException("no bracket: from " + floor + " " + rate + " less " + deduction);
        }
    }

    /** One rate for every notional. */
    public static MarginBracket flat(BigDecimal rate) {
        return new MarginBracket(BigDecimal.ZERO, rate, BigDecimal.ZERO);
    }

    /** The bracket that follows this one, with the deduction that lets nothing jump at its floor. */
    public MarginBracket next(BigDecimal nextFloor, BigDecimal nextRate) {
        return new MarginBracket(
                nextFloor, nextRate, nextFloor.multiply(nextRate.subtract(rate)).add(deduction));
    }

    /** The maintenance margin of a notional in this bracket, exact. */
    public BigDecimal margin(BigDecimal notional) {
        return notional.multiply(rate).subtract(deduction);
    }
}
