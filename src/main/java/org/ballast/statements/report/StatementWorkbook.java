package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Sheet.Column;
import org.ballast.documents.domain.Workbook;
import org.ballast.statements.domain.SignOff;
import org.ballast.statements.report.StatementRow.Kind;
import org.jspecify.annotations.Nullable;

/** A statement of rows and columns for spreadsheet programs: totals are formulas over the lines above them. */
final class StatementWorkbook {

    private static final int AMOUNT_WIDTH = 24;

    private final PrintedStatement statement;
    private final Summands summands;
    private final Words words = new Words();
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();

    /** Which rows a row adds up; asked once for each row, in their order. */
    @FunctionalInterface
    interface Summands {

        /**
         * @param row from 0
         */
        List<Integer> of(Kind kind, int row);
    }

    private StatementWorkbook(PrintedStatement statement, Summands summands) {
        this.statement = statement;
        this.summands = summands;
    }

    static Workbook of(PrintedStatement statement, Summands summands, List<SignOff> signOffs) {
        return new StatementWorkbook(statement, summands).workbook(signOffs);
    }

    private Workbook workbook(List<SignOff> signOffs) {
        SheetHead head = new SheetHead(words, statement.header(), statement.title(), statement.subtitle());
        columns.add(new Column(words.text("head.caption"), 52));
        columns.add(new Column(words.text("head.account"), 10));
        for (String column : statement.columns()) {
            columns.add(new Column(column, AMOUNT_WIDTH));
        }
        columns.add(new Column(words.text("head.exact"), 30));
        statement.rows().forEach(this::add);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(statement.title(), head.notes(), columns, List.of(), Sheet.Rows.of(rows)));
        sheets.addAll(SignOffSheet.of(words, head.notes(), signOffs));
        return new Workbook(
                statement.name(), head.documentTitle(), statement.header().entityName(), head.madeAt(), sheets);
    }

    private void add(StatementRow row) {
        List<Cell> cells = new ArrayList<>();
        List<Cell.Figure> figures = new ArrayList<>();
        cells.add(new Cell.Words(row.caption(), look(row.kind())));
        cells.add(Cell.text(row.account()));
        List<Integer> added = summands.of(row.kind(), rows.size());
        for (Money amount : amounts(row)) {
            Cell.Figure figure = Cell.money(amount, look(row.kind()));
            figures.add(figure);
            cells.add(added.isEmpty() ? figure : new Cell.RowSum(figure, added));
        }
        while (cells.size() < columns.size() - 1) {
            cells.add(Cell.NOTHING);
        }
        cells.add(Sheet.exactDigits(columns.subList(2, columns.size()), figures));
        rows.add(cells);
    }

    private static List<Money> amounts(StatementRow row) {
        List<Money> amounts = new ArrayList<>();
        for (@Nullable Money amount : new @Nullable Money[] {row.amount1(), row.amount2(), row.amount3()}) {
            if (amount != null) {
                amounts.add(amount);
            }
        }
        return amounts;
    }

    private static Cell.Look look(Kind kind) {
        return switch (kind) {
            case HEADING, SECTION -> Cell.Look.HEADING;
            case LINE -> Cell.Look.PLAIN;
            case PART -> Cell.Look.PART;
            case SUBTOTAL -> Cell.Look.SUBTOTAL;
            case TOTAL -> Cell.Look.TOTAL;
        };
    }
}
