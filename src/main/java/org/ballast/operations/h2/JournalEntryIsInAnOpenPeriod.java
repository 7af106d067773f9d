package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an entry in a month that is locked for its purpose or lies before one that is, and any but a closing one in a fiscal year
 * that is closed or lies before one that is: it would stand in their balance sheets.
 */
public final class JournalEntryIsInAnOpenPeriod extends RowTrigger {

    private static final String LOCKED = "SELECT starts_on, state FROM accounting_period"
            + " WHERE book_id = ? AND starts_on >= CAST(DATE_TRUNC('MONTH', CAST(? AS DATE)) AS DATE)"
            + " AND (state = 'HARD_LOCKED' OR (state = 'SOFT_LOCKED' AND ? NOT IN ('ADJUSTING', 'CLOSING')))"
            + " ORDER BY starts_on FETCH FIRST 1 ROWS ONLY";
    private static final String CLOSED = "SELECT fiscal_year FROM ledger_year WHERE book_id = ? AND fiscal_year >= ?"
            + " AND closed_by IS NOT NULL AND ? <> 'CLOSING' ORDER BY fiscal_year FETCH FIRST 1 ROWS ONLY";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(LOCKED)) {
            select.setObject(1, value(after, "book_id"));
            select.setObject(2, value(after, "posted_on"));
            select.setObject(3, value(after, "purpose"));
            try (ResultSet locked = select.executeQuery()) {
                if (locked.next()) {
                    throw refused(
                            said(String.valueOf(value(after, "posted_on")), locked.getString(1), locked.getString(2)),
                            CHECK_VIOLATION);
                }
            }
        }
        try (PreparedStatement select = connection.prepareStatement(CLOSED)) {
            select.setObject(1, value(after, "book_id"));
            select.setObject(2, value(after, "fiscal_year"));
            select.setObject(3, value(after, "purpose"));
            try (ResultSet closed = select.executeQuery()) {
                if (closed.next()) {
                    throw refused("PERIOD_LOCKED: the fiscal year " + closed.getInt(1) + " is closed", CHECK_VIOLATION);
                }
            }
        }
    }

    private static String said(String day, String month, String state) {
        return day.regionMatches(0, month, 0, "2024-12".length())
                ? "PERIOD_LOCKED: the month from " + month + " is " + state
                : "PERIOD_LOCKED: the month of " + day + " is before that from " + month + ", which is " + state;
    }
}
