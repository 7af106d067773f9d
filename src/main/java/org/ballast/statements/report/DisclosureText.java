package org.ballast.statements.report;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.DisclosedPolicy;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.ImpairmentFacts;
import org.ballast.statements.domain.LotDisclosure;
import org.ballast.statements.domain.LowestPrice;
import org.ballast.statements.domain.ReportedFigure;
import org.ballast.writedowns.domain.UntestedLots;

/** The sentences of the impairment disclosure (accounting.md §6.1), the same on page and paper. */
public final class DisclosureText {

    private final Words words;

    public DisclosureText(Words words) {
        this.words = words;
    }

    /** How the asset is measured and tested. */
    public List<String> policy(AssetDisclosure asset) {
        return asset.policy().map(this::policy).orElseGet(() -> List.of(words.text("policy.none", asset.symbol())));
    }

    /** How all assets are measured and tested: what is the same for all is said once, what differs with the names of its assets. */
    public List<String> policies(ImpairmentDisclosure disclosure) {
        Map<String, List<String>> bySymbol = new LinkedHashMap<>();
        disclosure.assets().forEach(asset -> bySymbol.put(asset.symbol(), policy(asset)));
        return SharedSentences.of(bySymbol, words);
    }

    /** That the entity held nothing in the period. */
    public String nothingHeld(ImpairmentDisclosure disclosure) {
        return words.text("disclosure.nothingHeld", disclosure.header().entityName());
    }

    private List<String> policy(DisclosedPolicy policy) {
        List<String> sentences = new ArrayList<>(List.of(
                words.text("policy.model." + policy.model()),
                words.text("policy.unitOfAccount"),
                words.text(
                        "policy.price",
                        words.text("policy." + policy.lowPricePolicy()),
                        policy.market(),
                        words.text("policy." + policy.acquisitionDayPolicy())),
                words.text("policy.cutOff", policy.cutOffZone(), words.text("policy." + policy.costMethod())),
                words.text("policy.permanent")));
        policy.hoursInNextPeriod()
                .map(hours -> words.text("policy." + policy.edgeBarPolicy(), hours))
                .ifPresent(sentence -> sentences.add(sentences.size() - 1, sentence));
        return List.copyOf(sentences);
    }

    /** What led to the loss, how much it is and where it stands. */
    public List<String> facts(AssetDisclosure asset, ImpairmentDisclosure disclosure) {
        List<String> sentences = new ArrayList<>();
        ImpairmentFacts facts = asset.facts();
        Money loss = asset.current().amounts().impairmentLosses();
        List<UntestedLots> untested = untested(asset, disclosure);
        DraftWords draft = new DraftWords(words);
        untested.forEach(lots -> sentences.add(draft.untested(lots)));
        if (loss.isZero() && untested.isEmpty()) {
            sentences.add(words.text("facts.none", asset.name()));
        }
        if (!loss.isZero()) {
            facts.lowest().ifPresent(low -> sentences.add(fall(asset, facts, low)));
            sentences.add(words.text("facts.loss", Words.amount(loss), disclosure.caption()));
        }
        sentences.addAll(facts.narratives());
        return sentences;
    }

    /** What no test of the period looked at: of these days nothing can be said. */
    private static List<UntestedLots> untested(AssetDisclosure asset, ImpairmentDisclosure disclosure) {
        return disclosure.header().pending().tests().untested().stream()
                .filter(lots -> lots.asset().equals(asset.symbol()))
                .filter(lots -> lots.days().to().isAfter(disclosure.from()))
                .toList();
    }

    private String fall(AssetDisclosure asset, ImpairmentFacts facts, LowestPrice low) {
        return words.text(
                "facts.fall", asset.name(), low.venue(), Words.price(low.price()), when(low), facts.lotsImpaired());
    }

