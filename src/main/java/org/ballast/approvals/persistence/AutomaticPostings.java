package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.AutomaticDay;
import org.ballast.sql.SqlRows;

/** What the portal posted by itself, by day, and who looked at it. Call it inside a transaction. */
@ApplicationScoped
public class AutomaticPostings {

    private static final String DAYS = "SELECT c.entity_id, e.code, CAST(s.at AT TIME ZONE 'UTC' AS DATE) AS posted_on,"
            + " COUNT(*) AS cases FROM approval_case c JOIN approval_step s ON s.case_id = c.id AND s.action = 'POST'"
            + " JOIN reporting_entity e ON e.id = c.entity_id WHERE c.tier = 'T0_AUTO'"
            + " GROUP BY c.entity_id, e.code, CAST(s.at AT TIME ZONE 'UTC' AS DATE)";
    private static final String UNSEEN = "SELECT d.entity_id, d.code, d.posted_on, d.cases FROM (" + DAYS + ") d"
            + " WHERE d.cases > COALESCE((SELECT MAX(r.cases) FROM automatic_posting_review r"
            + " WHERE r.entity_id = d.entity_id AND r.posted_on = d.posted_on), 0)";

    @Inject
    private SqlRows rows;

    /** The days that nobody looked at since the last of them was posted, the earliest first. */
    public List<AutomaticDay> unseen(int limit) {
        return rows.list(
                UNSEEN + " ORDER BY d.posted_on, d.code FETCH FIRST ? ROWS ONLY",
                row -> new AutomaticDay(
                        row.getLong("entity_id"),
                        row.getString("code"),
                        row.getObject("posted_on", LocalDate.class),
                        row.getInt("cases")),
                limit);
    }

    /** Such a day of an entity. */
    public Optional<AutomaticDay> unseen(long entityId, LocalDate day) {
        return rows
                .list(
                        UNSEEN + " AND d.entity_id = ? AND d.posted_on = ?",
                        row -> new AutomaticDay(
                                row.getLong("entity_id"),
                                row.getString("code"),
                                row.getObject("posted_on", LocalDate.class),
                                row.getInt("cases")),
                        entityId,
                        day)
                .stream()
                .findFirst();
    }

    /** What was posted on a day, the oldest first. */
    public List<ApprovalCase> of(AutomaticDay day, int limit) {
        return rows.list(
                CaseSql.SELECT
                        + "WHERE c.tier = 'T0_AUTO' AND c.entity_id = ? AND EXISTS (SELECT 1 FROM approval_step s"
                        + " WHERE s.case_id = c.id AND s.action = 'POST' AND CAST(s.at AT TIME ZONE 'UTC' AS DATE) = ?)"
                        + " ORDER BY c.id FETCH FIRST ? ROWS ONLY",
                CaseSql::approvalCase,
                day.entityId(),
                day.postedOn(),
                limit);
    }

    public void add(AutomaticDay seen, String by, Instant at) {
        rows.execute(
                "INSERT INTO automatic_posting_review (entity_id, posted_on, cases, acknowledged_by, acknowledged_at)"
                        + " VALUES (?, ?, ?, ?, ?)",
                seen.entityId(),
                seen.postedOn(),
                seen.cases(),
                by,
                at);
    }
}
