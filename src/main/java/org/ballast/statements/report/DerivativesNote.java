package org.ballast.statements.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.charts.domain.Chart;
import org.ballast.documents.domain.Cell;
import org.ballast.statements.domain.DerivativeHolding;
import org.ballast.statements.domain.DerivativesDisclosure;
import org.ballast.statements.domain.MeasuredPolicy;
import org.ballast.statements.report.NoteWorkbook.TableColumn;

/** The note on derivatives: how they are measured, positions by instrument, levels, gains and losses, collateral. */
public final class DerivativesNote extends Note<DerivativesDisclosure> {

    private static final int LEVELS = 3;

    public DerivativesNote(DerivativesDisclosure disclosure, Words words) {
        super(disclosure, words);
    }

    @Override
    public String title() {
        return words.text("derivatives.title");
    }

    @Override
    public String nothingHeld() {
        return words.text("derivatives.nothingHeld", disclosure.header().entityName());
    }

    @Override
    public List<String> policies() {
        return List.of(
                words.text("derivatives.policy.value"),
                words.text("derivatives.policy.levels"),
                words.text("derivatives.policy.model"),
                words.text("derivatives.policy.hedge"));
    }

    @Override
    public List<Headline> headlines() {
        return List.of(
                new Headline(words.text("derivatives.assets"), disclosure.assets()),
                new Headline(words.text("derivatives.liabilities"), disclosure.liabilities()),
                new Headline(
                        words.text("derivatives.result"), disclosure.gains().minus(disclosure.losses())));
    }

    @Override
    public Chart chart() {
        List<HeldChart.Held> held = disclosure.holdings().stream()
                .filter(each -> !each.asset().isZero() || !each.liability().isZero())
                .map(each -> new HeldChart.Held(each.instrument(), each.asset(), each.liability()))
                .toList();
        return HeldChart.of(
                words.text("derivatives.chart", words.said(disclosure.lastDay())),
                disclosure.header().currency(),
                new HeldChart.Named(
                        words.text("derivatives.assets"),
                        words.text("derivatives.liabilities"),
                        words.text("chart.others")),
                held);
    }

    @Override
    List<NoteSection> tables() {
        List<NoteSection> sections = new ArrayList<>();
        sections.add(positions());
        sections.add(levels());
        sections.add(results());
        sections.add(collateral());
        return sections;
    }

    private NoteSection positions() {
        List<NoteLine> lines = new ArrayList<>();
        for (DerivativeHolding each : disclosure.holdings()) {
            lines.add(new NoteLine(
                    NoteLine.Kind.LINE,
                    words.text("derivatives.holding", each.instrument(), each.account()),
                    each.contracts(),
                    List.of(each.asset(), each.liability())));
            lines.add(NoteLine.words(about(each)));
        }
        lines.add(NoteLine.total(words.text("tableB.total"), disclosure.assets(), disclosure.liabilities()));
        List<String> sentences = disclosure.beside().isZero()
                ? List.of()
                : List.of(words.text("derivatives.beside", Words.figure(disclosure.beside())));
        return new NoteSection(
                words.text("derivatives.positions", words.said(disclosure.lastDay())),
                List.of(
                        words.text("derivatives.contracts"),
                        words.text("derivatives.assets"),
                        words.text("derivatives.liabilities")),
                true,
                lines,
                sentences);
    }

    private String about(DerivativeHolding holding) {
        String kind = words.text("derivatives.kind." + holding.kind());
        return holding.contracts().signum() == 0
                ? words.text("derivatives.closed", kind)
                : words.text("derivatives.about", kind, holding.notional(), holding.level());
    }

    private NoteSection levels() {
        List<NoteLine> lines = new ArrayList<>();
        IntStream.rangeClosed(1, LEVELS)
                .forEach(level ->
                        lines.add(NoteLine.of(words.text("derivatives.level", level), disclosure.ofLevel(level))));
        lines.add(NoteLine.total(words.text("tableB.total"), disclosure.assets().minus(disclosure.liabilities())));
        return NoteSection.table(
                words.text("derivatives.levels"),
                List.of(words.text("derivatives.net")),
                lines,
                words.text("derivatives.levels.what"));
    }

    private NoteSection results() {
        return NoteSection.table(
                words.text("derivatives.results"),
                Collections.singletonList(new DisclosureText(words).period(disclosure.from(), disclosure.to())),
                List.of(
                        NoteLine.of(words.text("derivatives.gains"), disclosure.gains()),
                        NoteLine.of(
                                words.text("derivatives.losses"),
                                disclosure.losses().negated()),
                        NoteLine.total(
                                words.text("derivatives.result"),
                                disclosure.gains().minus(disclosure.losses()))),
                words.text("derivatives.captions", disclosure.gainCaption(), disclosure.lossCaption()));
    }

    private NoteSection collateral() {
        return NoteSection.table(
                words.text("derivatives.collateral"),
                List.of(words.said(disclosure.lastDay())),
                List.of(NoteLine.of(words.text("derivatives.deposits"), disclosure.collateral())),
                words.text("derivatives.collateral.what"));
    }

    @Override
    Map<String, Optional<MeasuredPolicy>> inForce() {
        return Map.of();
    }

    @Override
    List<String> policy(MeasuredPolicy policy) {
        return List.of();
    }

    @Override
    void addSheets(NoteWorkbook workbook) {
        workbook.table(
                "sheet.derivatives",
                disclosure.holdings(),
                List.of(
                        TableColumn.of("head.account", 18, each -> Cell.text(each.account())),
                        TableColumn.of("head.instrument", 26, each -> Cell.text(each.instrument())),
                        TableColumn.of(
                                "head.kind", 14, each -> Cell.text(words.text("derivatives.kind." + each.kind()))),
                        TableColumn.of("derivatives.contracts", 22, each -> Cell.exact(each.contracts())),
                        TableColumn.of("derivatives.notional", 22, each -> Cell.exact(each.notional())),
                        TableColumn.of(
                                "head.level",
                                10,
                                each -> new Cell.Figure(
                                        BigDecimal.valueOf(each.level()), Cell.Decimals.NONE, Cell.Look.PLAIN)),
                        NoteWorkbook.amount("derivatives.assets", DerivativeHolding::asset),
                        NoteWorkbook.amount("derivatives.liabilities", DerivativeHolding::liability),
                        NoteWorkbook.amount("derivatives.gains", DerivativeHolding::gains),
                        NoteWorkbook.amount(
                                "derivatives.losses", each -> each.losses().negated())));
    }
}
