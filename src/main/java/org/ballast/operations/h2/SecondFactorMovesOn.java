package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses to set the last time step of a second factor back, or to leave it where it is. */
public final class SecondFactorMovesOn extends RowTrigger {

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (before == null || after == null) {
            return;
        }
        boolean sameSecret = Objects.equals(value(before, "user_id"), value(after, "user_id"))
                && Objects.equals(value(before, "secret"), value(after, "secret"));
        if (!sameSecret || step(after) <= step(before)) {
            throw refused("second_factor: a code is taken once, and its secret never changes", RESTRICT_VIOLATION);
        }
    }

    private long step(@Nullable Object[] row) {
        return value(row, "last_step") instanceof Number step ? step.longValue() : 0;
    }
}
