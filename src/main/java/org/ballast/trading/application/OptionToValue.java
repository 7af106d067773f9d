package org.ballast.trading.application;

import jakarta.validation.constraints.NotNull;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.ballast.pages.application.OneOf;
import org.ballast.trading.domain.options.OptionModel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A European call and the put beside it.
 *
 * @param underlying price of the spot, or of the future
 * @param years time to expiry, or
 * @param days the same in days of which a year has 365; zero or less when it has expired
 * @param volatility a year, as 0.62
 * @param rate continuous interest a year; none if it does not come, and of an inverse option
 * @param yield continuous yield of the spot a year; none if it does not come, and of a future
 */
public record OptionToValue(
        @NotNull @OneOf(OptionModel.class) @Schema(implementation = OptionModel.class, required = true)
        String model,

        @NumberToo @NotNull @DecimalNumber String underlying,
        @NumberToo @NotNull @DecimalNumber String strike,
        @NumberToo @DecimalNumber @Nullable String years,
        @NumberToo @DecimalNumber @Nullable String days,
        @NumberToo @NotNull @DecimalNumber String volatility,
        @NumberToo @DecimalNumber @Nullable String rate,
        @NumberToo @DecimalNumber @Nullable String yield) {}
