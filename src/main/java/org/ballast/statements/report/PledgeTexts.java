package org.ballast.statements.report;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.Cell;
import org.ballast.statements.domain.PledgedHolding;
import org.ballast.statements.report.NoteWorkbook.TableColumn;

/** What is pledged, in notes and in sheets: nature, what remains, and what ends it. */
final class PledgeTexts {

    private final Words words;
    private final LocalDate lastDay;

    PledgeTexts(Words words, LocalDate lastDay) {
        this.words = words;
        this.lastDay = lastDay;
    }

    /**
     * @param amountHead what the amounts are called, as {@code head.carrying}
     * @param what the sentence below the table
     */
    NoteSection section(
            String title, List<PledgedHolding> pledged, Money total, String amountHead, String none, String what) {
        if (pledged.isEmpty()) {
            return NoteSection.words(title, List.of(words.text(none)));
        }
        List<NoteLine> lines = new ArrayList<>();
        for (PledgedHolding each : pledged) {
            lines.add(new NoteLine(
                    NoteLine.Kind.LINE,
                    words.text("pledged.asset", each.name(), each.asset()),
                    each.units().units(),
                    List.of(each.amount())));
            lines.add(NoteLine.words(line(each)));
        }
        lines.add(NoteLine.total(words.text("tableB.total"), total));
        return new NoteSection(
                title,
                List.of(words.text("head.units"), words.text(amountHead)),
                true,
                lines,
                List.of(words.text(what)));
    }

    private String line(PledgedHolding pledged) {
        List<String> said = new ArrayList<>();
        said.add(words.text("pledged." + pledged.kind(), pledged.holder(), pledged.reference()));
        pledged.until()
                .ifPresent(until -> said.add(words.text(
                        "pledged.until", pledged.remainingDays(lastDay).orElseThrow(), words.saidShort(until))));
        said.add(ends(pledged));
        return String.join(" · ", said);
    }

    private String ends(PledgedHolding pledged) {
        return words.text("pledged.ends." + pledged.kind());
    }

    /** A row for each pledge. */
    List<TableColumn<PledgedHolding>> columns(String amountHead) {
        return List.of(
                TableColumn.of("head.asset", 10, each -> Cell.text(each.asset())),
                TableColumn.of("head.pledgedFor", 26, each -> Cell.text(words.text("pledged.kind." + each.kind()))),
                TableColumn.of("head.holder", 26, each -> Cell.text(each.holder())),
                TableColumn.of("head.reference", 20, each -> Cell.text(each.reference())),
                TableColumn.of("head.units", 26, each -> Cell.exact(each.units().units())),
                NoteWorkbook.amount(amountHead, PledgedHolding::amount),
                TableColumn.of(
                        "head.dueOn",
                        14,
                        each -> each.until().<Cell>map(Cell.Day::new).orElse(Cell.NOTHING)),
                TableColumn.of("head.remainingDays", 16, this::remainingDays),
                TableColumn.of("head.lapse", 60, each -> Cell.text(ends(each))));
    }

    private Cell remainingDays(PledgedHolding pledged) {
        return pledged.remainingDays(lastDay)
                .<Cell>map(days -> new Cell.Figure(BigDecimal.valueOf(days), Cell.Decimals.NONE, Cell.Look.PLAIN))
                .orElse(Cell.NOTHING);
    }
}
