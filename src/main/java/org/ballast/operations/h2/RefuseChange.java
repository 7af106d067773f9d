package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses each UPDATE and DELETE of an append-only table, and each INSERT into one that takes no more rows. */
public final class RefuseChange extends RowTrigger {

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        throw refused(table() + " is append-only: " + operation(before, after) + " refused", RESTRICT_VIOLATION);
    }

    private static String operation(@Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after) {
        if (before == null) {
            return "INSERT";
        }
        return after == null ? "DELETE" : "UPDATE";
    }
}
