package org.ballast.statements.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.function.Function;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.CostReconciliation;
import org.ballast.measurement.domain.MaterialImpairment;
import org.ballast.measurement.domain.MaterialImpairment.UseEstimate;
import org.ballast.statements.domain.IntangibleAsset;
import org.ballast.statements.domain.IntangiblesDisclosure;
import org.ballast.statements.report.IntangiblesNote;
import org.ballast.statements.report.Words;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * The disclosure of intangibles under IFRS for programs.
 *
 * @param to last day
 * @param remark that nothing was held; missing otherwise
 * @param reconciliation of all assets together
 * @param changes each impairment loss and each reversal
 * @param restricted what may not be sold at the last day
 * @param pledged what secures loans and positions at venues
 * @param hash of the disclosure's content, as in the footer of the document
 */
@Schema(name = "IntangiblesDisclosure")
public record IntangiblesDisclosureJson(
        String entity,
        LocalDate from,
        LocalDate to,
        String currency,
        boolean draft,
        @Nullable String remark,
        List<String> policy,
        String lossCaption,
        String reversalCaption,
        Reconciliation reconciliation,
        List<Asset> assets,
        List<Change> changes,
        List<RestrictedJson> restricted,
        List<PledgedJson> pledged,
        HeaderJson header,
        String hash) {

    /** What a class carries or what left it. */
    @Schema(name = "IntangibleAmounts")
    public record Carried(String gross, String accumulatedImpairment, String carryingAmount) {

        private static Carried of(Amounts amounts) {
            return new Carried(
                    JsonMoney.text(amounts.cost()),
                    JsonMoney.text(amounts.reduction()),
                    JsonMoney.text(amounts.carryingAmount()));
        }
    }

    /** How gross amount and impairment moved: Table F. */
    @Schema(name = "IntangibleReconciliation")
    public record Reconciliation(
            Carried opening,
            String additions,
            Carried disposals,
            String impairmentLosses,
            String reversals,
            Carried closing) {

        private static Reconciliation of(CostReconciliation amounts) {
            return new Reconciliation(
                    Carried.of(amounts.opening()),
                    JsonMoney.text(amounts.additions()),
                    Carried.of(amounts.disposals()),
                    JsonMoney.text(amounts.losses()),
                    JsonMoney.text(amounts.reversals()),
                    Carried.of(amounts.closing()));
        }
    }

    /**
     * One asset.
     *
     * @param pledgedUnits for loans and at venues at the last day, at most those held
     * @param pledgedCarryingAmount what these carry
     */
    @Schema(name = "IntangibleAsset")
    public record Asset(
            String asset,
            String name,
            String units,
            Reconciliation reconciliation,
            String pledgedUnits,
            String pledgedCarryingAmount) {

        private static Asset of(IntangibleAsset asset) {
            return new Asset(
                    asset.symbol(),
                    asset.name(),
                    asset.movement().units().toString(),
                    Reconciliation.of(asset.movement().amounts()),
                    asset.pledged().toString(),
                    JsonMoney.text(asset.pledgedCarrying()));
        }
    }

    /**
     * One loss or reversal: a row of Table I.
     *
     * @param level of the fair value hierarchy; missing for a value in use
     * @param discountRate of a value in use, before tax; missing where it decided nothing, as the three after it
     * @param previousDiscountRate of the estimate before it; missing where there was none
     * @param change below zero a loss
     */
    @Schema(name = "IntangibleChange")
    public record Change(
            String asset,
            String units,
            LocalDate date,
            String basis,
            @Nullable Integer level,
            @Nullable String discountRate,
            @Nullable String previousDiscountRate,
            @Nullable String priceGrowth,
            @Nullable String assumptions,
            String recoverableAmount,
            String change,
            String circumstances) {

        private static Change of(MaterialImpairment change) {
            return new Change(
                    change.asset(),
                    change.units().toString(),
                    change.on(),
                    change.basis().name(),
                    change.basis() == Basis.Kind.VALUE_IN_USE ? null : change.level(),
                    inUse(change, UseEstimate::discountRate),
                    change.inUse()
                            .flatMap(UseEstimate::previousRate)
                            .map(BigDecimal::toPlainString)
                            .orElse(null),
                    inUse(change, UseEstimate::priceGrowth),
                    change.inUse().map(UseEstimate::assumptions).orElse(null),
                    JsonMoney.text(change.recoverableAmount()),
                    JsonMoney.text(change.change()),
                    change.circumstances());
        }

        private static @Nullable String inUse(MaterialImpairment change, Function<UseEstimate, BigDecimal> rate) {
            return change.inUse().map(rate).map(BigDecimal::toPlainString).orElse(null);
        }
    }

    static IntangiblesDisclosureJson of(IntangiblesDisclosure disclosure) {
        IntangiblesNote texts = new IntangiblesNote(disclosure, new Words());
        return new IntangiblesDisclosureJson(
                disclosure.header().entityCode(),
                disclosure.from(),
                disclosure.lastDay(),
                disclosure.header().currency().getCurrencyCode(),
                disclosure.header().isDraft(),
                disclosure.isEmpty() ? texts.nothingHeld() : null,
                texts.policies(),
                disclosure.lossCaption(),
                disclosure.reversalCaption(),
                Reconciliation.of(disclosure.total()),
                disclosure.assets().stream().map(Asset::of).toList(),
                disclosure.changes().stream().map(Change::of).toList(),
                disclosure.restricted().stream()
                        .map(each -> RestrictedJson.of(each, disclosure.lastDay()))
                        .toList(),
                disclosure.pledged().stream()
                        .map(each -> PledgedJson.of(each, disclosure.lastDay()))
                        .toList(),
                HeaderJson.of(disclosure.header()),
                CanonicalText.hash(disclosure));
    }
}
