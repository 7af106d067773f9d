package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses a figure of a release that is already there: it was checked as a whole when it came. */
public final class FigurePrecedesItsRelease extends RowTrigger {

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        Object releaseId = value(after, "release_id");
        try (PreparedStatement select = connection.prepareStatement("SELECT 1 FROM published_release WHERE id = ?")) {
            select.setObject(1, releaseId);
            try (ResultSet release = select.executeQuery()) {
                if (release.next()) {
                    throw refused("a release is complete: no figure may be added", RESTRICT_VIOLATION);
                }
            }
        }
    }
}
