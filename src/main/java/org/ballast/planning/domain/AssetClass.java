package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What assets can be made of.
 *
 * @param expectedReturn of a year, as a part of one
 * @param riskWeight capital requirements count the amount that many times
 * @param liquidity part of the amount that counts as liquid
 * @param least amount, zero or more
 * @param most amount; empty for any
 * @param today what there is of it; zero where nothing was said
 * @param group2 whether it counts against the limit of Group 2 (accounting.md §9.3)
 */
public record AssetClass(
        String name,
        BigDecimal expectedReturn,
        BigDecimal riskWeight,
        BigDecimal liquidity,
        BigDecimal least,
        Optional<BigDecimal> most,
        BigDecimal today,
        boolean group2) {

    /** Of no group that is limited. */
    public AssetClass(
            String name,
            BigDecimal expectedReturn,
            BigDecimal riskWeight,
            BigDecimal liquidity,
            BigDecimal least,
            Optional<BigDecimal> most,
            BigDecimal today) {
        this(name, expectedReturn, riskWeight, liquidity, least, most, today, false);
    }
}
