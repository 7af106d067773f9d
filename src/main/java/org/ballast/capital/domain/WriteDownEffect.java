package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * What a write-down does to a capital ratio and to the room for investment (accounting.md §9.5): capital falls by the loss, and
 * risk-weighted assets fall by what the written-down part weighed. The ratio rises if and only if it was above the loss over that
 * relief, which is one over the risk weight where loss and write-down are the same.
 *
 * <p>Example: capital 900 of 7,100, a loss of 3 on an asset of weight 12.5: 0.126761 becomes 0.127009, since 12.68 % is above 8 %.
 *
 * @param loss what the capital loses, after tax, zero or more; nothing where the asset was deducted from capital already
 * @param target ratio at which the remaining investment capacity is told
 * @param riskWeight of what would be invested in; zero where there is no capacity to tell
 */
public record WriteDownEffect(Side before, Side after, BigDecimal loss, BigDecimal target, BigDecimal riskWeight) {

    /** Where a ratio goes. */
    public enum Direction {
        UP,
        DOWN,
        FLAT
    }

    /** Capital and risk-weighted assets, both exact. */
    public record Side(BigDecimal capital, BigDecimal riskWeighted) {

        /** Six decimals, half up; empty without risk-weighted assets. */
        public Optional<BigDecimal> ratio() {
            return CapitalRatio.of(capital, riskWeighted);
        }

        /** What the capital is above what the target asks for; below zero it lacks. Exact. */
        public BigDecimal headroom(BigDecimal target) {
            return capital.subtract(target.multiply(riskWeighted));
        }

        /**
         * What can still be invested in assets of a weight until the target is reached: {@code (C/t − R)/w}, six decimals, half
         * up; below zero what has to go. Empty for a weight of zero.
         */
        public Optional<BigDecimal> capacity(BigDecimal target, BigDecimal weight) {
            return weight.signum() == 0
                    ? Optional.empty()
                    : Optional.of(headroom(target)
                            .divide(
                                    target.multiply(weight, MathContext.UNLIMITED),
                                    CapitalRatio.DECIMALS,
                                    RoundingMode.HALF_UP));
        }
    }

    /**
     * Of a loss on assets of one weight, as programs and the calculator ask for it.
     *
     * @param loss after tax, which is also what the carrying amounts fall by
     * @param deducted whether the asset is deducted from capital, which is net of it already: then nothing changes
     * @throws IllegalArgumentException if more would be written off than the risk-weighted assets hold
     */
    public static WriteDownEffect of(
            BigDecimal capital,
            BigDecimal riskWeighted,
            BigDecimal riskWeight,
            BigDecimal loss,
            BigDecimal target,
            boolean deducted) {
        Side before = new Side(capital, riskWeighted);
        BigDecimal felt = deducted ? BigDecimal.ZERO : loss;
        BigDecimal left = riskWeighted.subtract(riskWeight.multiply(felt));
        if (left.signum() < 0) {
            throw new IllegalArgumentException(loss + " of weight " + riskWeight + " is more than " + riskWeighted);
        }
        return new WriteDownEffect(before, new Side(capital.subtract(felt), left), felt, target, riskWeight);
    }

    /** Exact: not spoilt by the rounding of the ratios; empty where one of them is. */
    public Optional<Direction> direction() {
        if (before.riskWeighted().signum() <= 0 || after.riskWeighted().signum() <= 0) {
            return Optional.empty();
        }
        int sign = after.capital()
                .multiply(before.riskWeighted())
                .compareTo(before.capital().multiply(after.riskWeighted()));
        return Optional.of(sign > 0 ? Direction.UP : sign < 0 ? Direction.DOWN : Direction.FLAT);
    }

    /** The ratio above which the write-down makes it rise, six decimals, half up; empty where no risk-weighted assets go. */
    public Optional<BigDecimal> turningPoint() {
        return CapitalRatio.of(loss, before.riskWeighted().subtract(after.riskWeighted()));
    }

    public Optional<BigDecimal> capacityBefore() {
        return before.capacity(target, riskWeight);
    }

    public Optional<BigDecimal> capacityAfter() {
        return after.capacity(target, riskWeight);
    }
}
