package org.ballast.documents.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/**
 * One table: sentences on top, under them the totals if there are any, the heads of the columns, and the rows. A column
 * is a column, so that people can sort, filter and add up.
 *
 * @param notes whose table it is, of when, in which currency, and whether it is a draft
 * @param totals one cell a column, in a row above the heads; nothing for a table without totals
 */
public record Sheet(String name, List<String> notes, List<Column> columns, List<Cell> totals, Rows rows) {

    /** Spreadsheet programs keep that many digits of a number and round the others. */
    public static final int DIGITS_KEPT = 15;

    /**
     * A column.
     *
     * @param width in letters
     */
    public record Column(String head, int width) {}

    /**
     * The rows of a table.
     *
     * @param count how many there are
     * @param source hands out each; asked once, so that a long table need not be in memory
     */
    public record Rows(int count, Source source) {

        /** Where the rows come from. */
        @FunctionalInterface
        public interface Source {

            void each(Consumer<List<Cell>> row);
        }

        /** Rows that are in memory. */
        public static Rows of(List<List<Cell>> rows) {
            List<List<Cell>> copy = List.copyOf(rows);
            return new Rows(copy.size(), copy::forEach);
        }
    }

    /**
     * @throws IllegalArgumentException if there are totals, but not one a column
     */
    public Sheet {
        notes = List.copyOf(notes);
        columns = List.copyOf(columns);
        totals = List.copyOf(totals);
        if (!totals.isEmpty() && totals.size() != columns.size()) {
            throw new IllegalArgumentException(totals.size() + " totals for " + columns.size() + " columns");
        }
    }

    /** All the digits of the numbers in a row that spreadsheet programs would round, as text; nothing if there are none. */
    public static Cell exactDigits(List<Column> columns, List<? extends Cell> row) {
        List<String> digits = new ArrayList<>();
        for (int i = 0; i < row.size(); i++) {
            if (row.get(i) instanceof Cell.Figure figure
                    && figure.number().stripTrailingZeros().precision() > DIGITS_KEPT) {
                digits.add(columns.get(i).head() + ": " + figure.number().toPlainString());
            }
        }
        return Cell.text(String.join("; ", digits));
    }
}
