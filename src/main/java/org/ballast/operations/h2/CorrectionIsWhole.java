package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses a correction that comes before all of its items are there, or does not undo the thing that it is about. */
public final class CorrectionIsWhole extends RowTrigger {

    private static final String ITEMS = "SELECT count(*), count(CASE WHEN thing_kind = ? AND thing_id = ? THEN 1 END)"
            + " FROM correction_item WHERE correction_id = ?";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(ITEMS)) {
            select.setObject(1, value(after, "thing_kind"));
            select.setObject(2, value(after, "thing_id"));
            select.setObject(3, value(after, "id"));
            try (ResultSet items = select.executeQuery()) {
                items.next();
                if (items.getLong(1) != Long.parseLong(String.valueOf(value(after, "item_count")))
                        || items.getLong(2) == 0) {
                    throw refused("correction " + value(after, "id") + " has not all of its items", CHECK_VIOLATION);
                }
            }
        }
    }
}
