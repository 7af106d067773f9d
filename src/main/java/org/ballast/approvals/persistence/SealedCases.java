package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Cases as they are sealed: what they are about, how they stand, and the entry that they posted. */
@ApplicationScoped
public class SealedCases extends SealedTable {

    /** The kind of these rows; their key is the case's. */
    static final String KIND = "APPROVAL_CASE";

    public SealedCases() {
        super(
                KIND,
                "id, subject_kind, subject_id, entity_id, book_id, status, tier, approvals_needed, amount, currency,"
                        + " evidence_hash, entry_id, due_on, created_by, created_at",
                "approval_case WHERE TRUE",
                "SELECT CAST(id AS VARCHAR(20)) FROM approval_case WHERE id = ?");
    }

    @Override
    public boolean changes() {
        return true;
    }
}
