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
 */
public record AssetClass(
        String name,
        BigDecimal expectedReturn,
        BigDecimal riskWeight,
        BigDecimal liquidity,
        BigDecimal least,
        Optional<BigDecimal> most,
        BigDecimal today) {}
