package org.ballast.documents.domain;

import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Money;

/** What stands in one place of a table. */
public sealed interface Cell {

    /** Nothing. */
    Cell NOTHING = new Words("", Look.PLAIN);

    /** How a cell looks. */
    enum Look {
        PLAIN,
        PART,
        SUBTOTAL,
        TOTAL,
        HEADING
    }

    /** A text, also where it looks like a formula. */
    record Words(String text, Look look) implements Cell {}

    /**
     * A number with all its digits.
     *
     * @param decimals how many of them are shown
     */
    record Figure(BigDecimal number, Decimals decimals, Look look) implements Cell {}

    /** How many decimals of a number are shown. */
    enum Decimals {
        NONE,
        TWO,
        THREE,
        FOUR,
        ALL;

        /** Those of a currency. */
        static Decimals of(Money money) {
            return switch (money.amount().scale()) {
                case 0 -> NONE;
                case 2 -> TWO;
                case 3 -> THREE;
                default -> FOUR;
            };
        }
    }

    /** A day. */
    record Day(LocalDate day) implements Cell {}

    /** A moment, in UTC. */
    record Moment(Instant at) implements Cell {}

    /** The sum of all rows in the cell's own column. */
    record ColumnSum(Figure sum) implements Cell {}

    /**
     * The sum of some cells in the cell's own column.
     *
     * @param rows which of the table's rows, from 0
     */
    record RowSum(Figure sum, List<Integer> rows) implements Cell {

        public RowSum {
            rows = List.copyOf(rows);
        }
    }

    static Cell text(String text) {
        return text.isEmpty() ? NOTHING : new Words(text, Look.PLAIN);
    }

    static Figure money(Money money) {
        return money(money, Look.PLAIN);
    }

    static Figure money(Money money, Look look) {
        return new Figure(money.amount(), Decimals.of(money), look);
    }

    /** Units or a price, with up to 18 decimals. */
    static Figure exact(BigDecimal number) {
        return new Figure(number, Decimals.ALL, Look.PLAIN);
    }
}
