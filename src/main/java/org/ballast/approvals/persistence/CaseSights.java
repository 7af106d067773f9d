package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.Collection;
import java.util.HashMap;
import java.util.Map;
import org.ballast.sql.SqlRows;

/** How far users have seen the histories of cases. Call it inside a transaction. */
@ApplicationScoped
public class CaseSights {

    @Inject
    private SqlRows rows;

    /** The user has seen so many steps; never fewer than before. */
    public void see(String user, long caseId, int steps, Instant at) {
        int known = rows.execute(
                "UPDATE case_sight SET seen_at = ?, step_count = GREATEST(step_count, ?) WHERE user_name = ?"
                        + " AND case_id = ?",
                at,
                steps,
                user,
                caseId);
        if (known == 0) {
            rows.execute(
                    "INSERT INTO case_sight (user_name, case_id, step_count, seen_at) SELECT ?, c.id, CAST(? AS INTEGER),"
                            + " CAST(? AS TIMESTAMP(6) WITH TIME ZONE) FROM approval_case c WHERE c.id = ? AND NOT EXISTS"
                            + " (SELECT 1 FROM case_sight s WHERE s.user_name = ? AND s.case_id = c.id)",
                    user,
                    steps,
                    at,
                    caseId,
                    user);
        }
    }

    /** The steps that the user has seen of several cases at once; of others none. */
    public Map<Long, Integer> of(String user, Collection<Long> caseIds) {
        Map<Long, Integer> seen = new HashMap<>();
        rows.forEach(
                "SELECT s.case_id, s.step_count FROM case_sight s JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
                        + " ON k.id = s.case_id WHERE s.user_name = ?",
                row -> seen.put(row.getLong("case_id"), row.getInt("step_count")),
                caseIds,
                user);
        return seen;
    }
}
