package org.ballast.statements.web;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.function.Function;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.AssetMovement;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.LotDisclosure;
import org.ballast.statements.domain.ReportedComparison;
import org.ballast.statements.domain.RollForward;
import org.ballast.statements.report.DisclosureText;
import org.ballast.statements.report.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The impairment disclosure for programs. The figures at the top are of all assets together in the period.
 *
 * @param to last day
 * @param ledgerCarryingAmount what the balance sheet of the last day shows
 * @param enteredLater impairment before a sale that the ledger holds from the end of the tested period on: the difference
 *     between the two carrying amounts
 * @param restricted what may not be sold at the last day
 * @param remark that the entity held nothing in the period; missing otherwise
 * @param hash of the disclosure's content, as in the footer of the document
 */
@Schema(name = "ImpairmentDisclosure")
public record DisclosureJson(
        String entity,
        LocalDate from,
        LocalDate to,
        String currency,
        boolean draft,
        @Nullable String remark,
        String carryingAmount,
        String impairmentLosses,
        String cumulativeImpairment,
        String ledgerCarryingAmount,
        String enteredLater,
        Amounts current,
        Amounts prior,
        List<Asset> assets,
        List<RestrictedJson> restricted,
        List<Reported> reported,
        HeaderJson header,
        String hash) {

    /**
     * How the carrying amount moved.
     *
     * @param derecognised what passed from the cost model to fair value
     */
    @Schema(name = "RollForward")
    public record Amounts(
            String opening,
            String purchases,
            String impairmentLosses,
            String sales,
            String gainOnSale,
            String derecognised,
            String closing,
            String originalCost,
            String cumulativeImpairment) {}

    /** A column of Table A. */
    @Schema(name = "DisclosedPeriod")
    public record Period(
            String unitsHeld, String unitsPurchased, String unitsSold, String unitsDerecognised, Amounts amounts) {}

    /** One asset: words, Table A and Table B. */
    @Schema(name = "DisclosedAsset")
    public record Asset(
            String asset,
            String name,
            List<String> policy,
            List<String> facts,
            Period current,
            Period prior,
            int lotsHeld,
            Collection<Lot> lots,
            @Nullable String fairValue) {}

    /** A row of Table B. */
    @Schema(name = "DisclosedLot")
    public record Lot(
            String lot,
            Instant acquiredAt,
            String units,
            String originalCost,
            @Nullable String lowestPrice,
            @Nullable Instant pricedAt,
            @Nullable String venue,
            String accumulatedImpairment,
            String carryingAmount,
            @Nullable String fairValue) {}

    /** A published figure beside that of these books. */
    @Schema(name = "ReportedFigure")
    public record Reported(
            String caption,
            LocalDate periodStart,
            LocalDate periodEnd,
            String reported,
            String ours,
            String difference,
            String source) {}

    /**
     * @param lots of each asset; they are read while the text is written
     */
    static DisclosureJson of(ImpairmentDisclosure disclosure, Function<AssetDisclosure, Iterable<LotDisclosure>> lots) {
        DisclosureText texts = new DisclosureText(new Words());
        return new DisclosureJson(
                disclosure.header().entityCode(),
                disclosure.from(),
                disclosure.lastDay(),
                disclosure.header().currency().getCurrencyCode(),
                disclosure.header().isDraft(),
                disclosure.isEmpty() ? texts.nothingHeld(disclosure) : null,
                JsonMoney.text(disclosure.current().closing()),
                JsonMoney.text(disclosure.current().impairmentLosses()),
                JsonMoney.text(disclosure.current().cumulativeImpairment()),
                JsonMoney.text(disclosure.ledgerCarryingAmount()),
                JsonMoney.text(disclosure.enteredLater()),
                amounts(disclosure.current()),
                amounts(disclosure.prior()),
                disclosure.assets().stream()
                        .map(asset -> asset(asset, disclosure, texts, lots.apply(asset)))
                        .toList(),
                disclosure.restricted().stream()
                        .map(each -> RestrictedJson.of(each, disclosure.lastDay()))
                        .toList(),
                disclosure.reported().stream().map(DisclosureJson::reported).toList(),
                HeaderJson.of(disclosure.header()),
                CanonicalText.hash(disclosure));
    }

    private static Asset asset(
            AssetDisclosure asset,
            ImpairmentDisclosure disclosure,
            DisclosureText texts,
            Iterable<LotDisclosure> lots) {
        return new Asset(
                asset.symbol(),
                asset.name(),
                texts.policy(asset),
                texts.facts(asset, disclosure),
                period(asset.current()),
                period(asset.prior()),
                asset.lotsHeld(),
                new ReadWhileWritten<>(asset.lotsHeld(), lots, DisclosureJson::lot),
                asset.fairValue().map(JsonMoney::text).orElse(null));
    }

    private static Period period(AssetMovement movement) {
        return new Period(
                movement.units().held().toPlainString(),
                movement.units().purchased().toPlainString(),
                movement.units().sold().toPlainString(),
                movement.units().derecognised().toPlainString(),
                amounts(movement.amounts()));
    }

    private static Amounts amounts(RollForward roll) {
        return new Amounts(
                JsonMoney.text(roll.opening()),
                JsonMoney.text(roll.purchases()),
                JsonMoney.text(roll.impairmentLosses()),
                JsonMoney.text(roll.sales()),
                JsonMoney.text(roll.gainOnSale()),
                JsonMoney.text(roll.derecognised()),
                JsonMoney.text(roll.closing()),
                JsonMoney.text(roll.originalCost()),
                JsonMoney.text(roll.cumulativeImpairment()));
    }

    private static Lot lot(LotDisclosure lot) {
        return new Lot(
                lot.lot(),
                lot.acquiredAt(),
                lot.units().toString(),
                JsonMoney.text(lot.originalCost()),
                lot.lowest().map(low -> low.price().perUnit().toPlainString()).orElse(null),
                lot.lowest().map(low -> low.at()).orElse(null),
                lot.lowest().map(low -> low.venue()).orElse(null),
                JsonMoney.text(lot.accumulatedImpairment()),
                JsonMoney.text(lot.carryingAmount()),
                lot.fairValue().map(JsonMoney::text).orElse(null));
    }

    private static Reported reported(ReportedComparison comparison) {
        return new Reported(
                comparison.reported().caption().name(),
                comparison.reported().periodStart(),
                comparison.reported().periodEnd(),
                JsonMoney.text(comparison.reported().amount()),
                JsonMoney.text(comparison.ours()),
                JsonMoney.text(comparison.difference()),
                comparison.reported().source());
    }
}
