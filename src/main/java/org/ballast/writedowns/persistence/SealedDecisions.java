package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** What was decided of proposals, as it is sealed. */
@ApplicationScoped
public class SealedDecisions extends SealedTable {

    /** The kind of these rows; their key is the decision's. */
    public static final String KIND = "PROPOSAL_DECISION";

    public SealedDecisions() {
        super(
                KIND,
                "id, proposal_id, action, from_status, to_status, actor, at, comment_text, evidence_hash",
                "proposal_decision WHERE TRUE",
                "SELECT CAST(proposal_id AS VARCHAR(20)) || ' ' || action FROM proposal_decision WHERE id = ?");
    }
}
