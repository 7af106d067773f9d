package org.ballast.statements.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.measurement.domain.CryptoHolding;
import org.ballast.measurement.domain.FairValueRollForward;
import org.ballast.measurement.domain.SignificantHoldings;
import org.ballast.statements.domain.FairValueAsset;
import org.ballast.statements.domain.FairValueDisclosure;
import org.ballast.statements.domain.FairValueMovement;
import org.ballast.statements.domain.FairValueReconciliation;
import org.ballast.statements.domain.RestrictedHolding;
import org.ballast.statements.report.FairValueNote;
import org.ballast.statements.report.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The disclosure of crypto assets at fair value for programs.
 *
 * @param to last day
 * @param remark that nothing was at fair value; missing otherwise
 * @param otherCostBasis of the holdings that are not significant by themselves
 * @param rollForward of all assets together
 * @param pledged what secures loans and positions at venues
 * @param hash of the disclosure's content, as in the footer of the document
 */
@Schema(name = "FairValueDisclosure")
public record FairValueDisclosureJson(
        String entity,
        LocalDate from,
        LocalDate to,
        String currency,
        boolean draft,
        @Nullable String remark,
        List<String> policy,
        String costBasis,
        String fairValue,
        String otherCostBasis,
        String otherFairValue,
        RollForward rollForward,
        String realisedGains,
        String realisedLosses,
        List<Asset> assets,
        List<Restricted> restricted,
        List<PledgedJson> pledged,
        HeaderJson header,
        String hash) {

    /** How the fair value moved: a row of Table D. */
    @Schema(name = "FairValueRollForward")
    public record RollForward(
            String opening,
            String takenOver,
            String adoptionEffect,
            String additions,
            String dispositions,
            String gains,
            String losses,
            String closing) {}

    /** One asset: a row of Table C, and its movement. */
    @Schema(name = "FairValueAsset")
    public record Asset(
            String asset,
            String name,
            String units,
            String costBasis,
            String fairValue,
            boolean significant,
            RollForward rollForward) {}

    /** What may not be sold at the last day: a row of Table E. */
    @Schema(name = "RestrictedHolding")
    public record Restricted(
            String asset,
            String lot,
            String units,
            String fairValue,

            @Schema(implementation = SaleRestriction.Kind.class)
            String kind,

            String nature,
            LocalDate from,
            @Nullable LocalDate until,
            @Nullable Long remainingDays,
            String lapse) {

        private static Restricted of(RestrictedHolding holding, LocalDate reportingDate) {
            SaleRestriction.Terms terms = holding.terms();
            return new Restricted(
                    holding.asset(),
                    holding.lot(),
                    holding.units().toString(),
                    JsonMoney.text(holding.amount()),
                    terms.kind().name(),
                    terms.nature(),
                    terms.from(),
                    terms.until().orElse(null),
                    terms.remainingDays(reportingDate).orElse(null),
                    terms.lapse());
        }
    }

    static FairValueDisclosureJson of(FairValueDisclosure disclosure) {
        FairValueNote texts = new FairValueNote(disclosure, new Words());
        SignificantHoldings holdings = disclosure.holdings();
        Set<String> significant =
                holdings.significant().stream().map(CryptoHolding::asset).collect(Collectors.toSet());
        return new FairValueDisclosureJson(
                disclosure.header().entityCode(),
                disclosure.from(),
                disclosure.lastDay(),
                disclosure.header().currency().getCurrencyCode(),
                disclosure.header().isDraft(),
                disclosure.isEmpty() ? texts.nothingHeld() : null,
                texts.policies(),
                JsonMoney.text(holdings.totalCostBasis()),
                JsonMoney.text(holdings.totalFairValue()),
                JsonMoney.text(holdings.otherCostBasis()),
                JsonMoney.text(holdings.otherFairValue()),
                rollForward(disclosure.reconciliation()),
                JsonMoney.text(disclosure.realised().gains()),
                JsonMoney.text(disclosure.realised().losses()),
                disclosure.assets().stream()
                        .map(asset -> asset(disclosure, asset, significant.contains(asset.symbol())))
                        .toList(),
                disclosure.restricted().stream()
                        .map(holding -> Restricted.of(holding, disclosure.lastDay()))
                        .toList(),
                disclosure.pledged().stream()
                        .map(each -> PledgedJson.of(each, disclosure.lastDay()))
                        .toList(),
                HeaderJson.of(disclosure.header()),
                CanonicalText.hash(disclosure));
    }

    private static Asset asset(FairValueDisclosure disclosure, FairValueAsset asset, boolean significant) {
        FairValueMovement movement = asset.movement();
        return new Asset(
                asset.symbol(),
                asset.name(),
                movement.units().toString(),
                JsonMoney.text(movement.costBasis()),
                JsonMoney.text(movement.closing()),
                significant,
                rollForward(disclosure.reconciliation(asset)));
    }

    private static RollForward rollForward(FairValueReconciliation table) {
        FairValueRollForward rolled = table.rolled();
        return new RollForward(
                JsonMoney.text(table.opening()),
                JsonMoney.text(table.takenOver()),
                JsonMoney.text(table.adoption()),
                JsonMoney.text(rolled.additions()),
                JsonMoney.text(rolled.dispositions()),
                JsonMoney.text(rolled.gains()),
                JsonMoney.text(rolled.losses()),
                JsonMoney.text(rolled.closing()));
    }
}
