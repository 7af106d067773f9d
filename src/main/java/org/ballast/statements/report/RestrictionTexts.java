package org.ballast.statements.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.Cell;
import org.ballast.holdings.domain.SaleRestriction;
import org.ballast.statements.domain.RestrictedHolding;
import org.ballast.statements.report.NoteWorkbook.TableColumn;

/** What may not be sold, in notes and in sheets: nature, remaining duration and what could lapse it (ASC 350-60-50-6). */
final class RestrictionTexts {

    private final Words words;
    private final LocalDate lastDay;

    RestrictionTexts(Words words, LocalDate lastDay) {
        this.words = words;
        this.lastDay = lastDay;
    }

    /**
     * @param amountHead what the amounts are called, as {@code head.carrying}
     * @param what the sentence below the table
     */
    NoteSection section(
            String title,
            List<RestrictedHolding> restricted,
            Money total,
            String amountHead,
            String none,
            String what) {
        if (restricted.isEmpty()) {
            return NoteSection.words(title, List.of(words.text(none)));
        }
        List<NoteLine> lines = new ArrayList<>();
        for (RestrictedHolding holding : restricted) {
            lines.add(new NoteLine(
                    NoteLine.Kind.LINE,
                    words.text("tableE.holding", holding.name(), holding.asset(), holding.lot()),
                    holding.units().units(),
                    List.of(holding.amount())));
            lines.add(NoteLine.words(line(holding)));
        }
        lines.add(NoteLine.total(words.text("tableB.total"), total));
        return new NoteSection(
                title,
                List.of(words.text("head.units"), words.text(amountHead)),
                true,
                lines,
                List.of(words.text(what)));
    }

    /** One of them with its units and its amount, for a paragraph. */
    String paragraph(RestrictedHolding holding) {
        return words.text(
                "tableE.paragraph",
                holding.name(),
                holding.asset(),
                holding.lot(),
                holding.units().toString(),
                Words.amount(holding.amount()),
                line(holding));
    }

    private String line(RestrictedHolding holding) {
        SaleRestriction.Terms terms = holding.terms();
        List<String> said = new ArrayList<>();
        said.add(words.text("tableE.nature", kind(terms), terms.nature()));
        terms.until()
                .ifPresent(until -> said.add(words.text(
                        "tableE.until", terms.remainingDays(lastDay).orElseThrow(), words.saidShort(until))));
        if (!terms.lapse().isEmpty()) {
            said.add(words.text(terms.until().isPresent() ? "tableE.lapse" : "tableE.lapseOnly", terms.lapse()));
        }
        return String.join(" · ", said);
    }

    private String kind(SaleRestriction.Terms terms) {
        return words.text("restriction." + terms.kind());
    }

    /** A row for each restriction. */
    List<TableColumn<RestrictedHolding>> columns(String amountHead) {
        return List.of(
                TableColumn.of("head.asset", 10, holding -> Cell.text(holding.asset())),
                TableColumn.of("head.lot", 16, holding -> Cell.text(holding.lot())),
                TableColumn.of(
                        "head.units", 26, holding -> Cell.exact(holding.units().units())),
                NoteWorkbook.amount(amountHead, RestrictedHolding::amount),
                TableColumn.of("head.restriction", 36, holding -> Cell.text(kind(holding.terms()))),
                TableColumn.of(
                        "head.nature", 60, holding -> Cell.text(holding.terms().nature())),
                TableColumn.of(
                        "head.restrictedFrom",
                        14,
                        holding -> new Cell.Day(holding.terms().from())),
                TableColumn.of(
                        "head.freeFrom",
                        14,
                        holding ->
                                holding.terms().until().<Cell>map(Cell.Day::new).orElse(Cell.NOTHING)),
                TableColumn.of("head.remainingDays", 16, this::remainingDays),
                TableColumn.of(
                        "head.lapse", 60, holding -> Cell.text(holding.terms().lapse())));
    }

    private Cell remainingDays(RestrictedHolding holding) {
        return holding.terms()
                .remainingDays(lastDay)
                .<Cell>map(days -> new Cell.Figure(BigDecimal.valueOf(days), Cell.Decimals.NONE, Cell.Look.PLAIN))
                .orElse(Cell.NOTHING);
    }
}
