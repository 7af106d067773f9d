package org.ballast.capital.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/** A ratio of capital, as a part of one: 0.126761 for 12.6761 %. */
public final class CapitalRatio {

    /** Decimals of a ratio as it is told. */
    public static final int DECIMALS = 6;

    private CapitalRatio() {}

    /**
     * What the capital is of the exposure, six decimals, half up; empty where there is nothing to cover.
     *
     * <p>Example: 900 of 7,100 is 0.126761.
     */
    public static Optional<BigDecimal> of(BigDecimal capital, BigDecimal exposure) {
        return exposure.signum() > 0
                ? Optional.of(capital.divide(exposure, DECIMALS, RoundingMode.HALF_UP))
                : Optional.empty();
    }
}
