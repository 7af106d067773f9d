package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses an entry in a book that is closed, whatever its day. */
public final class JournalEntryIsInAnOpenBook extends RowTrigger {

    private static final String CLOSED = "SELECT 1 FROM book WHERE id = ? AND closed_on IS NOT NULL";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(CLOSED)) {
            select.setObject(1, value(after, "book_id"));
            try (ResultSet closed = select.executeQuery()) {
                if (closed.next()) {
                    throw refused(
                            "journal entry " + value(after, "id") + " is in a book that is closed", CHECK_VIOLATION);
                }
            }
        }
    }
}
