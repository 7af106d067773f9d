package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.util.List;

/** Weights, with what is expected of them and how much it scatters. */
public record FrontierPoint(List<BigDecimal> weights, BigDecimal expected, BigDecimal deviation) {

    public FrontierPoint {
        weights = List.copyOf(weights);
    }

    public static FrontierPoint of(Portfolio portfolio, List<BigDecimal> weights) {
        return new FrontierPoint(weights, portfolio.expected(weights), portfolio.deviation(weights));
    }
}
