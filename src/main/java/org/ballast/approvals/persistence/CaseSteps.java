package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Optional;
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
        return new History(rows.list(
                "SELECT action, from_status, to_status, actor, on_behalf_of, role, proven_at, at, comment_text,"
                        + " evidence_hash FROM approval_step WHERE case_id = ? ORDER BY id",
                CaseSteps::step,
                caseId));
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
