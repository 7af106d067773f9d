package org.ballast.operations.h2;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * Refuses an approval that breaks a rule of approvals: by whoever made, edited or approved the case, or in the name of such a
 * person; on other evidence than the case's; in somebody's name who lent nothing; without the proof that the highest tier takes;
 * the last one of two where none is the CFO's.
 */
public final class ApprovalIsByAnother extends RowTrigger {

    private static final Set<String> APPROVALS = Set.of("APPROVE_PARTIAL", "APPROVE_FINAL");

    /** Who stands in the step {@code s} is who approves, or in whose name. */
    private static final String SAME_PEOPLE =
            "(s.actor IN (n.actor, n.on_behalf_of) OR s.on_behalf_of IN (n.actor, n.on_behalf_of))";

    /** The other approvals that stand, as {@code s}: those since the last submission or edit. */
    private static final String STANDING =
            "EXISTS (SELECT 1 FROM approval_step s WHERE s.case_id = n.case_id AND s.id <> n.id"
                    + " AND s.action IN ('APPROVE_PARTIAL', 'APPROVE_FINAL') AND COALESCE(s.role, '') <> 'SYSTEM' AND s.id >"
                    + " (SELECT COALESCE(MAX(r.id), 0) FROM approval_step r WHERE r.case_id = n.case_id"
                    + " AND r.action IN ('SUBMIT', 'EDIT'))";

    /** A proof is 300 s old at most; here it has a minute more, as it is looked at before. */
    private static final String WRONG =
            "SELECT CASE WHEN EXISTS (SELECT 1 FROM approval_step s WHERE s.case_id = n.case_id"
                    + " AND s.action IN ('CREATE', 'EDIT', 'SUBMIT') AND " + SAME_PEOPLE
                    + ") THEN 'approval_is_by_another'"
                    + " WHEN n.evidence_hash <> c.evidence_hash THEN 'approval_is_on_its_evidence'"
                    + " WHEN " + STANDING + " AND " + SAME_PEOPLE + ") THEN 'approval_is_by_a_second_person'"
                    + " WHEN n.on_behalf_of IS NOT NULL AND NOT EXISTS (SELECT 1 FROM delegation d WHERE d.from_user = n.on_behalf_of"
                    + " AND d.to_user = n.actor AND d.role = n.role AND (d.ended_at IS NULL OR d.ended_at > n.at)"
                    + " AND CAST(n.at AT TIME ZONE 'UTC' AS DATE) BETWEEN d.first_day AND d.last_day) THEN 'approval_is_lent'"
                    + " WHEN c.tier = 'T3_DUAL_STEPUP' AND (n.proven_at IS NULL OR n.proven_at < n.at - INTERVAL '6' MINUTE)"
                    + " THEN 'approval_is_proven' WHEN n.action = 'APPROVE_FINAL' AND c.approvals_needed = 2"
                    + " AND COALESCE(n.role, '') <> 'CFO' AND NOT " + STANDING
                    + " AND s.role = 'CFO') THEN 'approval_takes_the_cfo' END"
                    + " FROM approval_step n JOIN approval_case c ON c.id = n.case_id WHERE n.id = ?";

    @Override
    public void fire(Connection connection, @Nullable Object @Nullable [] before, @Nullable Object @Nullable [] after)
            throws SQLException {
        if (after == null
                || !APPROVALS.contains(String.valueOf(value(after, "action")))
                || "SYSTEM".equals(value(after, "role"))) {
            return;
        }
        try (PreparedStatement select = connection.prepareStatement(WRONG)) {
            select.setObject(1, value(after, "id"));
            try (ResultSet found = select.executeQuery()) {
                String wrong = found.next() ? found.getString(1) : null;
                if (wrong != null) {
                    throw refused(
                            wrong + ": case " + value(after, "case_id") + ", approved by " + value(after, "actor"),
                            CHECK_VIOLATION);
                }
            }
        }
    }
}
