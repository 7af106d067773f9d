package org.ballast.holdings.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.holdings.domain.AssetUnderFalls;
import org.ballast.holdings.domain.LotUnderFall;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasurementModel;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far what is held is from its next write-down.
 *
 * @param assets all of them, by symbol
 * @param items lots, a stretch at a time
 */
@Schema(name = "Headroom")
public record HeadroomJson(
        String entity,
        String book,
        LocalDate asOf,
        String fall,
        String currency,
        List<OfAsset> assets,
        List<OfLot> items,
        @Nullable String next) {

    /**
     * An asset; what is null has no policy, no price, or no amount.
     *
     * @param impairsBelow the highest price below which one of its lots is written down
     * @param fallToImpairment how far the close is above it, as a part of the close; below zero where it is under it
     * @param lossAtFall of all lots
     */
    @Schema(name = "HeadroomOfAsset")
    public record OfAsset(
            String asset,

            @Schema(implementation = MeasurementModel.class) @Nullable
            String model,

            long lots,
            String quantity,
            String carryingAmount,
            @Nullable String close,
            @Nullable String impairsBelow,
            @Nullable String fallToImpairment,
            @Nullable String lossAtFall) {

        static OfAsset of(AssetUnderFalls asset) {
            return new OfAsset(
                    asset.asset(),
                    asset.market().map(market -> market.model().name()).orElse(null),
                    asset.lots(),
                    asset.units().toString(),
                    text(asset.carryingAmount()),
                    asset.market().map(market -> text(market.close())).orElse(null),
                    asset.writtenDownBelow().map(HeadroomJson::text).orElse(null),
                    asset.fallThatWritesDown().map(BigDecimal::toPlainString).orElse(null),
                    asset.writeDowns().isEmpty()
                            ? null
                            : text(asset.writeDowns().getFirst()));
        }
    }

    /** A lot. */
    @Schema(name = "HeadroomOfLot")
    public record OfLot(
            String lot,
            String asset,
            String quantity,
            String carryingAmount,
            @Nullable String close,
            @Nullable String impairsBelow,
            @Nullable String fallToImpairment,
            @Nullable String lossAtFall) {

        static OfLot of(LotUnderFall under) {
            LotPosition lot = under.held().lot();
            return new OfLot(
                    lot.code(),
                    under.held().asset(),
                    lot.quantity().toString(),
                    text(lot.carryingAmount()),
                    under.market().map(market -> text(market.close())).orElse(null),
                    under.writtenDownBelow().map(HeadroomJson::text).orElse(null),
                    under.fallThatWritesDown().map(BigDecimal::toPlainString).orElse(null),
                    under.writeDown().map(HeadroomJson::text).orElse(null));
        }
    }

    private static String text(Money amount) {
        return amount.amount().toPlainString();
    }

    private static String text(UnitPrice price) {
        return price.perUnit().toPlainString();
    }
}
