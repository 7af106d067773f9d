package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses a line of a manual journal that is already there: it was checked as a whole when it came. */
public final class ManualLinePrecedesItsJournal extends RowTrigger {

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        Object journalId = value(after, "journal_id");
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM manual_journal WHERE id = ?")) {
            select.setObject(1, journalId);
            try (ResultSet journal = select.executeQuery()) {
                if (journal.next()) {
                    throw refused(
                            "manual journal " + journalId + " is complete: no line may be added", RESTRICT_VIOLATION);
                }
            }
        }
    }
}
