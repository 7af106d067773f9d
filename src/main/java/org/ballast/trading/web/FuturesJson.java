package org.ballast.trading.web;

import java.math.BigDecimal;
import java.util.Optional;
import org.ballast.trading.application.ValueFutures;
import org.ballast.trading.domain.LiquidationPrice;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * A position in a future or perpetual for programs.
 *
 * @param pnl in the currency of the price when linear, in coin when inverse
 * @param liquidationPrice null where it was not asked for, and where there is none
 * @param liquidationRule what the liquidation price counts, null where it was not asked for
 * @param fundingInCoin of an inverse contract
 */
@Schema(name = "ValuedFutures")
public record FuturesJson(
        String pnl,
        String pnlInCurrency,
        String notional,
        @Nullable String liquidationPrice,
        @Nullable String liquidationRule,
        @Nullable String funding,
        @Nullable String fundingInCoin) {

    static FuturesJson of(ValueFutures.Valued valued) {
        return new FuturesJson(
                valued.result().toPlainString(),
                valued.resultInCurrency().toPlainString(),
                valued.notional().toPlainString(),
                text(valued.liquidation().flatMap(LiquidationPrice::found)),
                valued.rule().map(Enum::name).orElse(null),
                text(valued.funding()),
                text(valued.fundingInCoin()));
    }

    private static @Nullable String text(Optional<BigDecimal> number) {
        return number.map(BigDecimal::toPlainString).orElse(null);
    }
}
