package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses to mark a lot as withdrawn while a book holds units of it. */
public final class WithdrawnLotHasNoUnits extends RowTrigger {

    private static final String HELD = "SELECT 1 FROM lot_position WHERE lot_id = ? AND quantity > 0";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null || !Boolean.TRUE.equals(value(after, "withdrawn"))) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(HELD)) {
            select.setObject(1, value(after, "id"));
            try (ResultSet held = select.executeQuery()) {
                if (held.next()) {
                    throw refused(
                            "lot_withdrawn_has_no_units: lot " + value(after, "id") + " is held in a book",
                            CHECK_VIOLATION);
                }
            }
        }
    }
}
