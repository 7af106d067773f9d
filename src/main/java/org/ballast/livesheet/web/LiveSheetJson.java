package org.ballast.livesheet.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.livesheet.domain.LiveAlerts;
import org.ballast.livesheet.domain.LiveInputs;
import org.ballast.livesheet.domain.LiveLine;
import org.ballast.livesheet.domain.LiveSheet;
import org.ballast.livesheet.domain.PostedSheet;
import org.ballast.livesheet.domain.ProofMark;
import org.ballast.livesheet.domain.SolvencyBand;
import org.ballast.prices.domain.Tick;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The live sheet for programs: indicative, unaudited, and posted by nothing.
 *
 * @param solvencyRatio of the indicative side; null without liabilities, and while the sheet is DOWN
 * @param alerts margin and limits at the same prices; of the entity, in whatever book the sheet is
 * @param solvencyBand GREEN from 1.2 on, AMBER from 1 on, RED below; null with the ratio
 */
@Schema(name = "LiveBalanceSheet")
public record LiveSheetJson(
        String entity,
        String book,
        String currency,
        Instant asOf,
        String status,
        SideJson posted,
        SideJson indicative,
        @Nullable String solvencyRatio,
        @Nullable String solvencyBand,
        String unrealised,
        List<LineJson> assets,
        List<String> stale,
        List<String> unpriced,
        LocalDate day,
        @Nullable String lastEntry,
        long maximumAgeSeconds,
        long downAfterSeconds,
        String priceSet,
        String inputsHash,
        LiveAlertsJson alerts,
        List<ProofMarkJson> proofs) {

    /** The newest published proof of what customers are owed in an asset. */
    @Schema(name = "LiveProof")
    public record ProofMarkJson(
            String asset, String kind, String code, String commitment, Instant at, long ageSeconds, boolean stale) {

        private static ProofMarkJson of(ProofMark mark, Instant now) {
            return new ProofMarkJson(
                    mark.asset(),
                    mark.kind(),
                    mark.code(),
                    mark.commitment(),
                    mark.at(),
                    mark.ageAt(now).toSeconds(),
                    mark.isStaleAt(now));
        }
    }

    /** One of the two sides. */
    @Schema(name = "LiveBalanceSheetSide")
    public record SideJson(
            String digitalAssets,
            String otherAssets,
            String totalAssets,
            String totalLiabilities,
            String equity,
            @Nullable String solvencyRatio) {

        private static SideJson of(
                PostedSheet posted, Money digital, Money total, Money equity, Optional<BigDecimal> ratio) {
            return new SideJson(
                    text(digital),
                    text(posted.otherAssets()),
                    text(total),
                    text(posted.totalLiabilities()),
                    text(equity),
                    ratio.map(BigDecimal::toPlainString).orElse(null));
        }
    }

    /**
     * One asset.
     *
     * @param price null while no tick has come
     */
    @Schema(name = "LiveAsset")
    public record LineJson(
            String asset,
            @Nullable String market,
            String model,
            String units,
            String carryingAmount,
            @Nullable String price,
            @Nullable Instant pricedAt,
            String indicative,
            String unrealised,
            String status) {

        private static LineJson of(LiveLine line) {
            return new LineJson(
                    line.held().asset(),
                    line.held().market().orElse(null),
                    line.held().model().name(),
                    line.held().units().toString(),
                    text(line.held().carrying()),
                    line.tick()
                            .map(tick -> tick.price().perUnit().toPlainString())
                            .orElse(null),
                    line.tick().map(Tick::at).orElse(null),
                    text(line.indicative()),
                    text(line.unrealised()),
                    line.status().name());
        }
    }

    static LiveSheetJson of(LiveSheet sheet, LiveAlerts alerts) {
        PostedSheet posted = sheet.posted();
        LiveInputs inputs = sheet.inputs();
        return new LiveSheetJson(
                posted.entity(),
                posted.book(),
                posted.currency().getCurrencyCode(),
                sheet.asOf(),
                sheet.status().name(),
                SideJson.of(
                        posted, posted.digitalAssets(), posted.totalAssets(), posted.equity(), posted.solvencyRatio()),
                SideJson.of(posted, sheet.digitalAssets(), sheet.totalAssets(), sheet.equity(), sheet.solvencyRatio()),
                sheet.solvencyRatio().map(BigDecimal::toPlainString).orElse(null),
                sheet.band().map(SolvencyBand::name).orElse(null),
                text(sheet.unrealised()),
                sheet.lines().stream().map(LineJson::of).toList(),
                sheet.stale(),
                sheet.unpriced(),
                posted.day(),
                posted.lastEntry().orElse(null),
                inputs.rules().maximumAge().toSeconds(),
                inputs.rules().downAfter().toSeconds(),
                inputs.priceSet(),
                inputs.hash(),
                LiveAlertsJson.of(alerts),
                inputs.proofs().stream()
                        .map(mark -> ProofMarkJson.of(mark, sheet.asOf()))
                        .toList());
    }

    static String text(Money amount) {
        return amount.amount().toPlainString();
    }
}
