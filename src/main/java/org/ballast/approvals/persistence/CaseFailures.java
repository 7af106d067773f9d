package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import java.util.Optional;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseFailure;
import org.ballast.sql.SqlRows;

/** What stood in the way of cases whose day came. Call it inside a transaction. */
@ApplicationScoped
public class CaseFailures {

    @Inject
    private SqlRows rows;

    /** Keeps the latest of a case. */
    public void note(CaseFailure failure) {
        int known = rows.execute(
                "UPDATE case_failure SET tried_at = ?, reason = ? WHERE case_id = ?",
                failure.triedAt(),
                failure.reason(),
                failure.caseId());
        if (known == 0) {
            rows.execute(
                    "INSERT INTO case_failure (case_id, tried_at, reason) VALUES (?, ?, ?) ON CONFLICT DO NOTHING",
                    failure.caseId(),
                    failure.triedAt(),
                    failure.reason());
        }
    }

    public void clear(long caseId) {
        rows.execute("DELETE FROM case_failure WHERE case_id = ?", caseId);
    }

    public Optional<CaseFailure> of(long caseId) {
        return rows
                .list(
                        "SELECT case_id, tried_at, reason FROM case_failure WHERE case_id = ?",
                        row -> new CaseFailure(
                                row.getLong("case_id"), SqlRows.instant(row, "tried_at"), row.getString("reason")),
                        caseId)
                .stream()
                .findFirst();
    }

    public int count() {
        return rows.list("SELECT COUNT(*) FROM case_failure", row -> row.getInt(1))
                .getFirst();
    }

    /** The cases, the oldest first. */
    public List<ApprovalCase> cases(int limit) {
        return rows.list(
                CaseSql.SELECT + "JOIN case_failure f ON f.case_id = c.id ORDER BY c.id FETCH FIRST ? ROWS ONLY",
                CaseSql::approvalCase,
                limit);
    }
}
