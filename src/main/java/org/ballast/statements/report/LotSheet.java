package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Sheet.Column;
import org.ballast.statements.domain.AssetDisclosure;
import org.ballast.statements.domain.ImpairmentDisclosure;
import org.ballast.statements.domain.LotDisclosure;

/** Every lot of the disclosure as a row of a sheet, with the totals of the amounts above. */
final class LotSheet {

    private static final int FIRST_AMOUNT = 4;

    private final ImpairmentDisclosure disclosure;
    private final Words words;
    private final List<Column> columns;

    LotSheet(ImpairmentDisclosure disclosure, Words words) {
        this.disclosure = disclosure;
        this.words = words;
        columns = List.of(
                column("head.asset", 10),
                column("head.lot", longestCode()),
                column("head.acquired", 18),
                column("head.units", 26),
                column("head.cost", 22),
                column("head.lowest", 20),
                column("head.when", 18),
                column("head.venue", 24),
                column("head.impairment", 22),
                column("head.carrying", 22),
                column("head.fairValue", 22),
                column("head.exact", 40));
    }

    /**
     * @param lots hands out each lot with the symbol of its asset
     */
    Sheet sheet(List<String> notes, EveryLot lots) {
        int held =
                disclosure.assets().stream().mapToInt(AssetDisclosure::lotsHeld).sum();
        return new Sheet(
                words.text("sheet.lots"),
                notes,
                columns,
                totals(),
                new Sheet.Rows(held, row -> lots.each((asset, lot) -> row.accept(row(asset, lot)))));
    }

    private int longestCode() {
        return disclosure.assets().stream()
                        .flatMap(asset -> asset.lots().stream())
                        .mapToInt(lot -> lot.lot().length())
                        .max()
                        .orElse(30)
                + 3;
    }

    private Column column(String key, int width) {
        return new Column(words.text(key), width);
    }

    private List<Cell> totals() {
        List<Cell> cells = new ArrayList<>(Collections.nCopies(columns.size(), Cell.NOTHING));
        cells.set(0, new Cell.Words(words.text("tableB.total"), Cell.Look.TOTAL));
        cells.set(FIRST_AMOUNT, sum(disclosure.current().originalCost()));
        cells.set(
                FIRST_AMOUNT + 4,
                sum(disclosure.current().cumulativeImpairment().negated()));
        cells.set(FIRST_AMOUNT + 5, sum(disclosure.current().closing()));
        List<Money> fairValues = disclosure.assets().stream()
                .flatMap(asset -> asset.fairValue().stream())
                .toList();
        if (fairValues.size() == disclosure.assets().size()) {
            cells.set(
                    FIRST_AMOUNT + 6,
                    sum(Money.sum(fairValues, disclosure.header().currency())));
        }
        List<Cell.Figure> figures = cells.stream()
                .filter(Cell.ColumnSum.class::isInstance)
                .map(cell -> ((Cell.ColumnSum) cell).sum())
                .toList();
        List<Column> summed = columns.stream()
                .filter(column -> cells.get(columns.indexOf(column)) instanceof Cell.ColumnSum)
                .toList();
        cells.set(columns.size() - 1, Sheet.exactDigits(summed, figures));
        return cells;
    }

    private static Cell sum(Money total) {
        return new Cell.ColumnSum(Cell.money(total, Cell.Look.TOTAL));
    }

    private List<Cell> row(String asset, LotDisclosure lot) {
        List<Cell> cells = new ArrayList<>(List.of(
                Cell.text(asset),
                Cell.text(lot.lot()),
                new Cell.Moment(lot.acquiredAt()),
                Cell.exact(lot.units().units()),
                Cell.money(lot.originalCost()),
                lot.lowest().<Cell>map(low -> Cell.exact(low.price().perUnit())).orElse(Cell.NOTHING),
                lot.lowest().<Cell>map(low -> new Cell.Moment(low.at())).orElse(Cell.NOTHING),
                lot.lowest().map(low -> Cell.text(low.venue())).orElse(Cell.NOTHING),
                Cell.money(lot.accumulatedImpairment().negated()),
                Cell.money(lot.carryingAmount()),
                lot.fairValue().<Cell>map(Cell::money).orElse(Cell.NOTHING)));
        cells.add(Sheet.exactDigits(columns, cells));
        return cells;
    }
}
