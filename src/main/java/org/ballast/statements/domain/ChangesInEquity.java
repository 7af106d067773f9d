package org.ballast.statements.domain;

import java.util.List;
import org.ballast.amounts.Money;

/**
 * What happened to each part of equity in a period (accounting.md §5.4).
 *
 * <p>Example: nothing at first, shares issued for 1,000,000.00, a net income of 55,270.51: 1,055,270.51 at the end.
 *
 * @param opening what stood there before the period, one amount for each column, and so for each row
 * @param rows what happened
 * @param closing what stands there at its end, which is the equity of the balance sheet
 */
public record ChangesInEquity(
        StatementHeader header,
        StatementPeriod period,
        List<Column> columns,
        List<Money> opening,
        List<Row> rows,
        List<Money> closing)
        implements PeriodStatement {

    /**
     * A part of equity.
     *
     * @param name what its caption is found by
     * @param accounts numbers of its accounts: the way to their entries
     */
    public record Column(String name, List<String> accounts) {

        public Column {
            accounts = List.copyOf(accounts);
        }
    }

    /**
     * Something that happened.
     *
     * @param name what its caption is found by
     * @param amounts one for each column, a decrease below zero
     */
    public record Row(String name, List<Money> amounts) {

        public Row {
            amounts = List.copyOf(amounts);
        }
    }

    /**
     * @throws IllegalArgumentException if the opening and what happened do not come to the closing
     */
    public ChangesInEquity {
        columns = List.copyOf(columns);
        opening = List.copyOf(opening);
        rows = List.copyOf(rows);
        closing = List.copyOf(closing);
        List<Money> sum = opening;
        for (Row row : rows) {
            sum = Columns.plus(sum, row.amounts());
        }
        if (!sum.equals(closing)) {
            throw new IllegalArgumentException("equity is " + closing + ", what happened comes to " + sum);
        }
    }

    /** All columns of a row together. */
    public Money total(List<Money> amounts) {
        return Money.sum(amounts, header.currency());
    }

    /** Equity at the end of the period. */
    public Money totalEquity() {
        return total(closing);
    }
}
