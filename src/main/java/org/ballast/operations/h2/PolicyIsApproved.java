package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** Refuses an accounting policy that names a case which approves no such policy. */
public final class PolicyIsApproved extends RowTrigger {

    private static final String APPROVED = "SELECT 1 FROM approval_case c JOIN wanted_policy w ON w.case_id = c.id"
            + " WHERE c.id = ? AND c.status IN ('APPROVED', 'POSTED') AND w.book_id = ? AND w.asset_id = ?"
            + " AND w.valid_from = ?";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null || value(after, "case_id") == null) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(APPROVED)) {
            select.setObject(1, value(after, "case_id"));
            select.setObject(2, value(after, "book_id"));
            select.setObject(3, value(after, "asset_id"));
            select.setObject(4, value(after, "valid_from"));
            try (ResultSet approved = select.executeQuery()) {
                if (!approved.next()) {
                    throw refused(
                            "policy_is_approved: case " + value(after, "case_id") + " approves no such policy",
                            CHECK_VIOLATION);
                }
            }
        }
    }
}
