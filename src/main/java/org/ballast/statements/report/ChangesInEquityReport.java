package org.ballast.statements.report;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.documents.domain.CanonicalText;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Printout;
import org.ballast.documents.domain.Sheet;
import org.ballast.documents.domain.Workbook;
import org.ballast.statements.domain.ChangesInEquity;
import org.ballast.statements.domain.SignOff;

/** The statement of changes in equity on paper, as {@code reports/statements/ChangesInEquity.jrxml}, and for spreadsheets. */
public final class ChangesInEquityReport {

    private static final int CAPTION_WIDTH = 44;
    private static final int AMOUNT_WIDTH = 24;

    private ChangesInEquityReport() {}

    /**
     * @param signOffs who stands behind the write-downs of the period
     */
    public static Printout of(ChangesInEquity statement, List<SignOff> signOffs) {
        Words words = new Words();
        PageWords page = new PageWords(words, statement.header(), words.text("equity.title"));
        Map<String, String> parameters = page.around(subtitle(statement, words), CanonicalText.hash(statement));
        List<String> columns = columns(statement, words);
        for (int at = 0; at < columns.size(); at++) {
            parameters.put("column" + (EquityRow.MOST_COLUMNS - columns.size() + at + 1), columns.get(at));
        }
        List<Record> rows = new ArrayList<>();
        EquityRow.of(statement, words).forEach(line -> rows.add(EquityRow.of(line)));
        rows.addAll(SignOffRow.of(signOffs, words));
        return new Printout(
                name(statement),
                page.documentTitle(),
                statement.header().entityName(),
                statement.header().currency(),
                page.madeAt(),
                page.draft(),
                List.of(new Printout.Part("statements/ChangesInEquity", parameters, rows)));
    }

    /**
     * The same for spreadsheet programs: each closing amount adds up its column, each total is a figure of its row.
     *
     * @param signOffs who stands behind the write-downs of the period
     */
    public static Workbook workbook(ChangesInEquity statement, List<SignOff> signOffs) {
        Words words = new Words();
        String title = words.text("equity.title");
        SheetHead head = new SheetHead(words, statement.header(), title, subtitle(statement, words));
        List<Sheet.Column> columns = new ArrayList<>();
        columns.add(new Sheet.Column(words.text("head.caption"), CAPTION_WIDTH));
        columns(statement, words).forEach(column -> columns.add(new Sheet.Column(column, AMOUNT_WIDTH)));
        columns.add(new Sheet.Column(words.text("head.exact"), CAPTION_WIDTH));
        List<List<Cell>> rows = new ArrayList<>();
        for (EquityRow.Line line : EquityRow.of(statement, words)) {
            rows.add(cells(line, columns, rows.size()));
        }
        List<Sheet> sheets = new ArrayList<>();
        sheets.add(new Sheet(title, head.notes(), columns, List.of(), Sheet.Rows.of(rows)));
        sheets.addAll(SignOffSheet.of(words, head.notes(), signOffs));
        return new Workbook(
                name(statement), head.documentTitle(), statement.header().entityName(), head.madeAt(), sheets);
    }

    private static List<Cell> cells(EquityRow.Line line, List<Sheet.Column> columns, int above) {
        Cell.Look look = switch (line.kind()) {
            case TOTAL -> Cell.Look.TOTAL;
            case SUBTOTAL -> Cell.Look.SUBTOTAL;
            default -> Cell.Look.PLAIN;
        };
        List<Cell> cells = new ArrayList<>();
        cells.add(new Cell.Words(line.caption(), look));
        List<Cell.Figure> figures =
                line.amounts().stream().map(amount -> Cell.money(amount, look)).toList();
        List<Integer> all = new ArrayList<>();
        for (int row = 0; row < above; row++) {
            all.add(row);
        }
        figures.forEach(
                figure -> cells.add(line.kind() == StatementRow.Kind.TOTAL ? new Cell.RowSum(figure, all) : figure));
        cells.add(Sheet.exactDigits(columns.subList(1, columns.size()), figures));
        return cells;
    }

    /** The heads of the columns, the total last. */
    public static List<String> columns(ChangesInEquity statement, Words words) {
        List<String> columns = new ArrayList<>();
        statement.columns().forEach(column -> columns.add(words.text("equity.column." + column.name())));
        columns.add(words.text("equity.total"));
        return columns;
    }

    private static String subtitle(ChangesInEquity statement, Words words) {
        return words.text(
                "incomeStatement.subtitle",
                words.said(statement.period().from()),
                words.said(statement.period().to()));
    }

    private static String name(ChangesInEquity statement) {
        return statement.header().books() + "-changes-in-equity-"
                + statement.period().from() + "-" + statement.period().to();
    }
}
