package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.SQLException;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** Refuses to open a closed book again, or to move its last day. */
public final class BookStaysClosed extends RowTrigger {

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (before == null || after == null) {
            return;
        }
        Object last = value(before, "closed_on");
        if (last != null && !Objects.equals(last, value(after, "closed_on"))) {
            throw refused("book " + value(after, "id") + " was closed on " + last, RESTRICT_VIOLATION);
        }
    }
}
