package org.ballast.operations.h2;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses an entry whose lines do not balance, are not all there, or whose number leaves a gap. */
public final class JournalEntryIsWhole extends RowTrigger {

    private static final String LINES = "SELECT count(*), coalesce(sum(debit), 0), coalesce(sum(credit), 0),"
            + " count(CASE WHEN entity_id = ? AND currency = ? AND posted_on = ? THEN 1 END)"
            + " FROM journal_line WHERE entry_id = ?";
    private static final String PREDECESSOR =
            "SELECT 1 FROM journal_entry WHERE entity_id = ? AND fiscal_year = ? AND seq = ?";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        requireBalance(connection, after);
        requirePredecessor(connection, after);
    }

    private void requireBalance(Connection connection, @Nullable Object[] entry) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LINES)) {
            select.setObject(1, value(entry, "entity_id"));
            select.setObject(2, value(entry, "currency"));
            select.setObject(3, value(entry, "posted_on"));
            select.setObject(4, value(entry, "id"));
            try (ResultSet found = select.executeQuery()) {
                found.next();
                long lines = found.getLong(1);
                BigDecimal debits = found.getBigDecimal(2);
                BigDecimal credits = found.getBigDecimal(3);
                BigDecimal total = new BigDecimal(String.valueOf(value(entry, "total")));
                if (debits.compareTo(credits) != 0
                        || debits.compareTo(total) != 0
                        || lines != number(entry, "line_count")
                        || lines != found.getLong(4)) {
                    throw refused(
                            "UNBALANCED_ENTRY: entry " + value(entry, "id") + " has " + lines + " lines, debits "
                                    + debits + ", credits " + credits + ", total " + total,
                            CHECK_VIOLATION);
                }
            }
        }
    }

    private void requirePredecessor(Connection connection, @Nullable Object[] entry) throws SQLException {
        long seq = number(entry, "seq");
        if (seq <= 1) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(PREDECESSOR)) {
            select.setObject(1, value(entry, "entity_id"));
            select.setObject(2, value(entry, "fiscal_year"));
            select.setLong(3, seq - 1);
            try (ResultSet predecessor = select.executeQuery()) {
                if (!predecessor.next()) {
                    throw refused(
                            "journal sequence of entity " + value(entry, "entity_id") + " in "
                                    + value(entry, "fiscal_year") + " would have a gap before " + seq,
                            CHECK_VIOLATION);
                }
            }
        }
    }

    private long number(@Nullable Object[] row, String column) {
        return Long.parseLong(String.valueOf(value(row, column)));
    }
}
