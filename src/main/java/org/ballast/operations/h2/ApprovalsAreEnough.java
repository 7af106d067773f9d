package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Objects;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** Refuses to pass a case with fewer people than its tier takes; approvals count for the evidence that they were given on. */
public final class ApprovalsAreEnough extends RowTrigger {

    private static final Set<String> PASSED = Set.of("APPROVED", "POSTED");
    private static final String PEOPLE = "SELECT COUNT(DISTINCT actor) FROM approval_step WHERE case_id = ?"
            + " AND action IN ('APPROVE_PARTIAL', 'APPROVE_FINAL') AND COALESCE(role, '') <> 'SYSTEM' AND evidence_hash = ?"
            + " AND id > (SELECT COALESCE(MAX(id), 0) FROM approval_step WHERE case_id = ? AND action IN ('SUBMIT', 'EDIT'))";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (before == null
                || after == null
                || Objects.equals(value(before, "status"), value(after, "status"))
                || !PASSED.contains(String.valueOf(value(after, "status")))) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(PEOPLE)) {
            select.setObject(1, value(after, "id"));
            select.setObject(2, value(after, "evidence_hash"));
            select.setObject(3, value(after, "id"));
            try (ResultSet people = select.executeQuery()) {
                people.next();
                int needed = ((Number) Objects.requireNonNull(value(after, "approvals_needed"))).intValue();
                if (people.getInt(1) < needed) {
                    throw refused(
                            "approvals_are_enough: case " + value(after, "id") + " has " + people.getInt(1) + " of "
                                    + needed + " approvals",
                            CHECK_VIOLATION);
                }
            }
        }
    }
}
