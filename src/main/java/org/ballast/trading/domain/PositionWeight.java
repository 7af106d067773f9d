package org.ballast.trading.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;

/**
 * The share of the equity that a rule advises to put into a position (accounting.md §7.6). It is advice: nothing is posted.
 *
 * @param full what the rule gives, of either sign, exact to 34 digits
 * @param fraction of it that is taken, as 0.25; of a volatility target 1
 * @param cap the most that is ever taken
 */
public record PositionWeight(BigDecimal full, BigDecimal fraction, BigDecimal cap) {

    /** Of a weight that is shown. */
    public static final int DECIMALS = 10;

    /**
     * @throws IllegalArgumentException if fraction or cap are below zero
     */
    public PositionWeight {
        if (fraction.signum() < 0 || cap.signum() < 0) {
            throw new IllegalArgumentException("no fraction or cap: " + fraction + ", " + cap);
        }
    }

    /**
     * Kelly's share of a continuous return, {@code μ / σ²}. Example: 12 % and 60 %: 0.3333333333, a quarter of it 0.0833333333.
     *
     * @param mean return a year
     * @param volatility a year, more than zero
     */
    public static PositionWeight kelly(BigDecimal mean, BigDecimal volatility, BigDecimal fraction, BigDecimal cap) {
        BigDecimal full = mean.divide(volatility.multiply(volatility), MathContext.DECIMAL128);
        return new PositionWeight(full, fraction, cap);
    }

    /**
     * Kelly's share of a bet, {@code p − (1 − p) / b}. Example: p 0.55, b 1.2: 0.1750000000.
     *
     * @param probability of winning, from 0 to 1
     * @param winLossRatio what is won for one that can be lost, more than zero
     */
    public static PositionWeight kellyBinary(
            BigDecimal probability, BigDecimal winLossRatio, BigDecimal fraction, BigDecimal cap) {
        BigDecimal lost = BigDecimal.ONE.subtract(probability).divide(winLossRatio, MathContext.DECIMAL128);
        return new PositionWeight(probability.subtract(lost), fraction, cap);
    }

    /**
     * The weight at which the position moves as much as wanted, {@code min(most, σ target / σ realised)}. Example: 15 % of 60 %:
     * 0.25.
     *
     * @param realised volatility a year, more than zero
     */
    public static PositionWeight volatilityTarget(BigDecimal target, BigDecimal realised, BigDecimal mostLeverage) {
        return new PositionWeight(target.divide(realised, MathContext.DECIMAL128), BigDecimal.ONE, mostLeverage);
    }

    /** What the rule gives times the fraction, before cap and floor. */
    public BigDecimal fractional() {
        return full.multiply(fraction);
    }

    /** The share that is advised: never below zero, never above the cap; exact. */
    public BigDecimal applied() {
        return fractional().max(BigDecimal.ZERO).min(cap);
    }

    /**
     * The position that is advised, 2 decimals, half up, from the exact share. While a margin call is on, no more than there is,
     * which is rounded down.
     *
     * @param equity of which it is a share; without equity there is no position
     * @param present position that there is already
     */
    public BigDecimal position(BigDecimal equity, BigDecimal present, MarginStatus status) {
        BigDecimal advised = equity.max(BigDecimal.ZERO).multiply(applied()).setScale(2, RoundingMode.HALF_UP);
        return status.forbidsMore() ? advised.min(present.setScale(2, RoundingMode.FLOOR)) : advised;
    }

    /** A weight as it is shown: 10 decimals, half up. */
    public static BigDecimal shown(BigDecimal exact) {
        return exact.setScale(DECIMALS, RoundingMode.HALF_UP);
    }
}
