package org.ballast.marktomarket.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Proposals of mark-to-market as they are sealed: what they propose on which evidence. */
@ApplicationScoped
public class SealedMarkProposals extends SealedTable {

    /** The kind of these rows. */
    public static final String KIND = "MARK_PROPOSAL";

    public SealedMarkProposals() {
        super(
                KIND,
                "id, case_id, run_id, book_id, account_id, kind, period_start, period_end, amount, in_income, currency,"
                        + " positions, on_hold, fair_level, evidence_hash, narrative, created_by, created_at, superseded_by",
                "mark_proposal WHERE TRUE",
                "SELECT CAST(id AS VARCHAR(20)) FROM mark_proposal WHERE id = ?");
    }

    @Override
    public boolean changes() {
        return true;
    }
}
