package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * How a rule set weighs crypto-assets (accounting.md §9.3).
 *
 * @param weight of Group 2b, 12.5 for 1,250 %
 * @param charge of the net position of Group 2a, 1 for 100 %
 * @param offset the part of the smaller side that Group 2a may set off, 0.65
 * @param recognizesHedges whether there is a Group 2a at all; otherwise it is treated as Group 2b
 * @param addOn to the weight of Group 1, for the infrastructure risk
 * @param lowerLimit part of Tier 1 above which the excess of Group 2 is treated as 2b; empty where there is none
 * @param upperLimit part of Tier 1 above which all of Group 2 is
 * @param deductsIntangible whether what is held of Group 2 as an intangible asset is deducted from CET1 instead of weighed
 */
public record CryptoRules(
        BigDecimal weight,
        BigDecimal charge,
        BigDecimal offset,
        boolean recognizesHedges,
        BigDecimal addOn,
        Optional<BigDecimal> lowerLimit,
        BigDecimal upperLimit,
        boolean deductsIntangible) {

    /** By how much a charge is multiplied to become risk-weighted assets: one over 8 %. */
    public static final BigDecimal ONE_OVER_EIGHT_PERCENT = new BigDecimal("12.5");

    /** The charge of a Group 2a position as risk-weighted assets, exact. */
    public BigDecimal riskWeighted2a(BigDecimal longs, BigDecimal shorts) {
        return ONE_OVER_EIGHT_PERCENT.multiply(charge2a(longs, shorts));
    }

    /** Capital for a Group 2a position: the charge of its net position, exact. */
    public BigDecimal charge2a(BigDecimal longs, BigDecimal shorts) {
        return charge.multiply(net2a(longs, shorts));
    }

    /**
     * The larger side less the part of the smaller one that may be set off.
     *
     * <p>Example: 8 long and 6 short are 4.10 at an offset of 0.65.
     */
    public BigDecimal net2a(BigDecimal longs, BigDecimal shorts) {
        return longs.max(shorts).subtract(offset.multiply(longs.min(shorts)));
    }

    /** {@code weight × max(|long|, |short|)}, exact. */
    public BigDecimal riskWeighted2b(BigDecimal longs, BigDecimal shorts) {
        return weight.multiply(longs.max(shorts));
    }
}
