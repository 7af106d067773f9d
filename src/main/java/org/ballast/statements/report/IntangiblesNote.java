package org.ballast.statements.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.CostReconciliation;
import org.ballast.measurement.domain.MaterialImpairment;
import org.ballast.measurement.domain.MaterialImpairment.UseEstimate;
import org.ballast.statements.domain.IntangibleAsset;
import org.ballast.statements.domain.IntangiblesDisclosure;
import org.ballast.statements.domain.MeasuredPolicy;
import org.jspecify.annotations.Nullable;

/** The note on intangibles at cost under IFRS: policy, Table F and Table I (accounting.md §6.3 and §6.4). */
public final class IntangiblesNote extends Note<IntangiblesDisclosure> {

    public IntangiblesNote(IntangiblesDisclosure disclosure, Words words) {
        super(disclosure, words);
    }

    @Override
    public String title() {
        return words.text("intangibles.title");
    }

    @Override
    public String nothingHeld() {
        return words.text("disclosure.nothingHeld", disclosure.header().entityName());
    }

    @Override
    public List<Headline> headlines() {
        CostReconciliation all = disclosure.total();
        return List.of(
                new Headline(words.text("tableF.losses"), all.losses().negated()),
                new Headline(words.text("tableF.reversals"), all.reversals()),
                new Headline(words.text("head.carrying"), all.closing().carryingAmount()));
    }

    @Override
    public Chart chart() {
        List<HeldChart.Held> held = disclosure.assets().stream()
                .filter(asset -> !asset.movement().units().isZero())
                .map(IntangiblesNote::held)
                .toList();
        return HeldChart.of(
                words.text("intangibles.chart", words.said(disclosure.lastDay())),
                disclosure.header().currency(),
                new HeldChart.Named(words.text("head.gross"), words.text("head.carrying"), words.text("chart.others")),
                held);
    }

    private static HeldChart.Held held(IntangibleAsset asset) {
        Amounts closing = asset.movement().amounts().closing();
        return new HeldChart.Held(asset.symbol(), closing.cost(), closing.carryingAmount());
    }

    @Override
    List<NoteSection> tables() {
        List<NoteSection> sections = new ArrayList<>();
        for (IntangibleAsset asset : disclosure.assets()) {
            sections.add(reconciliation(
                    words.text("intangibles.movementOf", asset.name(), asset.symbol()),
                    asset.movement().amounts()));
        }
        if (disclosure.assets().size() > 1) {
            sections.add(reconciliation(words.text("intangibles.movement"), disclosure.total()));
        }
        sections.add(changes());
        sections.add(restricted());
        sections.add(pledged());
        return sections;
    }

    @Override
    void addSheets(NoteWorkbook workbook) {
        IntangiblesSheets.add(workbook, disclosure, words);
    }

    @Override
    Map<String, Optional<MeasuredPolicy>> inForce() {
        Map<String, Optional<MeasuredPolicy>> inForce = new LinkedHashMap<>();
        disclosure.assets().forEach(asset -> inForce.put(asset.symbol(), asset.policy()));
        return inForce;
    }

    @Override
    List<String> policy(MeasuredPolicy policy) {
        List<String> sentences = new ArrayList<>(List.of(
                words.text("policy.model.IFRS_COST_IMPAIRMENT"),
                words.text("policy.recoverable", policy.market(), percent(policy.disposalCostRate())),
                words.text("policy.cutOff", policy.cutOffZone(), words.text("policy." + policy.costMethod()))));
        policy.hoursInNextPeriod()
                .ifPresent(hours -> sentences.add(words.text("policy." + policy.edgeBarPolicy(), hours)));
        sentences.add(words.text("policy.reversed"));
        return sentences;
    }

    /** The rates of a value in use (IAS 36.130(g)) and what it stands on. */
    private Stream<String> inUse(UseEstimate estimate) {
        String rates = estimate.previousRate()
                .map(previous -> words.text("tableI.rates", percent(estimate.discountRate()), percent(previous)))
                .orElseGet(() -> words.text("tableI.rate", percent(estimate.discountRate())));
        Stream<String> growth = estimate.growthSupport().isEmpty()
                ? Stream.empty()
                : Stream.of(words.text("tableI.growth", percent(estimate.priceGrowth()), estimate.growthSupport()));
        return Stream.concat(Stream.of(rates, words.text("tableI.assumptions", estimate.assumptions())), growth);
    }

