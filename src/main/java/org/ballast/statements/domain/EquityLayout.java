package org.ballast.statements.domain;

import java.util.List;
import java.util.Optional;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry;

/**
 * How the statement of changes in equity is laid out: the parts of equity are its columns, what happened to them its rows.
 *
 * @param columns in their order
 * @param rows in their order, between the opening and the closing one
 * @param rules a movement counts on the row of the first that fits it
 */
public record EquityLayout(List<Column> columns, List<Row> rows, List<Rule> rules) {

    /**
     * A part of equity.
     *
     * @param number of its account in the chart of the book; empty on the column of all that are in no other
     * @param takesIncome whether income and expense count here
     * @param optional whether it is left out where nothing stands in it
     */
    public record Column(String name, Optional<String> number, boolean takesIncome, boolean optional) {}

    /**
     * Something that happens to equity.
     *
     * @param optional whether it is left out where nothing stands on it
     */
    public record Row(String name, boolean optional) {}

    /**
     * What counts on a row.
     *
     * @param income of accounts of income and expense, or of accounts of equity
     * @param kind of the entries; empty for any
     * @param column empty for any
     * @param debit only debits or only credits; empty for both
     */
    public record Rule(
            String row,
            boolean income,
            Optional<JournalEntry.Kind> kind,
            Optional<String> column,
            Optional<Boolean> debit) {

        boolean takes(ChartAccount account, JournalEntry.Kind of, Column in, boolean isDebit) {
            return account.type().isOfTheIncomeStatement() == income
                    && kind.map(of::equals).orElse(true)
                    && column.map(in.name()::equals).orElse(true)
                    && debit.map(side -> side == isDebit).orElse(true);
        }
    }

    public EquityLayout {
        columns = List.copyOf(columns);
        rows = List.copyOf(rows);
        rules = List.copyOf(rules);
    }

    /** The column that an account stands in; empty for what is neither equity nor income and expense. */
    Optional<Column> columnOf(ChartAccount account) {
        if (account.type().isOfTheIncomeStatement()) {
            return columns.stream().filter(Column::takesIncome).findFirst();
        }
        if (account.type() != ChartAccount.Type.EQUITY) {
            return Optional.empty();
        }
        Optional<Column> own = columns.stream()
                .filter(column ->
                        column.number().filter(account.number()::equals).isPresent())
                .findFirst();
        return own.or(() ->
                columns.stream().filter(column -> column.number().isEmpty()).findFirst());
    }

    /** The row that a side of a movement counts on. */
    Optional<String> rowOf(ChartAccount account, JournalEntry.Kind kind, Column column, boolean debit) {
        return rules.stream()
                .filter(rule -> rule.takes(account, kind, column, debit))
                .map(Rule::row)
                .findFirst();
    }
}
