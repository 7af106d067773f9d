package org.ballast.trading.application;

import jakarta.validation.constraints.NotNull;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.ballast.pages.application.OneOf;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.SizingMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What a size is asked for. Each method has fields of its own, and none of another's may come.
 *
 * @param mu expected return a year, of KELLY
 * @param sigma volatility a year, of KELLY
 * @param p probability of winning, of KELLY_BINARY
 * @param winLossRatio what is won for one that can be lost, of KELLY_BINARY
 * @param fraction of Kelly's share that is taken; all of it if it does not come
 * @param cap the most that is ever taken; 1 if it does not come, the whole equity
 * @param targetVol volatility a year that is wanted, of VOLATILITY_TARGET
 * @param realisedVol volatility a year that there is, of VOLATILITY_TARGET
 * @param maxLeverage the most that is ever taken; 1 if it does not come, of VOLATILITY_TARGET
 * @param equity with which there is a position and not only a weight
 * @param present position that there is
 * @param status of the account; from MARGIN_CALL on nothing grows. OK if it does not come
 */
public record PositionToSize(
        @NotNull @OneOf(SizingMethod.class) @Schema(implementation = SizingMethod.class, required = true)
        String method,

        @NumberToo @DecimalNumber @Nullable String mu,
        @NumberToo @DecimalNumber @Nullable String sigma,
        @NumberToo @DecimalNumber @Nullable String p,
        @NumberToo @DecimalNumber @Nullable String winLossRatio,
        @NumberToo @DecimalNumber @Nullable String fraction,
        @NumberToo @DecimalNumber @Nullable String cap,
        @NumberToo @DecimalNumber @Nullable String targetVol,
        @NumberToo @DecimalNumber @Nullable String realisedVol,
        @NumberToo @DecimalNumber @Nullable String maxLeverage,
        @NumberToo @DecimalNumber @Nullable String equity,
        @NumberToo @DecimalNumber @Nullable String present,

        @OneOf(MarginStatus.class) @Schema(implementation = MarginStatus.class) @Nullable
        String status) {}
