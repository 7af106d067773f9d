package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Sheet.Column;
import org.ballast.statements.report.NoteWorkbook.TableColumn;

/** A table as a sheet: a row for each thing, the sums of its amounts above, and the exact digits at the end. */
final class TableSheet {

    private final Words words;
    private final Currency currency;

    TableSheet(Words words, Currency currency) {
        this.words = words;
        this.currency = currency;
    }

    /** @param notes what stands above the table */
    <T> Sheet of(String name, List<String> notes, List<T> things, List<TableColumn<T>> of) {
        List<Column> columns = new ArrayList<>(of.stream()
                .map(column -> new Column(words.text(column.key()), column.width()))
                .toList());
        columns.add(new Column(words.text("head.exact"), 40));
        List<List<Cell>> rows = things.stream()
                .map(thing -> withDigits(
                        columns,
                        of.stream().map(column -> column.cell().of(thing)).toList()))
                .toList();
        return new Sheet(name, notes, columns, totals(columns, rows, of), Sheet.Rows.of(rows));
    }

    private <T> List<Cell> totals(List<Column> columns, List<List<Cell>> rows, List<TableColumn<T>> of) {
        List<Cell> totals = new ArrayList<>(Collections.nCopies(columns.size(), Cell.NOTHING));
        totals.set(0, new Cell.Words(words.text("tableB.total"), Cell.Look.TOTAL));
        List<Cell.Figure> sums = new ArrayList<>();
        List<Column> summed = new ArrayList<>();
        for (int i = 0; i < of.size(); i++) {
            if (of.get(i).isSummed()) {
                Cell.Figure sum = Cell.money(sum(rows, i), Cell.Look.TOTAL);
                totals.set(i, new Cell.ColumnSum(sum));
                sums.add(sum);
                summed.add(columns.get(i));
            }
        }
        totals.set(of.size(), Sheet.exactDigits(summed, sums));
        return totals;
    }

    private Money sum(List<List<Cell>> rows, int column) {
        return Money.sum(
                rows.stream()
                        .map(row -> row.get(column))
                        .filter(Cell.Figure.class::isInstance)
                        .map(cell -> new Money(((Cell.Figure) cell).number(), currency))
                        .toList(),
                currency);
    }

    private static List<Cell> withDigits(List<Column> columns, List<Cell> cells) {
        List<Cell> row = new ArrayList<>(cells);
        row.add(Sheet.exactDigits(columns, cells));
        return row;
    }
}
