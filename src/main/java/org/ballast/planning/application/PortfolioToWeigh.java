package org.ballast.planning.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.math.BigDecimal;
import java.util.List;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.jspecify.annotations.Nullable;

/**
 * Weights that are asked for.
 *
 * @param mean expected return of each asset
 * @param covariance a row for each asset, in the same order
 * @param riskAversion γ of μ'w − (γ/2) w'Σw
 * @param min of each weight; nothing if it does not come
 * @param max of each weight; all of it if it does not come
 */
public record PortfolioToWeigh(
        @NotNull @Size(max = MOST_ASSETS, message = "NOT_SO_MANY")
        List<@NotNull BigDecimal> mean,

        @NotNull @Size(max = MOST_ASSETS, message = "NOT_SO_MANY")
        List<@NotNull List<@NotNull BigDecimal>> covariance,

        @NumberToo @NotNull @DecimalNumber String riskAversion,
        @NumberToo @DecimalNumber @Nullable String min,
        @NumberToo @DecimalNumber @Nullable String max) {

    static final int MOST_ASSETS = 50;
}
