package org.ballast.operations.h2;

import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/**
 * Refuses a position of a pool in another book than its own, and units of an asset in lots while its pool holds some, or the
 * other way round. A book that has no pool costs one look at an index.
 */
public final class LotsOrPool extends RowTrigger {

    private static final String ANY_POOL = "SELECT 1 FROM lot p WHERE p.pool_of_book_id = ? FETCH FIRST 1 ROW ONLY";
    private static final String OTHERS_POOL = "SELECT 1 FROM lot p WHERE p.id = ? AND p.pool_of_book_id <> ?";
    private static final String OTHER_SIDE = "SELECT 1 FROM lot l JOIN lot o ON o.asset_id = l.asset_id"
            + " AND o.entity_id = l.entity_id AND COALESCE(o.pool_of_book_id, 0) <> COALESCE(l.pool_of_book_id, 0)"
            + " JOIN lot_position h ON h.lot_id = o.id AND h.book_id = ? AND h.quantity > 0 WHERE l.id = ?"
            + " FETCH FIRST 1 ROW ONLY";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        Object book = value(after, "book_id");
        Object lot = value(after, "lot_id");
        if (before == null && isFound(connection, OTHERS_POOL, lot, book)) {
            throw refused(
                    table() + "_is_of_lots_or_a_pool: pool " + lot + " is not one of book " + book, CHECK_VIOLATION);
        }
        boolean holds = value(after, "quantity") instanceof BigDecimal quantity && quantity.signum() > 0;
        if (holds && isFound(connection, ANY_POOL, book) && isFound(connection, OTHER_SIDE, book, lot)) {
            throw refused(
                    table() + "_is_of_lots_or_a_pool: book " + book + " holds units in a pool and in lots",
                    CHECK_VIOLATION);
        }
    }

    private static boolean isFound(Connection connection, String select, @Nullable Object... values)
            throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(select)) {
            for (int at = 0; at < values.length; at++) {
                statement.setObject(at + 1, values[at]);
            }
            try (ResultSet found = statement.executeQuery()) {
                return found.next();
            }
        }
    }
}
