package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.History;
import org.ballast.audit.application.Seals;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The append-only history of the cases. */
@ApplicationScoped
public class CaseSteps {

    private static final int IDS_A_BLOCK = 50;
    private static final String STEPS =
            "SELECT s.case_id, s.action, s.from_status, s.to_status, s.actor, s.on_behalf_of,"
                    + " s.role, s.proven_at, s.at, s.comment_text, s.evidence_hash FROM approval_step s ";

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    public void add(long caseId, CaseStep step) {
        long id = ids.take("approval_step_seq", IDS_A_BLOCK);
        seals.changed(SealedSteps.KIND, id);
        rows.execute(
                "INSERT INTO approval_step (id, case_id, action, from_status, to_status, actor, on_behalf_of, role,"
                        + " proven_at, at, comment_text, evidence_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                caseId,
                step.action(),
                step.from(),
                step.to(),
                step.actor(),
                step.onBehalfOf(),
                step.role(),
                step.provenAt(),
                step.at(),
                step.comment(),
                step.evidenceHash());
    }

    /** Oldest first. */
    public History of(long caseId) {
        return new History(rows.list(STEPS + "WHERE case_id = ? ORDER BY s.id", CaseSteps::step, caseId));
    }

    /** Of several cases at once; a case without steps is not among them. */
    public Map<Long, History> of(Collection<Long> caseIds) {
        Map<Long, List<CaseStep>> steps = new HashMap<>();
        rows.forEach(
                STEPS + "JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = case_id ORDER BY s.id",
                row -> steps.computeIfAbsent(row.getLong("case_id"), each -> new ArrayList<>())
                        .add(step(row)),
                caseIds);
        return steps.entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, each -> new History(each.getValue())));
    }

    private static CaseStep step(ResultSet row) throws SQLException {
        return new CaseStep(
                CaseAction.valueOf(row.getString("action")),
                CaseStatus.valueOf(row.getString("from_status")),
                CaseStatus.valueOf(row.getString("to_status")),
                row.getString("actor"),
                Optional.ofNullable(row.getString("on_behalf_of")),
                Optional.ofNullable(row.getString("role")).map(Role::valueOf),
                Optional.ofNullable(row.getObject("proven_at", OffsetDateTime.class))
                        .map(OffsetDateTime::toInstant),
                SqlRows.instant(row, "at"),
                row.getString("comment_text"),
                row.getString("evidence_hash").strip());
    }
}
