package org.ballast.prices.web;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import org.ballast.prices.application.Reasons;
import org.jspecify.annotations.Nullable;

/**
 * What is said of hours without a trade.
 *
 * @param from a day in UTC, or an instant
 * @param to the day after the last, or the first instant after the hours
 */
public record NewNoTrade(
        @NotNull String market,
        @NotNull String asset,
        @NotNull String from,
        @NotNull String to,

        @Size(max = Reasons.LONGEST, message = "REASON_TOO_LONG") @Nullable
        String reason) {}
