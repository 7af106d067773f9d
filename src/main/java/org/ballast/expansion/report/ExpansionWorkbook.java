package org.ballast.expansion.report;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Sheet.Column;
import org.ballast.documents.domain.Workbook;
import org.ballast.expansion.domain.AccountChange;
import org.ballast.expansion.domain.AssetChange;
import org.ballast.expansion.domain.Expansion;
import org.ballast.statements.report.SheetHead;
import org.ballast.statements.report.Words;

/** The change of total assets for spreadsheet programs: the closing adds up what stands above it, as does the change. */
public final class ExpansionWorkbook {

    private static final int CAPTION_WIDTH = 44;
    private static final int AMOUNT_WIDTH = 24;

    private final Expansion expansion;
    private final ExpansionWords words = new ExpansionWords();
    private final SheetHead head;

    private ExpansionWorkbook(Expansion expansion) {
        this.expansion = expansion;
        head = new SheetHead(
                new Words(), expansion.header(), words.text("title"), ExpansionReport.subtitle(expansion, words));
    }

    public static Workbook of(Expansion expansion) {
        return new ExpansionWorkbook(expansion).workbook();
    }

    private Workbook workbook() {
        ChangeRows rows = new ChangeRows(expansion, words);
        return new Workbook(
                ExpansionReport.name(expansion),
                head.documentTitle(),
                expansion.header().entityName(),
                head.madeAt(),
                List.of(
                        changes("components", rows.components()),
                        changes("sources", rows.sources()),
                        assets(),
                        growth()));
    }

    private Sheet changes(String name, List<ChangeRow> rows) {
        List<Column> columns = List.of(
                new Column(words.text("head.line"), CAPTION_WIDTH),
                new Column(words.text("head.accounts"), AMOUNT_WIDTH),
                new Column(words.text("head.amount"), AMOUNT_WIDTH),
                new Column(words.text("head.exact"), CAPTION_WIDTH));
        List<List<Cell>> cells = new ArrayList<>();
        for (ChangeRow row : rows) {
            boolean last = cells.size() == rows.size() - 1;
            Cell.Look look = row.kind() == ChangeRow.Kind.TOTAL ? Cell.Look.TOTAL : Cell.Look.PLAIN;
            Cell.Figure figure = Cell.money(row.amount(), look);
            cells.add(List.of(
                    new Cell.Words(row.caption(), look),
                    Cell.text(String.join(", ", row.accounts())),
                    last && !cells.isEmpty() ? new Cell.RowSum(figure, above(cells.size())) : figure,
                    Sheet.exactDigits(columns.subList(2, 3), List.of(figure))));
        }
        return new Sheet(words.text(name), head.notes(), columns, List.of(), Sheet.Rows.of(cells));
    }

    private Sheet assets() {
        List<Column> columns = new ArrayList<>();
        columns.add(new Column(words.text("head.asset"), CAPTION_WIDTH));
        List.of(
                        "head.units0",
                        "head.carrying0",
                        "head.units1",
                        "head.carrying1",
                        "head.price",
                        "head.quantity",
                        "head.change")
                .forEach(key -> columns.add(new Column(words.text(key), AMOUNT_WIDTH)));
        columns.add(new Column(words.text("head.exact"), CAPTION_WIDTH));
        List<List<Cell>> cells = new ArrayList<>();
        for (AssetChange asset : expansion.assets()) {
            cells.add(exact(
                    columns,
                    List.of(
                            Cell.text(words.text("asset", asset.name(), asset.symbol())),
                            Cell.exact(asset.units0()),
                            Cell.money(asset.carrying0()),
                            Cell.exact(asset.units1()),
                            Cell.money(asset.carrying1()),
                            Cell.money(asset.priceEffect()),
                            Cell.money(asset.quantityEffect()),
                            Cell.money(asset.change()))));
        }
        for (AccountChange account : expansion.others()) {
            cells.add(exact(
                    columns,
                    List.of(
                            Cell.text(account.name()),
                            Cell.NOTHING,
                            Cell.money(account.opening()),
                            Cell.NOTHING,
                            Cell.money(account.closing()),
                            Cell.NOTHING,
                            Cell.NOTHING,
                            Cell.money(account.change()))));
        }
        return new Sheet(words.text("assets"), head.notes(), columns, totals(columns), Sheet.Rows.of(cells));
    }

    private List<Cell> totals(List<Column> columns) {
        List<Cell> totals = new ArrayList<>();
        totals.add(new Cell.Words(words.text("total"), Cell.Look.TOTAL));
        totals.add(Cell.NOTHING);
        totals.add(sum(expansion.opening()));
        totals.add(Cell.NOTHING);
        totals.add(sum(expansion.closing()));
        totals.add(sum(
                total(expansion.assets().stream().map(AssetChange::priceEffect).toList())));
        totals.add(sum(total(
                expansion.assets().stream().map(AssetChange::quantityEffect).toList())));
        totals.add(sum(expansion.change()));
        totals.add(Cell.NOTHING);
        return totals.subList(0, columns.size());
    }

    private Sheet growth() {
        List<List<Cell>> cells = new ArrayList<>();
        cells.add(List.of(Cell.text(GrowthText.finding(expansion.growth(), words))));
        GrowthText.conditions(expansion.growth(), words).forEach(text -> cells.add(List.of(Cell.text(text))));
        expansion.growth().rate().ifPresent(rate -> cells.add(rate("growth.rate", rate)));
        expansion.growth().share().ifPresent(share -> cells.add(rate("growth.share", share)));
        cells.add(List.of(Cell.text(words.text("hash")), Cell.text(CanonicalText.hash(expansion))));
        List<Column> columns = List.of(new Column(words.text("growth"), 110), new Column("", 70));
        return new Sheet(words.text("growth"), head.notes(), columns, List.of(), Sheet.Rows.of(cells));
    }

    private List<Cell> rate(String key, BigDecimal part) {
        return List.of(Cell.text(words.text(key)), Cell.exact(part));
    }

    private Money total(List<Money> amounts) {
        return Money.sum(amounts, expansion.header().currency());
    }

    private static Cell sum(Money amount) {
        return new Cell.ColumnSum(Cell.money(amount, Cell.Look.TOTAL));
    }

    private static List<Integer> above(int row) {
        return IntStream.range(0, row).boxed().toList();
    }

    private static List<Cell> exact(List<Column> columns, List<Cell> cells) {
        List<Cell> row = new ArrayList<>(cells);
        row.add(Sheet.exactDigits(columns, cells));
        return row;
    }
}
