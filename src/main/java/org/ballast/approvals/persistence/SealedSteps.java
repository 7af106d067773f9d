package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** The steps of cases as they are sealed: who did what, when and why. */
@ApplicationScoped
public class SealedSteps extends SealedTable {

    /** The kind of these rows; their key is the step's. */
    static final String KIND = "APPROVAL_STEP";

    public SealedSteps() {
        super(
                KIND,
                "id, case_id, action, from_status, to_status, actor, on_behalf_of, role, proven_at, at, comment_text,"
                        + " evidence_hash",
                "approval_step WHERE TRUE",
                "SELECT CAST(case_id AS VARCHAR(20)) || ' ' || action FROM approval_step WHERE id = ?");
    }
}
