package org.ballast.operations.h2;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a manual journal whose lines do not balance, are not all there, are not in its currency, or name an account that
 * is not in the chart of its book or is kept by units.
 */
public final class ManualJournalIsWhole extends RowTrigger {

    private static final String LINES = "SELECT count(*), coalesce(sum(debit), 0), coalesce(sum(credit), 0),"
            + " count(CASE WHEN currency = ? THEN 1 END) FROM manual_journal_line WHERE journal_id = ?";
    private static final String NO_ACCOUNT = "SELECT l.line_no, l.account FROM manual_journal_line l"
            + " JOIN book b ON b.id = ? LEFT JOIN account c ON c.chart = b.chart AND c.number = l.account"
            + " WHERE l.journal_id = ? AND (c.number IS NULL OR c.kept_by <> 'NONE')";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after != null) {
            requireBalance(connection, after);
            requireAccounts(connection, after);
        }
    }

    private void requireBalance(Connection connection, @Nullable Object[] journal) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LINES)) {
            select.setObject(1, value(journal, "currency"));
            select.setObject(2, value(journal, "id"));
            try (ResultSet found = select.executeQuery()) {
                found.next();
                long lines = found.getLong(1);
                BigDecimal debits = found.getBigDecimal(2);
                BigDecimal credits = found.getBigDecimal(3);
                BigDecimal total = new BigDecimal(String.valueOf(value(journal, "total")));
                if (debits.compareTo(total) != 0
                        || credits.compareTo(total) != 0
                        || lines != Long.parseLong(String.valueOf(value(journal, "line_count")))
                        || lines != found.getLong(4)) {
                    throw refused(
                            "UNBALANCED_ENTRY: manual journal " + value(journal, "id") + " has " + lines
                                    + " lines, debits " + debits + ", credits " + credits + ", total " + total,
                            CHECK_VIOLATION);
                }
            }
        }
    }

    private void requireAccounts(Connection connection, @Nullable Object[] journal) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NO_ACCOUNT)) {
            select.setObject(1, value(journal, "book_id"));
            select.setObject(2, value(journal, "id"));
            try (ResultSet wrong = select.executeQuery()) {
                if (wrong.next()) {
                    throw refused(
                            "line " + wrong.getInt(1) + " of manual journal " + value(journal, "id") + ": account "
                                    + wrong.getString(2)
                                    + " is not in the chart of its book, or is kept by units",
                            CHECK_VIOLATION);
                }
            }
        }
    }
}