    private static String percent(BigDecimal part) {
        return part.movePointRight(2).stripTrailingZeros().toPlainString();
    }

    private NoteSection reconciliation(String title, CostReconciliation amounts) {
        Money zero = Money.zero(disclosure.header().currency());
        return NoteSection.table(
                title,
                List.of(words.text("head.gross"), words.text("head.impairment"), words.text("head.carrying")),
                List.of(
                        line("tableF.opening", amounts.opening()),
                        line("tableF.additions", Amounts.atCost(amounts.additions(), zero)),
                        line("tableF.disposals", amounts.disposals().negated()),
                        line("tableF.losses", Amounts.ofReduction(amounts.losses())),
                        line(
                                "tableF.reversals",
                                Amounts.ofReduction(amounts.reversals().negated())),
                        closing(amounts.closing())));
    }

    private NoteLine line(String key, Amounts amounts) {
        return NoteLine.of(words.text(key), amounts.cost(), amounts.reduction(), amounts.carryingAmount());
    }

    private NoteLine closing(Amounts amounts) {
        return NoteLine.total(
                words.text("tableF.closing"), amounts.cost(), amounts.reduction(), amounts.carryingAmount());
    }

    private NoteSection restricted() {
        return new RestrictionTexts(words, disclosure.lastDay())
                .section(
                        words.text("cost.restricted", words.said(disclosure.lastDay())),
                        disclosure.restricted(),
                        disclosure.restrictedCarrying(),
                        "head.carrying",
                        "cost.restricted.none",
                        "intangibles.restricted.what");
    }

    private NoteSection pledged() {
        return new PledgeTexts(words, disclosure.lastDay())
                .section(
                        words.text("intangibles.pledged", words.said(disclosure.lastDay())),
                        disclosure.pledged(),
                        disclosure.pledgedCarrying(),
                        "head.carrying",
                        "intangibles.pledged.none",
                        "intangibles.pledged.what");
    }

    private NoteSection changes() {
        List<MaterialImpairment> changes = disclosure.changes();
        String title = words.text("intangibles.changes");
        if (changes.isEmpty()) {
            return NoteSection.words(title, List.of(words.text("intangibles.noChange")));
        }
        List<NoteLine> lines = new ArrayList<>();
        for (MaterialImpairment change : changes) {
            lines.add(NoteLine.of(
                    what(change),
                    change.recoverableAmount(),
                    ifAny(change.loss().negated()),
                    ifAny(change.reversal())));
            if (!change.circumstances().isEmpty()) {
                lines.add(NoteLine.words(change.circumstances()));
            }
            change.inUse()
                    .ifPresent(estimate -> inUse(estimate).map(NoteLine::words).forEach(lines::add));
        }
        lines.add(NoteLine.total(
                words.text("tableB.total"),
                null,
                sum(changes.stream().map(change -> change.loss().negated())),
                sum(changes.stream().map(MaterialImpairment::reversal))));
        return NoteSection.table(
                title,
                List.of(words.text("head.recoverable"), words.text("head.loss"), words.text("head.reversal")),
                lines,
                words.text("intangibles.captions", disclosure.lossCaption(), disclosure.reversalCaption()));
    }

    private String what(MaterialImpairment change) {
        return words.text(
                "tableI.what",
                change.asset(),
                change.units().toString(),
                words.saidShort(change.on()),
                basis(change, words));
    }

    /** What the recoverable amount is, and its level where it comes from a market. */
    private static String basis(MaterialImpairment change, Words words) {
        return change.basis() == Basis.Kind.VALUE_IN_USE
                ? basisName(change, words)
                : words.text("tableI.level", basisName(change, words), change.level());
    }

    /** What the recoverable amount is. */
    static String basisName(MaterialImpairment change, Words words) {
        return words.text("basis." + change.basis());
    }

    private static @Nullable Money ifAny(Money amount) {
        return amount.isZero() ? null : amount;
    }

    private Money sum(Stream<Money> amounts) {
        return Money.sum(amounts.toList(), disclosure.header().currency());
    }
}
