package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses an approval by whoever made or edited the case, or in the name of such a person. */
public final class ApprovalIsByAnother extends RowTrigger {

    private static final Set<String> APPROVALS = Set.of("APPROVE_PARTIAL", "APPROVE_FINAL");
    private static final String MADE_BY = "SELECT 1 FROM approval_step WHERE case_id = ?"
            + " AND action IN ('CREATE', 'EDIT', 'SUBMIT') AND (actor = ? OR actor = ?)";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null
                || !APPROVALS.contains(String.valueOf(value(after, "action")))
                || "SYSTEM".equals(value(after, "role"))) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(MADE_BY)) {
            select.setObject(1, value(after, "case_id"));
            select.setObject(2, value(after, "actor"));
            select.setObject(3, value(after, "on_behalf_of"));
            try (ResultSet made = select.executeQuery()) {
                if (made.next()) {
                    throw refused(
                            "approval_is_by_another: " + value(after, "actor") + " made or edited case "
                                    + value(after, "case_id"),
                            CHECK_VIOLATION);
                }
            }
        }
    }
}
