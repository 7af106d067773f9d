package org.ballast.expansion.report;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.expansion.domain.Expansion;
import org.ballast.expansion.domain.Leg;
import org.ballast.expansion.domain.Source;
import org.ballast.expansion.domain.SourceLine;

/** The change of total assets as rows, with both legs of swaps, and by source. */
public final class ChangeRows {

    private static final List<Source> ADOPTION = List.of(Source.ADOPTION_EQUITY, Source.ADOPTION_TAX);

    private final Expansion expansion;
    private final ExpansionWords words;

    public ChangeRows(Expansion expansion, ExpansionWords words) {
        this.expansion = expansion;
        this.words = words;
    }

    /** From what stood there to what stands there: the accounting change, both legs of swaps, and what is no swap. */
    public List<ChangeRow> components() {
        List<ChangeRow> rows = new ArrayList<>();
        rows.add(opening());
        adoption().forEach(rows::add);
        expansion.legs().forEach(leg -> rows.add(row(leg)));
        expansion.sources().stream()
                .filter(line ->
                        !ADOPTION.contains(line.source()) && !line.besideSwaps().isZero())
                .forEach(line -> rows.add(line(line, line.besideSwaps())));
        rows.add(closing());
        return rows;
    }

    /** What made it, swaps netted. */
    public List<ChangeRow> sources() {
        List<ChangeRow> rows = new ArrayList<>(expansion.sources().stream()
                .filter(line -> !line.amount().isZero())
                .map(line -> line(line, line.amount()))
                .toList());
        rows.add(ChangeRow.total(words.text("change"), expansion.change()));
        return rows;
    }

    ChangeRow opening() {
        return ChangeRow.total(
                words.text("totalAssets", words.said(expansion.period().dayBefore())), expansion.opening());
    }

    ChangeRow closing() {
        return ChangeRow.total(
                words.text("totalAssets", words.said(expansion.period().to())), expansion.closing());
    }

    private Stream<ChangeRow> adoption() {
        List<SourceLine> lines = expansion.sources().stream()
                .filter(line -> ADOPTION.contains(line.source()))
                .toList();
        return lines.isEmpty()
                ? Stream.empty()
                : Stream.of(new ChangeRow(
                        ChangeRow.Kind.LINE,
                        words.text("component.adoption"),
                        Money.sum(
                                lines.stream().map(SourceLine::besideSwaps).toList(),
                                expansion.opening().currency()),
                        lines.stream().flatMap(line -> line.accounts().stream()).toList(),
                        "ADOPTION"));
    }

    private ChangeRow row(Leg leg) {
        return new ChangeRow(
                ChangeRow.Kind.LINE,
                words.text("leg." + leg.swap() + "." + leg.side()),
                leg.amount(),
                leg.accounts(),
                leg.swap().kind().name());
    }

    private ChangeRow line(SourceLine line, Money amount) {
        return new ChangeRow(ChangeRow.Kind.LINE, words.text("source." + line.source()), amount, line.accounts(), "");
    }
}
