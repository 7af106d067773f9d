package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;
import org.ballast.amounts.Money;

/**
 * One ratio against what is asked for.
 *
 * @param capital that covers
 * @param exposure risk-weighted assets, or the exposure of the leverage ratio
 * @param minimum part of the exposure
 * @param withBuffer minimum and buffers; the minimum itself for the leverage ratio
 */
public record CapitalRequirement(
        RequiredRatio measure, Money capital, Money exposure, BigDecimal minimum, BigDecimal withBuffer) {

    /** What is measured. */
    public enum RequiredRatio {
        CET1,
        TIER1,
        TOTAL,
        LEVERAGE
    }

    /** How it is met. */
    public enum Standing {
        MET,
        /** Above the minimum, within the buffer. */
        IN_BUFFER,
        BELOW_MINIMUM,
        /** There is nothing to cover. */
        NOT_APPLICABLE
    }

    /** Six decimals, half up; empty where there is nothing to cover. */
    public Optional<BigDecimal> ratio() {
        return CapitalRatio.of(capital.amount(), exposure.amount());
    }

    /** What capital is asked for with buffers, half up. */
    public Money required() {
        return Money.rounded(exposure.amount().multiply(withBuffer), exposure.currency(), RoundingMode.HALF_UP);
    }

    /** Capital above what is asked for; below zero it lacks. */
    public Money headroom() {
        return capital.minus(required());
    }

    /** By amounts, so that no rounded ratio decides. */
    public Standing standing() {
        if (exposure.amount().signum() <= 0) {
            return Standing.NOT_APPLICABLE;
        }
        if (capital.amount().compareTo(exposure.amount().multiply(minimum)) < 0) {
            return Standing.BELOW_MINIMUM;
        }
        return capital.amount().compareTo(exposure.amount().multiply(withBuffer)) < 0
                ? Standing.IN_BUFFER
                : Standing.MET;
    }
}
