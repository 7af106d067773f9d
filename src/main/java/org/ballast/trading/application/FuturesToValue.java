package org.ballast.trading.application;

import jakarta.validation.constraints.NotNull;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.ballast.pages.application.OneOf;
import org.ballast.pages.application.Part;
import org.ballast.trading.domain.FuturesStyle;
import org.ballast.trading.domain.PositionSide;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * An open position in a future or perpetual.
 *
 * @param quantity units of the underlying when linear, of the price's currency when inverse
 * @param entry average price of entry
 * @param mark price now
 * @param collateral of the position, in what the contract is settled in; with it and the rate there is a liquidation price
 * @param maintenanceRate of the notional, from 0 to below 1
 * @param fundingRate of one interval, below zero where shorts pay
 */
public record FuturesToValue(
        @NotNull @OneOf(FuturesStyle.class) @Schema(implementation = FuturesStyle.class, required = true)
        String style,

        @NotNull @OneOf(PositionSide.class) @Schema(implementation = PositionSide.class, required = true)
        String side,

        @NumberToo @NotNull @DecimalNumber String quantity,
        @NumberToo @NotNull @DecimalNumber String entry,
        @NumberToo @NotNull @DecimalNumber String mark,
        @NumberToo @DecimalNumber @Nullable String collateral,
        @NumberToo @Part @Nullable String maintenanceRate,
        @NumberToo @DecimalNumber @Nullable String fundingRate) {}
