package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses a role that makes an administrator touch the books, and one that its holder gave himself. */
public final class RolesDoNotConflict extends RowTrigger {

    private static final String WRONG =
            "SELECT CASE WHEN (SELECT COUNT(DISTINCT CASE r.role WHEN 'ADMIN' THEN 1 ELSE 2 END)"
                    + " FROM portal_user_role r WHERE r.user_id = u.id"
                    + " AND r.role IN ('ADMIN', 'PREPARER', 'CONTROLLER', 'CFO', 'RISK')) > 1 THEN 'roles_do_not_conflict'"
                    + " WHEN u.name = ? THEN 'role_is_given_by_another' END FROM portal_user u WHERE u.id = ?";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(WRONG)) {
            select.setObject(1, value(after, "granted_by"));
            select.setObject(2, value(after, "user_id"));
            try (ResultSet found = select.executeQuery()) {
                String wrong = found.next() ? found.getString(1) : null;
                if (wrong != null) {
                    throw refused(
                            wrong + ": user " + value(after, "user_id") + ", role " + value(after, "role"),
                            CHECK_VIOLATION);
                }
            }
        }
    }
}
