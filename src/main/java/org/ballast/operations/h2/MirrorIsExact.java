package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an entry that says that it undoes another one and is not its mirror: the same lines with their sides changed, in
 * the same book, on its day or later. Entries that open or close a year and mirrors have none.
 */
public final class MirrorIsExact extends RowTrigger {

    private static final String MIRRORED =
            "SELECT 1 FROM journal_entry o WHERE o.id = ? AND o.book_id = ? AND o.kind = ?"
                    + " AND o.total = ? AND o.line_count = ? AND o.posted_on <= ? AND o.purpose NOT IN ('CLOSING', 'OPENING')"
                    + " AND o.reverses_id IS NULL AND o.line_count = (SELECT count(*) FROM journal_line l JOIN journal_line m"
                    + " ON m.line_no = l.line_no AND m.account = l.account AND m.currency = l.currency"
                    + " AND m.unit_id IS NOT DISTINCT FROM l.unit_id AND m.debit = l.credit AND m.credit = l.debit"
                    + " WHERE l.entry_id = o.id AND m.entry_id = ?)";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null || value(after, "reverses_id") == null) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(MIRRORED)) {
            select.setObject(1, value(after, "reverses_id"));
            select.setObject(2, value(after, "book_id"));
            select.setObject(3, value(after, "kind"));
            select.setObject(4, value(after, "total"));
            select.setObject(5, value(after, "line_count"));
            select.setObject(6, value(after, "posted_on"));
            select.setObject(7, value(after, "id"));
            try (ResultSet original = select.executeQuery()) {
                if (!original.next()) {
                    throw refused(
                            "UNBALANCED_ENTRY: journal entry " + value(after, "id") + " is no mirror of "
                                    + value(after, "reverses_id"),
                            CHECK_VIOLATION);
                }
            }
        }
    }
}
