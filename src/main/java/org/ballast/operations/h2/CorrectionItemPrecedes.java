package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses an item of a correction that is already there: it was decided on as a whole. */
public final class CorrectionItemPrecedes extends RowTrigger {

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        Object correctionId = value(after, "correction_id");
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM correction WHERE id = ?")) {
            select.setObject(1, correctionId);
            try (ResultSet correction = select.executeQuery()) {
                if (correction.next()) {
                    throw refused(
                            "correction " + correctionId + " is complete: nothing may be added", RESTRICT_VIOLATION);
                }
            }
        }
    }
}
