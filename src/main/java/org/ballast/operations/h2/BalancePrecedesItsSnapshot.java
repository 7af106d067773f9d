package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses an account of a snapshot that is already there: it was checked as a whole when it came. */
public final class BalancePrecedesItsSnapshot extends RowTrigger {

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM liability_snapshot WHERE id = ?")) {
            select.setObject(1, value(after, "snapshot_id"));
            try (ResultSet snapshot = select.executeQuery()) {
                if (snapshot.next()) {
                    throw refused("a snapshot is complete: no account may be added", RESTRICT_VIOLATION);
                }
            }
        }
    }
}
