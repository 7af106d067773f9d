package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Group 2 exposures against the limit (accounting.md §9.3): above the lower threshold the excess is treated as Group 2b, above
 * the upper one all of it. What is exactly at a threshold is within it.
 *
 * <p>Example: 14.00 at a Tier 1 capital of 1,000.00 is 0.014 of it, and 4.00 are treated as Group 2b.
 *
 * @param exposure the sum of max(|long|, |short|) of each asset of Group 2
 * @param tier1 Tier 1 capital
 * @param lower part of Tier 1; empty where the rules know no lower threshold
 * @param upper part of Tier 1
 */
public record ExposureLimit(BigDecimal exposure, BigDecimal tier1, Optional<BigDecimal> lower, BigDecimal upper) {

    /** Where the exposure stands. */
    public enum Standing {
        WITHIN,
        ABOVE_LOWER,
        ABOVE_UPPER
    }

    /** Part of Tier 1, six decimals, half up; empty without Tier 1 capital. */
    public Optional<BigDecimal> share() {
        return CapitalRatio.of(exposure, tier1);
    }

    public Standing standing() {
        if (exceeds(upper)) {
            return Standing.ABOVE_UPPER;
        }
        return lower.filter(this::exceeds).isPresent() ? Standing.ABOVE_LOWER : Standing.WITHIN;
    }

    /** What of the exposure is treated as Group 2b because of the limit. */
    public BigDecimal treatedAs2b() {
        return switch (standing()) {
            case WITHIN -> BigDecimal.ZERO;
            case ABOVE_LOWER -> exposure.subtract(lower.orElseThrow().multiply(tier1.max(BigDecimal.ZERO)));
            case ABOVE_UPPER -> exposure;
        };
    }

    /** What may be added until the upper threshold; below zero what is too much. */
    public BigDecimal headroom() {
        return upper.multiply(tier1.max(BigDecimal.ZERO)).subtract(exposure);
    }

    private boolean exceeds(BigDecimal part) {
        return exposure.compareTo(part.multiply(tier1.max(BigDecimal.ZERO))) > 0;
    }
}
