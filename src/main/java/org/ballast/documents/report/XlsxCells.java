package org.ballast.documents.report;

import java.math.BigDecimal;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.documents.domain.Cell;
import org.ballast.documents.domain.Cell.Look;
import org.dhatim.fastexcel.BorderSide;
import org.dhatim.fastexcel.BorderStyle;
import org.dhatim.fastexcel.StyleSetter;
import org.dhatim.fastexcel.Worksheet;

/** Writes the cells of one table. Numbers are written with all their digits, however many a program keeps of them. */
final class XlsxCells {

    private static final int MOST_ARGUMENTS = 255;
    private static final int LETTERS = 26;

    private final Worksheet file;
    private final int firstRow;
    private final int rows;
    private final Map<String, String> results = new HashMap<>();

    /**
     * @param firstRow of the table's rows, from 0
     */
    XlsxCells(Worksheet file, int firstRow, int rows) {
        this.file = file;
        this.firstRow = firstRow;
        this.rows = rows;
    }

    Map<String, String> results() {
        return results;
    }

    void write(int row, int column, Cell cell) {
        switch (cell) {
            case Cell.Words words -> words(row, column, words);
            case Cell.Figure figure -> {
                file.value(row, column, plain(figure.number()));
                style(row, column, figure);
            }
            case Cell.Day day -> {
                file.value(row, column, day.day());
                file.style(row, column).format("yyyy-mm-dd").set();
            }
            case Cell.Moment moment -> {
                file.value(row, column, LocalDateTime.ofInstant(moment.at(), ZoneOffset.UTC));
                file.style(row, column).format("yyyy-mm-dd hh:mm").set();
            }
            case Cell.ColumnSum sum -> formula(row, column, wholeColumn(column), sum.sum());
            case Cell.RowSum sum -> formula(row, column, someRows(column, sum), sum.sum());
        }
    }

    private void words(int row, int column, Cell.Words words) {
        if (!words.text().isEmpty()) {
            file.inlineString(row, column, words.text());
            StyleSetter style = file.style(row, column).wrapText(true).verticalAlignment("top");
            look(style, words.look(), false).set();
        }
    }

    private void formula(int row, int column, String expression, Cell.Figure result) {
        if (expression.isEmpty()) {
            file.value(row, column, plain(result.number()));
        } else {
            file.formula(row, column, expression);
            results.put(name(row, column), plain(result.number()).toString());
        }
        style(row, column, result);
    }

    private String wholeColumn(int column) {
        return rows == 0 ? "" : "SUM(" + name(firstRow, column) + ":" + name(firstRow + rows - 1, column) + ")";
    }

    private String someRows(int column, Cell.RowSum sum) {
        return sum.rows().isEmpty() || sum.rows().size() > MOST_ARGUMENTS
                ? ""
                : sum.rows().stream()
                        .map(row -> name(firstRow + row, column))
                        .collect(Collectors.joining(",", "SUM(", ")"));
    }

    private void style(int row, int column, Cell.Figure figure) {
        String shown = switch (figure.decimals()) {
            case NONE -> signed("#,##0");
            case TWO -> signed("#,##0.00");
            case THREE -> signed("#,##0.000");
            case FOUR -> signed("#,##0.0000");
            case ALL -> signed("#,##0.##################");
        };
        look(file.style(row, column).format(shown).verticalAlignment("top"), figure.look(), true)
                .set();
    }

    private static String signed(String number) {
        return number + "_);(" + number + ");\u2013_)";
    }

    private static StyleSetter look(StyleSetter style, Look look, boolean figure) {
        if (look == Look.SUBTOTAL || look == Look.TOTAL || look == Look.HEADING) {
            style.bold();
        }
        if (look == Look.PART && !figure) {
            style.indent(1);
        }
        if (figure && (look == Look.SUBTOTAL || look == Look.TOTAL)) {
            style.borderStyle(BorderSide.TOP, BorderStyle.THIN);
        }
        if (figure && look == Look.TOTAL) {
            style.borderStyle(BorderSide.BOTTOM, BorderStyle.DOUBLE);
        }
        return style;
    }

    private static BigDecimal plain(BigDecimal number) {
        return new BigDecimal(number.toPlainString());
    }

    private static String name(int row, int column) {
        String letter = String.valueOf((char) ('A' + column % LETTERS));
        return (column < LETTERS ? "" : "A") + letter + (row + 1);
    }
}
