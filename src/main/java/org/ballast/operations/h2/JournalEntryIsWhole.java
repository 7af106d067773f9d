package org.ballast.operations.h2;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an entry whose lines do not balance, are not all there or name no account of its book, that is not of its
 * book's currency, fiscal year and days, or whose number leaves a gap.
 */
public final class JournalEntryIsWhole extends RowTrigger {

    private static final String LINES = "SELECT count(*), coalesce(sum(debit), 0), coalesce(sum(credit), 0),"
            + " count(CASE WHEN book_id = ? AND currency = ? AND posted_on = ? THEN 1 END)"
            + " FROM journal_line WHERE entry_id = ?";
    private static final String PREDECESSOR =
            "SELECT 1 FROM journal_entry WHERE book_id = ? AND fiscal_year = ? AND seq = ?";

    private static final String OF_ITS_BOOK =
            "SELECT 1 FROM book WHERE id = ? AND currency = ? AND ? = EXTRACT(YEAR FROM ?)"
                    + " + CASE WHEN fiscal_year_starts_in > 1 AND EXTRACT(MONTH FROM ?) >= fiscal_year_starts_in"
                    + " THEN 1 ELSE 0 END AND ? BETWEEN opened_on AND COALESCE(closed_on, DATE '9999-12-31')";
    private static final String NO_ACCOUNT =
            "SELECT l.line_no, l.account FROM journal_line l JOIN book b ON b.id = l.book_id"
                    + " LEFT JOIN account c ON c.chart = b.chart AND c.number = l.account WHERE l.entry_id = ?"
                    + " AND (c.number IS NULL OR l.posted_on < c.valid_from OR l.posted_on > c.valid_to"
                    + " OR (c.kept_by <> 'NONE' AND c.kept_by IS DISTINCT FROM l.unit_kind))";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        requireBalance(connection, after);
        requireBook(connection, after);
        requireAccounts(connection, after);
        requirePredecessor(connection, after);
    }

    private void requireBalance(Connection connection, @Nullable Object[] entry) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(LINES)) {
            select.setObject(1, value(entry, "book_id"));
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

    private void requireBook(Connection connection, @Nullable Object[] entry) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(OF_ITS_BOOK)) {
            select.setObject(1, value(entry, "book_id"));
            select.setObject(2, value(entry, "currency"));
            select.setObject(3, value(entry, "fiscal_year"));
            select.setObject(4, value(entry, "posted_on"));
            select.setObject(5, value(entry, "posted_on"));
            select.setObject(6, value(entry, "posted_on"));
            try (ResultSet book = select.executeQuery()) {
                if (!book.next()) {
                    throw refused(
                            "journal entry " + value(entry, "id") + " of " + value(entry, "posted_on") + " in "
                                    + value(entry, "currency") + " in fiscal year " + value(entry, "fiscal_year")
                                    + " is not of its book",
                            CHECK_VIOLATION);
                }
            }
        }
    }

    private void requireAccounts(Connection connection, @Nullable Object[] entry) throws SQLException {
        try (PreparedStatement select = connection.prepareStatement(NO_ACCOUNT)) {
            select.setObject(1, value(entry, "id"));
            try (ResultSet wrong = select.executeQuery()) {
                if (wrong.next()) {
                    throw refused(
                            "line " + wrong.getInt(1) + " of journal entry " + value(entry, "id") + ": account "
                                    + wrong.getString(2) + " is not in the chart of its book on that day, or is kept"
                                    + " by a unit that the line does not name",
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
            select.setObject(1, value(entry, "book_id"));
            select.setObject(2, value(entry, "fiscal_year"));
            select.setLong(3, seq - 1);
            try (ResultSet predecessor = select.executeQuery()) {
                if (!predecessor.next()) {
                    throw refused(
                            "journal sequence of book " + value(entry, "book_id") + " in " + value(entry, "fiscal_year")
                                    + " would have a gap before " + seq,
                            CHECK_VIOLATION);
                }
            }
        }
    }

    private long number(@Nullable Object[] row, String column) {
        return Long.parseLong(String.valueOf(value(row, column)));
    }
}
