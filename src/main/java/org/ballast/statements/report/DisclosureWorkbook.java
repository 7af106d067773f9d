package org.ballast.statements.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Sheet.Column;
import org.ballast.documents.domain.Workbook;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.ReportedComparison;
import org.ballast.statements.domain.RollForward;

/** The impairment disclosure for spreadsheet programs: movements, lots, words, published figures, and who approved. */
public final class DisclosureWorkbook {

    private final ImpairmentDisclosure disclosure;
    private final EveryLot lots;
    private final Words words = new Words();
    private final DisclosureText texts = new DisclosureText(words);
    private final SheetHead head;

    private DisclosureWorkbook(ImpairmentDisclosure disclosure, EveryLot lots) {
        this.disclosure = disclosure;
        this.lots = lots;
        head = new SheetHead(words, disclosure.header(), words.text("disclosure.title"), words.periodOf(disclosure));
    }

    /**
     * @param lots hands out every lot, also those that are too many to be in the disclosure itself
     */
    public static Workbook of(ImpairmentDisclosure disclosure, EveryLot lots) {
        return new DisclosureWorkbook(disclosure, lots).workbook();
    }

    private Workbook workbook() {
        List<Sheet> sheets = new ArrayList<>();
        if (!disclosure.isEmpty()) {
            sheets.add(movements());
            sheets.add(new LotSheet(disclosure, words).sheet(head.notes(), lots));
        }
        if (!disclosure.restricted().isEmpty()) {
            sheets.add(new TableSheet(words, disclosure.header().currency())
                    .of(
                            words.text("sheet.restricted"),
                            head.notes(),
                            disclosure.restricted(),
                            new RestrictionTexts(words, disclosure.lastDay()).columns("head.carrying")));
        }
        sheets.add(sentences());
        if (!disclosure.reported().isEmpty()) {
            sheets.add(reported());
        }
        sheets.addAll(SignOffSheet.of(words, head.notes(), disclosure.signOffs()));
        return new Workbook(
                disclosure.fileName(), head.documentTitle(), disclosure.header().entityName(), head.madeAt(), sheets);
    }

    private Sheet movements() {
        DisclosureText texts = new DisclosureText(words);
        List<Column> columns = List.of(
                new Column(words.text("head.asset"), 10),
                new Column(words.text("head.caption"), 44),
                new Column(words.text("head.unit"), 8),
                new Column(texts.period(disclosure.from(), disclosure.to()), 26),
                new Column(texts.period(disclosure.priorFrom(), disclosure.priorTo()), 26),
                new Column(words.text("head.exact"), 40));
        List<List<Cell>> rows = new ArrayList<>();
        for (AssetDisclosure asset : disclosure.assets()) {
            units(
                    rows,
                    columns,
                    asset,
                    "unitsHeld",
                    asset.current().units().held(),
                    asset.prior().units().held());
            units(
                    rows,
                    columns,
                    asset,
                    "unitsPurchased",
                    asset.current().units().purchased(),
                    asset.prior().units().purchased());
            units(
                    rows,
                    columns,
                    asset,
                    "unitsSold",
                    asset.current().units().sold(),
                    asset.prior().units().sold());
            if (asset.isAdopted()) {
                units(
                        rows,
                        columns,
                        asset,
                        "unitsDerecognised",
                        asset.current().units().derecognised(),
                        asset.prior().units().derecognised());
            }
            amounts(
                    rows,
                    columns,
                    asset.symbol(),
                    asset.current().amounts(),
                    asset.prior().amounts());
        }
        if (disclosure.assets().size() > 1) {
            amounts(rows, columns, words.text("head.allAssets"), disclosure.current(), disclosure.prior());
        }
        return new Sheet(words.text("sheet.movements"), head.notes(), columns, List.of(), Sheet.Rows.of(rows));
    }

    private void units(
            List<List<Cell>> rows,
            List<Column> columns,
            AssetDisclosure asset,
            String key,
            BigDecimal current,
            BigDecimal prior) {
        String caption = words.text("tableA." + key, asset.symbol());
        rows.add(line(columns, asset.symbol(), caption, asset.symbol(), Cell.exact(current), Cell.exact(prior)));
    }

    private void amounts(
            List<List<Cell>> rows, List<Column> columns, String asset, RollForward current, RollForward prior) {
        for (TableA line : TableA.of(current, prior)) {
            Cell.Look look = line == TableA.CLOSING ? Cell.Look.SUBTOTAL : Cell.Look.PLAIN;
            rows.add(line(
                    columns,
                    asset,
                    words.text(line.key()),
                    disclosure.header().currency().getCurrencyCode(),
                    Cell.money(line.of(current), look),
                    Cell.money(line.of(prior), look)));
        }
    }

    private static List<Cell> line(
            List<Column> columns, String asset, String caption, String unit, Cell.Figure current, Cell.Figure prior) {
        return List.of(
                Cell.text(asset),
                Cell.text(caption),
                Cell.text(unit),
                current,
                prior,
                Sheet.exactDigits(columns.subList(3, 5), List.of(current, prior)));
    }

    private Sheet sentences() {
        List<Column> columns =
                List.of(new Column(words.text("head.about"), 36), new Column(words.text("head.text"), 110));
        List<List<Cell>> rows = new ArrayList<>();
        if (disclosure.isEmpty()) {
            sentence(rows, "disclosure.title", texts.nothingHeld(disclosure));
        } else {
            texts.policies(disclosure).forEach(text -> sentence(rows, "disclosure.policies", text));
            for (AssetDisclosure asset : disclosure.assets()) {
                texts.facts(asset, disclosure)
                        .forEach(text -> sentence(rows, "disclosure.facts", text, asset.name(), asset.symbol()));
            }
            sentence(rows, "sheet.lots", texts.lowest(disclosure));
            sentence(
                    rows,
                    "sheet.restricted",
                    words.text(disclosure.restricted().isEmpty() ? "cost.restricted.none" : "cost.restricted.what"));
        }
        texts.ledger(disclosure).forEach(text -> sentence(rows, "disclosure.ledger", text));
        sentence(rows, "evidence.hash", CanonicalText.hash(disclosure));
        sentence(rows, "sheet.numbers", words.text("sheet.numbers.text"));
        return new Sheet(words.text("sheet.policy"), head.notes(), columns, List.of(), Sheet.Rows.of(rows));
    }

    private void sentence(List<List<Cell>> rows, String about, String text, Object... arguments) {
        rows.add(List.of(Cell.text(words.text(about, arguments)), Cell.text(text)));
    }

    private Sheet reported() {
        List<Column> columns = List.of(
                new Column(words.text("head.figure"), 40),
                new Column(words.text("head.reported"), 24),
                new Column(words.text("head.ours"), 24),
                new Column(words.text("head.difference"), 24),
                new Column(words.text("head.source"), 40));
        List<List<Cell>> rows =
                disclosure.reported().stream().map(this::reported).toList();
        return new Sheet(words.text("disclosure.reported"), head.notes(), columns, List.of(), Sheet.Rows.of(rows));
    }

    private List<Cell> reported(ReportedComparison comparison) {
        return List.of(
                Cell.text(texts.reported(comparison.reported())),
                Cell.money(comparison.reported().amount()),
                Cell.money(comparison.ours()),
                Cell.money(comparison.difference()),
                Cell.text(comparison.reported().source()));
    }
}
