package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses each UPDATE and DELETE of an append-only table. */
public final class RefuseChange extends RowTrigger {

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        throw refused(
                table() + " is append-only: " + (after == null ? "DELETE" : "UPDATE") + " refused", RESTRICT_VIOLATION);
    }
}
