package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.CryptoHolding;
import org.ballast.measurement.domain.FairValueRollForward;
import org.ballast.measurement.domain.MeasurementModel;
import org.ballast.measurement.domain.SignificantHoldings;
import org.ballast.statements.domain.FairValueAsset;
import org.ballast.statements.domain.FairValueDisclosure;
import org.ballast.statements.domain.FairValueMovement;
import org.ballast.statements.domain.MeasuredPolicy;

/** The note on crypto assets at fair value: policy, Table C, Table D, and what was realised (accounting.md §6.2). */
public final class FairValueSections {

    private final FairValueDisclosure disclosure;
    private final Words words;

    public FairValueSections(FairValueDisclosure disclosure, Words words) {
        this.disclosure = disclosure;
        this.words = words;
    }

    public List<NoteSection> sections() {
        if (disclosure.isEmpty()) {
            return List.of(NoteSection.words(words.text("fairValue.title"), List.of(nothingHeld())));
        }
        List<NoteSection> sections = new ArrayList<>();
        sections.add(NoteSection.words(words.text("disclosure.policies"), policies()));
        sections.add(holdings());
        if (disclosure.assets().size() > 1) {
            disclosure.assets().forEach(asset -> sections.add(rollForward(asset)));
        }
        sections.add(rollForward());
        sections.add(realised());
        return sections;
    }

    /** That nothing was at fair value in the period. */
    public String nothingHeld() {
        return words.text("fairValue.nothingHeld", disclosure.header().entityName());
    }

    /** How the assets are measured. */
    public List<String> policies() {
        Map<String, List<String>> bySymbol = new LinkedHashMap<>();
        disclosure.assets().forEach(asset -> bySymbol.put(asset.symbol(), policy(asset)));
        return SharedSentences.of(bySymbol, words);
    }

    private List<String> policy(FairValueAsset asset) {
        return asset.policy()
                .filter(policy -> policy.model() == MeasurementModel.US_FAIR_VALUE_NI)
                .map(this::policy)
                .orElseGet(() -> List.of(words.text("policy.none", asset.symbol())));
    }

    private List<String> policy(MeasuredPolicy policy) {
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

    private NoteSection rollForward(FairValueAsset asset) {
        FairValueMovement movement = asset.movement();
        return NoteSection.table(
                words.text("fairValue.movementOf", asset.name(), asset.symbol()),
                period(),
                lines(
                        movement.opening(),
                        movement.takenOver(),
                        movement.adoption(),
                        disclosure.rollForward(asset),
                        movement.isAdopted()));
    }

    private NoteSection rollForward() {
        List<String> sentences = new ArrayList<>(
                List.of(words.text("fairValue.captions", disclosure.gainCaption(), disclosure.lossCaption())));
        if (disclosure.isAdoptedWithin()) {
            sentences.add(words.text("fairValue.adopted"));
        }
        return new NoteSection(
                words.text("fairValue.movement"),
                period(),
                false,
                lines(
                        disclosure.total(FairValueMovement::opening),
                        disclosure.total(FairValueMovement::takenOver),
                        disclosure.total(FairValueMovement::adoption),
                        disclosure.rollForward(),
                        disclosure.isAdoptedWithin()),
                sentences);
    }

    private List<NoteLine> lines(
            Money opening, Money takenOver, Money adoption, FairValueRollForward roll, boolean adopted) {
        Stream<NoteLine> adoptionLines = adopted
                ? Stream.of(line("tableD.takenOver", takenOver), line("tableD.adoption", adoption))
                : Stream.empty();
        return Stream.of(
                        Stream.of(line("tableD.opening", opening)),
                        adoptionLines,
                        Stream.of(
                                line("tableD.additions", roll.additions()),
                                line("tableD.dispositions", roll.dispositions().negated()),
                                line("tableD.gains", roll.gains()),
                                line("tableD.losses", roll.losses().negated()),
                                NoteLine.total(words.text("tableD.closing"), roll.closing())))
                .flatMap(lines -> lines)
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
