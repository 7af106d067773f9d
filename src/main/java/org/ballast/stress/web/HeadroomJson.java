package org.ballast.stress.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.holdings.domain.AssetUnderFalls;
import org.ballast.holdings.domain.LotUnderFall;
import org.ballast.holdings.domain.MarketOfAsset;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.pages.web.Page;
import org.ballast.stress.application.ReadHeadroom;
import org.ballast.stress.domain.AssetHeadroom;
import org.ballast.stress.domain.HeadroomBoard;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * How far what is held is from its next write-down.
 *
 * @param periodStart first day of the quarter of the book: its lows up to the day are what is certain
 * @param lotsWrittenDown by the fall or by what is certain
 * @param certainLoss what the lows of the period have taken already
 * @param lossOfPeriod all assets together once the market has fallen, what is certain included
 * @param beyondLots what accounts of digital assets carry beyond their lots, which no fall reaches
 * @param books the same fall in every book, the primary one first
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
        LocalDate periodStart,
        long lotsWrittenDown,
        String certainLoss,
        String lossOfPeriod,
        String lossAfterTax,
        String totalAssetsAfter,
        String equityAfter,
        String beyondLots,
        List<OfBook> books,
        List<OfAsset> assets,
        List<OfLot> items,
        @Nullable String next) {

    /**
     * An asset; what is null has no policy, no price, or no amount.
     *
     * @param pricedAt when the close was known
     * @param stale whether that is a day ago or longer
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
            @Nullable Instant pricedAt,
            boolean stale,
            @Nullable String impairsBelow,
            @Nullable String fallToImpairment,
            @Nullable String lossAtFall,
            long lotsWrittenDown,
            String certainLoss,
            String lossOfPeriod) {

        static OfAsset of(AssetUnderFalls asset, Optional<AssetHeadroom> headroom, boolean stale) {
            Money none = Money.zero(asset.carryingAmount().currency());
            return new OfAsset(
                    asset.asset(),
                    asset.market().map(market -> market.model().name()).orElse(null),
                    asset.lots(),
                    asset.units().toString(),
                    text(asset.carryingAmount()),
                    asset.market().map(market -> text(market.close())).orElse(null),
                    asset.market().map(MarketOfAsset::closedAt).orElse(null),
                    stale,
                    asset.writtenDownBelow().map(HeadroomJson::text).orElse(null),
                    asset.fallThatWritesDown().map(BigDecimal::toPlainString).orElse(null),
                    asset.writeDowns().isEmpty()
                            ? null
                            : text(asset.writeDowns().getFirst()),
                    headroom.map(each -> each.atFall().lots()).orElse(0L),
                    text(headroom.map(each -> each.certain().loss()).orElse(none)),
                    text(headroom.map(each -> each.atFall().net()).orElse(none)));
        }
    }

    /** What the same fall does in one book. */
    @Schema(name = "HeadroomOfBook")
    public record OfBook(
            String book,
            String currency,
            long lotsWrittenDown,
            String certainLoss,
            String lossOfPeriod,
            String lossAfterTax,
            String equity,
            String equityAfter) {

        static OfBook of(ReadHeadroom.OfBook found) {
            HeadroomBoard board = found.board();
            return new OfBook(
                    found.entity().book().code(),
                    board.book().currency().getCurrencyCode(),
                    board.atFall().lots(),
                    text(board.certain().loss()),
                    text(board.atFall().net()),
                    text(board.afterTax()),
                    text(board.book().equity()),
                    text(board.after().equity()));
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

    static HeadroomJson of(
            ReadHeadroom.OfBook found,
            List<ReadHeadroom.OfBook> books,
            List<AssetUnderFalls> assets,
            Page<OfLot> lots,
            String fall) {
        HeadroomBoard board = found.board();
        return new HeadroomJson(
                found.entity().code(),
                found.entity().book().code(),
                found.asOf(),
                fall,
                board.book().currency().getCurrencyCode(),
                found.period().from(),
                board.atFall().lots(),
                text(board.certain().loss()),
                text(board.atFall().net()),
                text(board.afterTax()),
                text(board.after().totalAssets()),
                text(board.after().equity()),
                text(board.book().beyondLots()),
                books.stream().map(OfBook::of).toList(),
                assets.stream()
                        .map(asset -> OfAsset.of(
                                asset,
                                board.assets().stream()
                                        .filter(each -> each.asset().assetId() == asset.assetId())
                                        .findFirst(),
                                found.stale().contains(asset.asset())))
                        .toList(),
                lots.items(),
                lots.next());
    }

    private static String text(Money amount) {
        return amount.amount().toPlainString();
    }

    private static String text(UnitPrice price) {
        return price.perUnit().toPlainString();
    }
}
