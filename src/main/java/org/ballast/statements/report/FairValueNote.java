package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.charts.domain.Chart;
import org.ballast.measurement.domain.CryptoHolding;
import org.ballast.measurement.domain.SignificantHoldings;
import org.ballast.statements.domain.FairValueAsset;
import org.ballast.statements.domain.FairValueDisclosure;
import org.ballast.statements.domain.FairValueReconciliation;
import org.ballast.statements.domain.MeasuredPolicy;

/** The note on crypto assets at fair value: policy, Table C, Table D, and what was realised (accounting.md §6.2). */
public final class FairValueNote extends Note<FairValueDisclosure> {

    public FairValueNote(FairValueDisclosure disclosure, Words words) {
        super(disclosure, words);
    }

    @Override
    public String title() {
        return words.text("fairValue.title");
    }

    @Override
    public String nothingHeld() {
        return words.text("fairValue.nothingHeld", disclosure.header().entityName());
    }

    @Override
    public List<Headline> headlines() {
        FairValueReconciliation all = disclosure.reconciliation();
        return Stream.of(TableD.GAINS, TableD.LOSSES, TableD.CLOSING)
                .map(line -> new Headline(words.text(line.key()), line.of(all)))
                .toList();
    }

    @Override
    public Chart chart() {
        SignificantHoldings holdings = disclosure.holdings();
        List<HeldChart.Held> held = new ArrayList<>();
        holdings.significant()
                .forEach(each -> held.add(new HeldChart.Held(each.asset(), each.costBasis(), each.fairValue())));
        if (!holdings.others().isEmpty()) {
            held.add(new HeldChart.Held(
                    words.text("chart.others"), holdings.otherCostBasis(), holdings.otherFairValue()));
        }
        return HeldChart.of(
                words.text("fairValue.chart", words.said(disclosure.lastDay())),
                disclosure.header().currency(),
                new HeldChart.Named(
                        words.text("head.costBasis"), words.text("head.fairValueNow"), words.text("chart.others")),
                held);
    }

    @Override
    List<NoteSection> tables() {
        List<NoteSection> sections = new ArrayList<>();
        sections.add(holdings());
        if (disclosure.assets().size() > 1) {
            disclosure.assets().forEach(asset -> sections.add(reconciliation(asset)));
        }
        sections.add(reconciliation());
        sections.add(realised());
        sections.add(restricted());
        sections.add(pledged());
        return sections;
    }

    @Override
    void addSheets(NoteWorkbook workbook) {
        FairValueSheets.add(workbook, disclosure, words);
    }

    @Override
    Map<String, Optional<MeasuredPolicy>> inForce() {
        Map<String, Optional<MeasuredPolicy>> inForce = new LinkedHashMap<>();
        disclosure
                .assets()
                .forEach(asset -> inForce.put(
                        asset.symbol(),
                        asset.policy().filter(policy -> policy.model().isAtFairValue())));
        return inForce;
    }

    @Override
    List<String> policy(MeasuredPolicy policy) {
        List<String> sentences = new ArrayList<>(List.of(
                words.text("policy.model.US_FAIR_VALUE_NI"),
                words.text("policy.close", policy.market()),
                words.text("policy.cutOff", policy.cutOffZone(), words.text("policy." + policy.costMethod())),
                words.text("policy.fees." + policy.purchaseFees()),
                words.text("fairValue.nature")));
        policy.hoursInNextPeriod()
                .ifPresent(hours -> sentences.add(words.text("policy." + policy.edgeBarPolicy(), hours)));
        policy.adoptedOn()
                .ifPresent(day ->
                        sentences.add(words.text("policy.adopted." + policy.costBasisAtAdoption(), words.said(day))));
        return sentences;
    }

    private NoteSection holdings() {
        SignificantHoldings holdings = disclosure.holdings();
        List<NoteLine> lines = new ArrayList<>();
        for (CryptoHolding holding : holdings.significant()) {
            lines.add(new NoteLine(
                    NoteLine.Kind.LINE,
                    words.text("disclosure.asset", nameOf(holding.asset()), holding.asset()),
                    holding.units().units(),
                    List.of(holding.costBasis(), holding.fairValue())));
        }
        if (!holdings.others().isEmpty()) {
            lines.add(
                    NoteLine.of(words.text("fairValue.others"), holdings.otherCostBasis(), holdings.otherFairValue()));
        }
        lines.add(NoteLine.total(words.text("tableB.total"), holdings.totalCostBasis(), holdings.totalFairValue()));
        return new NoteSection(
                words.text("fairValue.holdings", words.said(disclosure.lastDay())),
                List.of(words.text("head.units"), words.text("head.costBasis"), words.text("head.fairValueNow")),
                true,
                lines,
                List.of(words.text("fairValue.threshold")));
    }

    private NoteSection reconciliation(FairValueAsset asset) {
        return NoteSection.table(
                words.text("fairValue.movementOf", asset.name(), asset.symbol()),
                period(),
                lines(disclosure.reconciliation(asset)));
    }

    private NoteSection reconciliation() {
        FairValueReconciliation all = disclosure.reconciliation();
        List<String> sentences = new ArrayList<>(
                List.of(words.text("fairValue.captions", disclosure.gainCaption(), disclosure.lossCaption())));
        if (all.isAdopted()) {
            sentences.add(words.text("fairValue.adopted"));
        }
        return new NoteSection(words.text("fairValue.movement"), period(), false, lines(all), sentences);
    }

    private List<NoteLine> lines(FairValueReconciliation reconciliation) {
        return Stream.of(TableD.values())
                .filter(line -> reconciliation.isAdopted() || !line.isOfAdoption())
                .map(line -> line == TableD.CLOSING
                        ? NoteLine.total(words.text(line.key()), line.of(reconciliation))
                        : line(line.key(), line.of(reconciliation)))
                .toList();
    }

    private NoteSection realised() {
        return NoteSection.table(
                words.text("fairValue.realised"),
                period(),
                List.of(
                        line("tableD.realisedGains", disclosure.realised().gains()),
                        line(
                                "tableD.realisedLosses",
                                disclosure.realised().losses().negated())),
                words.text("fairValue.realisedWhat"));
    }

    private NoteSection restricted() {
        return new RestrictionTexts(words, disclosure.lastDay())
                .section(
                        words.text("fairValue.restricted", words.said(disclosure.lastDay())),
                        disclosure.restricted(),
                        disclosure.restrictedFairValue(),
                        "head.fairValueNow",
                        "fairValue.restricted.none",
                        "fairValue.restricted.what");
    }

    private NoteSection pledged() {
        return new PledgeTexts(words, disclosure.lastDay())
                .section(
                        words.text("fairValue.pledged", words.said(disclosure.lastDay())),
                        disclosure.pledged(),
                        disclosure.pledgedFairValue(),
                        "head.fairValueNow",
                        "fairValue.pledged.none",
                        "fairValue.pledged.what");
    }

    private NoteLine line(String key, Money amount) {
        return NoteLine.of(words.text(key), amount);
    }

    private List<String> period() {
        return Collections.singletonList(new DisclosureText(words).period(disclosure.from(), disclosure.to()));
    }

    private String nameOf(String symbol) {
        return disclosure.assets().stream()
                .filter(asset -> asset.symbol().equals(symbol))
                .map(FairValueAsset::name)
                .findFirst()
                .orElse(symbol);
    }
}
