package org.ballast.documents.report;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Sheet;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.Worksheet;

/** Writes one table of a workbook: sentences, totals, heads, rows. */
final class XlsxSheet {

    private static final int ROWS_A_FLUSH = 1_000;
    private static final int COLUMNS_OF_AN_UPRIGHT_PAGE = 5;

    private final Worksheet file;
    private final Sheet sheet;
    private final XlsxCells cells;
    private final int headRow;
    private int rows;

    XlsxSheet(Worksheet file, Sheet sheet) {
        this.file = file;
        this.sheet = sheet;
        headRow = sheet.notes().size() + (sheet.totals().isEmpty() ? 1 : 2);
        cells = new XlsxCells(file, headRow + 1, sheet.rows().count());
    }

    void write() throws IOException {
        page();
        for (int row = 0; row < sheet.notes().size(); row++) {
            file.inlineString(row, 0, sheet.notes().get(row));
            file.style(row, 0).bold().set();
        }
        write(headRow - 1, sheet.totals());
        heads();
        sheet.rows().source().each(this::row);
        if (rows != sheet.rows().count()) {
            throw new IllegalStateException(
                    sheet.name() + " has " + rows + " rows, not " + sheet.rows().count());
        }
        file.finish();
    }

    /** The results of the formulas, by the name of their cell. */
    Map<String, String> results() {
        return new HashMap<>(cells.results());
    }

    private void page() {
        List<Sheet.Column> columns = sheet.columns();
        for (int column = 0; column < columns.size(); column++) {
            file.width(column, columns.get(column).width());
        }
        file.freezePane(1, headRow + 1);
        file.repeatRows(headRow);
        file.setAutoFilter(
                headRow, 0, Math.max(headRow + 1, headRow + sheet.rows().count()), columns.size() - 1);
        file.pageOrientation(columns.size() > COLUMNS_OF_AN_UPRIGHT_PAGE ? "landscape" : "portrait");
        file.setFitToPage(true);
        file.fitToWidth((short) 1);
        file.fitToHeight((short) 0);
    }

    private void heads() {
        for (int column = 0; column < sheet.columns().size(); column++) {
            file.inlineString(headRow, column, sheet.columns().get(column).head());
            file.style(headRow, column)
                    .bold()
                    .wrapText(true)
                    .verticalAlignment("bottom")
                    .borderStyle(BorderSide.BOTTOM, BorderStyle.THIN)
                    .set();
        }
    }

    private void row(List<Cell> row) {
        rows++;
        write(headRow + rows, row);
        if (rows % ROWS_A_FLUSH == 0) {
            try {
                file.flush();
            } catch (IOException impossible) {
                throw new UncheckedIOException(impossible);
            }
        }
    }

    private void write(int row, List<Cell> content) {
        for (int column = 0; column < content.size(); column++) {
            cells.write(row, column, content.get(column));
        }
    }
}
