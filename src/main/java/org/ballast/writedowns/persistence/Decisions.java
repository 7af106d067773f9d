package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import org.ballast.approvals.domain.Decision;
import org.ballast.approvals.domain.History;
import org.ballast.approvals.domain.ProposalAction;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.audit.application.Seals;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** The append-only history of the proposals. */
@ApplicationScoped
public class Decisions {

    private static final int IDS_A_BLOCK = 50;

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    public void add(long proposalId, Decision decision) {
        long id = ids.take("proposal_decision_seq", IDS_A_BLOCK);
        seals.changed(SealedDecisions.KIND, id);
        rows.execute(
                "INSERT INTO proposal_decision (id, proposal_id, action, from_status, to_status, actor, at,"
                        + " comment_text, evidence_hash) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
                id,
                proposalId,
                decision.action(),
                decision.from(),
                decision.to(),
                decision.actor(),
                decision.at(),
                decision.comment(),
                decision.evidenceHash());
    }

    /** Oldest first. */
    public History of(long proposalId) {
        return new History(rows.list(
                "SELECT action, from_status, to_status, actor, at, comment_text, evidence_hash FROM proposal_decision"
                        + " WHERE proposal_id = ? ORDER BY id",
                Decisions::decision,
                proposalId));
    }

    private static Decision decision(ResultSet row) throws SQLException {
        return new Decision(
                ProposalAction.valueOf(row.getString("action")),
                ProposalStatus.valueOf(row.getString("from_status")),
                ProposalStatus.valueOf(row.getString("to_status")),
                row.getString("actor"),
                SqlRows.instant(row, "at"),
                row.getString("comment_text"),
                row.getString("evidence_hash").strip());
    }
}
