package org.ballast.hedging.application;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Size;
import java.time.LocalDate;
import org.ballast.pages.application.DecimalNumber;
import org.ballast.pages.application.NumberToo;
import org.ballast.pages.application.OneOf;
import org.ballast.trading.application.PositionToSize;
import org.ballast.trading.domain.MarginStatus;
import org.ballast.trading.domain.SizingMethod;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A size that advice is asked for. Status, position and price are the portal's own; a volatility that does not come is worked
 * out of the prices that it has.
 *
 * @param asset symbol
 * @param asOf the day, today if it does not come
 * @param mu expected return a year, of KELLY
 * @param sigma volatility a year, of KELLY; of the prices if it does not come
 * @param p probability of winning, of KELLY_BINARY
 * @param winLossRatio what is won for one that can be lost, of KELLY_BINARY
 * @param fraction of Kelly's share that is taken; all of it if it does not come
 * @param cap the most that is ever taken; 1 if it does not come, the whole equity
 * @param targetVol volatility a year that is wanted, of VOLATILITY_TARGET
 * @param realisedVol volatility a year that there is, of VOLATILITY_TARGET; of the prices if it does not come
 * @param maxLeverage the most that is ever taken; 1 if it does not come, of VOLATILITY_TARGET
 * @param equity of which the position is a share, in the currency of the primary book
 * @param market whose closes tell the volatility, the principal market if it does not come
 * @param days of closes, 90 if it does not come
 * @param fading λ of older returns, 0.94 if it does not come
 */
public record SizeToAdvise(
        @NotNull String asset,
        @Nullable LocalDate asOf,

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
        @NumberToo @NotNull @DecimalNumber String equity,
        @Size(max = 32) @Nullable String market,
        @Nullable Integer days,
        @NumberToo @DecimalNumber @Nullable String fading) {

    /** The same size asked of the rules that the calculator has. */
    PositionToSize toSize(@Nullable String volatility, String present, MarginStatus status) {
        boolean kelly = SizingMethod.KELLY.name().equals(method);
        boolean target = SizingMethod.VOLATILITY_TARGET.name().equals(method);
        return new PositionToSize(
                method,
                mu,
                sigma == null && kelly ? volatility : sigma,
                p,
                winLossRatio,
                fraction,
                cap,
                targetVol,
                realisedVol == null && target ? volatility : realisedVol,
                maxLeverage,
                equity,
                present,
                status.name());
    }

    /** Whether the prices have to tell the volatility. */
    boolean takesVolatility() {
        return (SizingMethod.KELLY.name().equals(method) && sigma == null)
                || (SizingMethod.VOLATILITY_TARGET.name().equals(method) && realisedVol == null);
    }
}
