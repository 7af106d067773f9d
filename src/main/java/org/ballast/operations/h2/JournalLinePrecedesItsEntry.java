package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses a line of an entry that is already in the books: the entry was checked as a whole when it came. */
public final class JournalLinePrecedesItsEntry extends RowTrigger {

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        Object entryId = value(after, "entry_id");
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM journal_entry WHERE id = ?")) {
            select.setObject(1, entryId);
            try (ResultSet entry = select.executeQuery()) {
                if (entry.next()) {
                    throw refused(
                            "journal entry " + entryId + " is complete: no line may be added", RESTRICT_VIOLATION);
                }
            }
        }
    }
}
