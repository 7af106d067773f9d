package org.ballast.stress.web;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.stress.application.ReadStress;
import org.ballast.stress.application.ReadStress.Stress;
import org.ballast.stress.domain.Falls;
import org.ballast.stress.domain.LadderStep;
import org.ballast.stress.domain.StressOutcome;
import org.ballast.stress.domain.StressedBook;
import org.ballast.stress.domain.Tripwire;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/**
 * What falls of the market leave of a company, for programs; amounts are decimal texts in the currency of the book.
 *
 * @param digitalAssetsAtMarket at their last closes
 * @param givesWay the first at the front
 * @param closes that falls begin at
 * @param unpriced assets that no fall reaches
 * @param beyondLots what accounts of digital assets carry beyond their lots; where it is not zero, no fall is known exactly
 * @param leftOut positions that could not be counted
 */
@Schema(name = "Stress")
public record StressJson(
        String entity,
        String book,
        LocalDate asOf,
        String currency,
        boolean hedged,
        boolean pending,
        String totalAssets,
        String totalLiabilities,
        String equity,
        String digitalAssets,
        String digitalAssetsAtMarket,
        List<GivesWay> givesWay,
        List<Step> steps,
        List<OfScenarioJson> scenarios,
        List<Close> closes,
        List<String> unpriced,
        String beyondLots,
        List<LeftOutJson> leftOut) {

    /**
     * What gives way when every price falls.
     *
     * @param name of the covenant, limit or account; empty of equity
     * @param fall 0 where it has given way, null where no fall makes it
     * @param known false where a fall that is null says nothing, and any other is the latest
     */
    @Schema(name = "GivesWay")
    public record GivesWay(
            @Schema(implementation = Tripwire.Kind.class) String kind,
            String name,
            @Nullable String fall,
            boolean known) {

        static GivesWay of(Tripwire wire) {
            return new GivesWay(
                    wire.kind().name(),
                    wire.name(),
                    wire.fall().map(BigDecimal::toPlainString).orElse(null),
                    wire.known());
        }
    }

    /**
     * The last close of an asset.
     *
     * @param pricedAt when it was known
     * @param stale whether that is a day ago or longer
     */
    @Schema(name = "CloseUnderStress")
    public record Close(String asset, String market, String close, Instant pricedAt, boolean stale) {}

    private static List<Close> closes(Stress found) {
        return found.book().assets().stream()
                .flatMap(asset -> asset.market().stream()
                        .map(market -> new Close(
                                asset.asset(),
                                market.market(),
                                market.close().perUnit().toPlainString(),
                                market.closedAt(),
                                found.stale().contains(asset.asset()))))
                .toList();
    }

    /** One step of the ladder. */
    @Schema(name = "StressStep")
    public record Step(String priceFall, Outcome atBook, Outcome atFairValue) {

        static Step of(LadderStep step) {
            return new Step(
                    step.fall().toPlainString(),
                    Outcome.of(step.atBook(), step.equityAfterTax()),
                    Outcome.of(step.atFairValue(), step.equityAtFairValueAfterTax()));
        }
    }

    /** What is left, by one value of the assets. */
    @Schema(name = "StressOutcome")
    public record Outcome(
            long lotsWrittenDown,
            String writeDown,
            String hedge,
            String digitalAssetsAfter,
            String totalAssetsAfter,
            String equityAfter,
            String equityAfterTax,
            @Nullable String equityRatioAfter,
            @Nullable String solvencyRatioAfter,
            boolean balanceSheetInsolvent) {

        static Outcome of(StressOutcome after, Money afterTax) {
            return new Outcome(
                    after.lots(),
                    text(after.writeDown()),
                    text(after.hedge()),
                    text(after.digitalAssets()),
                    text(after.totalAssets()),
                    text(after.equity()),
                    text(afterTax),
                    after.equityRatio().map(BigDecimal::toPlainString).orElse(null),
                    after.solvencyRatio().map(BigDecimal::toPlainString).orElse(null),
                    after.insolvent());
        }
    }

    /**
     * What a scenario that RISK keeps leaves.
     *
     * @param falls as they count on the day, with those that follow the asset that leads
     * @param withoutBeta assets that fall as the leading one does, as their beta is not known
     */
    @Schema(name = "StressOfScenario")
    public record OfScenarioJson(
            String name, int version, String falls, List<String> withoutBeta, Outcome atBook, Outcome atFairValue) {

        static OfScenarioJson of(ReadStress.OfScenario each, StressedBook book) {
            Falls falls = each.step().falls();
            return new OfScenarioJson(
                    each.scenario().name(),
                    each.scenario().version(),
                    FallsText.of(falls, book),
                    each.withoutBeta(),
                    Outcome.of(each.step().atBook(), each.step().equityAfterTax()),
                    Outcome.of(each.step().atFairValue(), each.step().equityAtFairValueAfterTax()));
        }
    }

    /** A position that the hedge leaves out. */
    @Schema(name = "LeftOutOfStress")
    public record LeftOutJson(String account, String instrument, String reason) {}

    static StressJson of(Stress found) {
        return new StressJson(
                found.entity().code(),
                found.entity().book().code(),
                found.asOf(),
                found.book().currency().getCurrencyCode(),
                found.asked().hedged(),
                found.asked().pending(),
                text(found.book().totalAssets()),
                text(found.book().totalLiabilities()),
                text(found.book().equity()),
                text(found.book().carrying()),
                text(found.book().marketValue()),
                found.wires().stream().map(GivesWay::of).toList(),
                found.steps().stream().map(Step::of).toList(),
                found.scenarios().stream()
                        .map(each -> OfScenarioJson.of(each, found.book()))
                        .toList(),
                closes(found),
                found.book().unpriced(),
                text(found.book().beyondLots()),
                found.left().stream()
                        .map(left -> new LeftOutJson(
                                left.account(), left.instrument(), left.reason().name()))
                        .toList());
    }

    private static String text(Money amount) {
        return amount.amount().toPlainString();
    }
}
