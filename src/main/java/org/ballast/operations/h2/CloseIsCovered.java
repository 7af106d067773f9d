package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses a close, or a revision of a position, by which more is closed than there is, or before it was opened. */
public final class CloseIsCovered extends RowTrigger {

    private static final String UNCOVERED = "SELECT p.reference FROM account_position p JOIN (SELECT c.position_id,"
            + " SUM(c.quantity) AS closed, MIN(c.closed_at) AS first_at FROM position_close c WHERE NOT c.withdrawn"
            + " AND NOT EXISTS (SELECT 1 FROM position_close n WHERE n.position_id = c.position_id"
            + " AND n.reference = c.reference AND n.revision > c.revision) GROUP BY c.position_id) x"
            + " ON x.position_id = p.first_id WHERE p.first_id = ? AND NOT EXISTS (SELECT 1 FROM account_position n"
            + " WHERE n.first_id = p.first_id AND n.revision > p.revision)"
            + " AND (p.withdrawn OR x.closed > ABS(p.quantity) OR x.first_at < p.opened_at)";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(UNCOVERED)) {
            select.setObject(1, value(after, has("first_id") ? "first_id" : "position_id"));
            try (ResultSet uncovered = select.executeQuery()) {
                if (uncovered.next()) {
                    throw refused(
                            "position_close_is_covered: more of " + uncovered.getString(1)
                                    + " is closed than there is, or before it was opened",
                            CHECK_VIOLATION);
                }
            }
        }
    }
}
