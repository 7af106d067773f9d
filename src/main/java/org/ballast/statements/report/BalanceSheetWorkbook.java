package org.ballast.statements.report;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Sheet.Column;
import org.ballast.documents.domain.Workbook;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.SignOff;
import org.ballast.statements.report.BalanceSheetRow.Kind;
import org.jspecify.annotations.Nullable;

/** The balance sheet for spreadsheet programs: totals are formulas over the lines above them. */
public final class BalanceSheetWorkbook {

    private static final int AMOUNT_WIDTH = 24;

    private final BalanceSheet sheet;
    private final Words words = new Words();
    private final List<Column> columns = new ArrayList<>();
    private final List<List<Cell>> rows = new ArrayList<>();
    private final Totals totals = new Totals();

    private BalanceSheetWorkbook(BalanceSheet sheet) {
        this.sheet = sheet;
    }

    public static Workbook of(BalanceSheet sheet, List<SignOff> signOffs) {
        return new BalanceSheetWorkbook(sheet).workbook(signOffs);
    }

    private Workbook workbook(List<SignOff> signOffs) {
        String title = words.text("balanceSheet.title");
        SheetHead head = new SheetHead(
                words,
                sheet.header(),
                title,
                words.text("balanceSheet.subtitle", Words.day(sheet.header().asOf())));
        columns.add(new Column(words.text("head.caption"), 52));
        columns.add(new Column(words.text("head.account"), 10));
        for (LocalDate date : sheet.dates()) {
            columns.add(new Column(Words.shortDay(date), AMOUNT_WIDTH));
        }
        columns.add(new Column(words.text("head.exact"), 30));
        BalanceSheetRows.of(sheet).forEach(this::add);
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(title, head.notes(), columns, List.of(), Sheet.Rows.of(rows)));
        sheets.addAll(SignOffSheet.of(words, head.notes(), signOffs));
        return new Workbook(
                BalanceSheetReport.name(sheet),
                head.documentTitle(),
                sheet.header().entityName(),
                head.madeAt(),
                sheets);
    }

    private void add(BalanceSheetRow row) {
        List<Cell> cells = new ArrayList<>();
        List<Cell.Figure> figures = new ArrayList<>();
        cells.add(new Cell.Words(row.caption(), look(row.kind())));
        cells.add(Cell.text(row.account()));
        List<Integer> summands = totals.summandsOf(row.kind(), rows.size());
        for (Money amount : amounts(row)) {
            Cell.Figure figure = Cell.money(amount, look(row.kind()));
            figures.add(figure);
            cells.add(summands.isEmpty() ? figure : new Cell.RowSum(figure, summands));
        }
        while (cells.size() < columns.size() - 1) {
            cells.add(Cell.NOTHING);
        }
        cells.add(Sheet.exactDigits(columns.subList(2, columns.size()), figures));
        rows.add(cells);
    }

    private static List<Money> amounts(BalanceSheetRow row) {
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

    /** Which rows a total adds up: a part's total its lines, a side's total the totals of its parts. */
    private static final class Totals {

        private final List<Integer> lines = new ArrayList<>();
        private final List<Integer> parts = new ArrayList<>();

        List<Integer> summandsOf(Kind kind, int row) {
            return switch (kind) {
                case LINE -> noted(lines, row);
                case SUBTOTAL -> lines.isEmpty() ? List.copyOf(parts) : noted(parts, row, taken(lines));
                case TOTAL -> taken(parts);
                case HEADING, SECTION, PART -> List.of();
            };
        }

        private static List<Integer> noted(List<Integer> rows, int row) {
            return noted(rows, row, List.of());
        }

        private static List<Integer> noted(List<Integer> rows, int row, List<Integer> summands) {
            rows.add(row);
            return summands;
        }

        private static List<Integer> taken(List<Integer> rows) {
            List<Integer> taken = List.copyOf(rows);
            rows.clear();
            return taken;
        }
    }
}
