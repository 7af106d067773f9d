package org.ballast.histories;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.SqlRows;

/** The cases of a company, read past the use cases. */
@ApplicationScoped
class DutyRecords {

    private static final String CASES = "SELECT id, subject_kind, subject_id, status, evidence_hash, version,"
            + " COALESCE(entry_id, 0) FROM approval_case WHERE entity_id = ?";
    private static final String TRACES =
            "SELECT (SELECT COUNT(*) FROM approval_step s JOIN approval_case c ON c.id = s.case_id"
                    + " WHERE c.entity_id = ?) + (SELECT COUNT(*) FROM journal_entry e JOIN book b ON b.id = e.book_id"
                    + " WHERE b.entity_id = ?) + (SELECT COALESCE(SUM(version), 0) FROM approval_case WHERE entity_id = ?)";

    @Inject
    private SqlRows rows;

    /** A case as it stands. */
    record Shown(long id, String kind, long subjectId, String status, String evidenceHash, long version, long entryId) {

        boolean isWriteDown() {
            return kind.equals("WRITE_DOWN");
        }
    }

    /** Those that something may still come of. */
    List<Shown> open(ReportingEntity entity) {
        return shown(" AND live_key IS NOT NULL ORDER BY id", entity);
    }

    /** What posted an entry of its own. */
    List<Shown> posted(ReportingEntity entity) {
        return shown(" AND status = 'POSTED' AND subject_kind IN ('WRITE_DOWN', 'MANUAL_JOURNAL') ORDER BY id", entity);
    }

    /** How many are reversed. */
    int reversed(ReportingEntity entity) {
        return shown(" AND status = 'REVERSED'", entity).size();
    }

    /** How many were posted after somebody approved them. */
    int approvedByPeople(ReportingEntity entity) {
        return rows.list(
                        "SELECT COUNT(*) FROM approval_case WHERE entity_id = ? AND status IN ('POSTED', 'REVERSED')"
                                + " AND approvals_needed > 0",
                        row -> row.getInt(1),
                        entity.id())
                .getFirst();
    }

    /** How many of each kind were posted, and how many files are evidence of cases, as {@code FILE}. */
    Map<String, Integer> reached(ReportingEntity entity) {
        Map<String, Integer> reached = new TreeMap<>();
        rows.forEach(
                "SELECT subject_kind, COUNT(*) FROM approval_case WHERE entity_id = ? AND status IN ('POSTED', 'REVERSED')"
                        + " GROUP BY subject_kind UNION ALL SELECT 'FILE', COUNT(*) FROM attachment f"
                        + " JOIN approval_case c ON c.id = f.case_id WHERE c.entity_id = ? AND f.is_evidence HAVING COUNT(*) > 0",
                row -> reached.put(row.getString(1), row.getInt(2)),
                entity.id(),
                entity.id());
        return reached;
    }

    /** Grows with each step, entry and change. */
    long traces(ReportingEntity entity) {
        return rows.list(TRACES, row -> row.getLong(1), entity.id(), entity.id(), entity.id())
                .getFirst();
    }

    private List<Shown> shown(String which, ReportingEntity entity) {
        return rows.list(
                CASES + which,
                row -> new Shown(
                        row.getLong(1),
                        row.getString(2),
                        row.getLong(3),
                        row.getString(4),
                        row.getString(5).strip(),
                        row.getLong(6),
                        row.getLong(7)),
                entity.id());
    }
}
