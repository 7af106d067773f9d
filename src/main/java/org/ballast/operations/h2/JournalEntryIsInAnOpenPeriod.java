package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses an entry in a month that is locked for its purpose, and any but a closing one in a fiscal year that is closed. */
public final class JournalEntryIsInAnOpenPeriod extends RowTrigger {

    private static final String LOCKED = "SELECT starts_on, state FROM accounting_period"
            + " WHERE book_id = ? AND starts_on = CAST(DATE_TRUNC('MONTH', CAST(? AS DATE)) AS DATE)"
            + " AND (state = 'HARD_LOCKED' OR (state = 'SOFT_LOCKED' AND ? NOT IN ('ADJUSTING', 'CLOSING')))";
    private static final String CLOSED =
            "SELECT 1 FROM ledger_year WHERE book_id = ? AND fiscal_year = ? AND closed_by IS NOT NULL AND ? <> 'CLOSING'";

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
                            "PERIOD_LOCKED: the month from " + locked.getString(1) + " is " + locked.getString(2),
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
                    throw refused(
                            "PERIOD_LOCKED: the fiscal year " + value(after, "fiscal_year") + " is closed",
                            CHECK_VIOLATION);
                }
            }
        }
    }
}