    /** Where the lowest prices of the lots come from. */
    public List<String> lots(AssetDisclosure asset) {
        Map<String, List<String>> lotsByVenue = new TreeMap<>();
        for (LotDisclosure lot : asset.lots()) {
            lot.lowest()
                    .ifPresent(low -> lotsByVenue
                            .computeIfAbsent(low.venue(), venue -> new ArrayList<>())
                            .add(lot.lot()));
        }
        List<String> sentences = new ArrayList<>();
        lotsByVenue.forEach((venue, lots) -> sentences.add(
                lotsByVenue.size() == 1
                        ? words.text("disclosure.venue", venue)
                        : words.text("disclosure.venueOf", venue, String.join(", ", lots))));
        return sentences;
    }

    /** What the carrying amounts of the lots are: the lowest fair values, but only as far as tests looked for them. */
    public String lowest(ImpairmentDisclosure disclosure) {
        return words.text(
                disclosure.header().pending().tests().untested().isEmpty()
                        ? "disclosure.lowestSinceAcquisition"
                        : "disclosure.lowestOfTests");
    }

    /** Where lots and ledger differ, and until when; empty where they agree. */
    public List<String> ledger(ImpairmentDisclosure disclosure) {
        return disclosure.enteredLater().isZero()
                ? List.of()
                : List.of(words.text(
                        "disclosure.enteredLater",
                        Words.amount(disclosure.enteredLater()),
                        Words.amount(disclosure.ledgerCarryingAmount())));
    }

    /** What may not be sold at the last day, as a table. */
    public NoteSection restricted(ImpairmentDisclosure disclosure) {
        return new RestrictionTexts(words, disclosure.lastDay())
                .section(
                        restrictedTitle(disclosure),
                        disclosure.restricted(),
                        disclosure.restrictedCarrying(),
                        "head.carrying",
                        "cost.restricted.none",
                        "cost.restricted.what");
    }

    /** The same in sentences, one a restriction. */
    public List<String> restrictions(ImpairmentDisclosure disclosure) {
        if (disclosure.restricted().isEmpty()) {
            return List.of(words.text("cost.restricted.none"));
        }
        List<String> sentences = new ArrayList<>();
        RestrictionTexts texts = new RestrictionTexts(words, disclosure.lastDay());
        disclosure.restricted().forEach(holding -> sentences.add(texts.paragraph(holding)));
        sentences.add(words.text("cost.restricted.total", Words.amount(disclosure.restrictedCarrying())));
        sentences.add(words.text("cost.restricted.what"));
        return sentences;
    }

    /** "Restricted from sale at …". */
    String restrictedTitle(ImpairmentDisclosure disclosure) {
        return words.text("cost.restricted", words.said(disclosure.lastDay()));
    }

    /** That there are too many lots for paper and for a page. */
    public String elsewhere(int lots) {
        return words.text("schedule.elsewhere", lots);
    }

    /** That a page shows the first lots only. */
    public String rest(int shown, int lots) {
        return words.text("tableB.rest", shown, lots);
    }

    /** The caption of a published figure. */
    public String reported(ReportedFigure figure) {
        return switch (figure.caption()) {
            case IMPAIRMENT_LOSS ->
                words.text(
                        "reported.IMPAIRMENT_LOSS",
                        period(figure.periodStart(), figure.periodEnd().plusDays(1)));
            case CARRYING_AMOUNT -> words.text("reported.CARRYING_AMOUNT", words.saidShort(figure.periodEnd()));
        };
    }

    /** The day of a daily price, the minute of another. */
    private String when(LowestPrice low) {
        return low.daily() ? words.said(LocalDate.ofInstant(low.at(), ZoneOffset.UTC)) : words.said(low.at());
    }

    /** As {@code Q4 2022}, {@code Year 2022}, or the two days. */
    public String period(LocalDate from, LocalDate to) {
        boolean months = from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
        if (months && from.getDayOfYear() == 1 && to.equals(from.plusYears(1))) {
            return "Year " + from.getYear();
        }
        boolean quarter = from.getMonth() == from.getMonth().firstMonthOfQuarter();
        if (months && quarter && to.equals(from.plusMonths(3))) {
            return "Q" + ((from.getMonthValue() + 2) / 3) + " " + from.getYear();
        }
        return words.saidShort(from) + " – " + words.saidShort(to.minusDays(1));
    }
}
