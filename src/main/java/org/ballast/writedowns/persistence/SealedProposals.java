package org.ballast.writedowns.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Proposals as they are sealed: what they propose on which evidence. */
@ApplicationScoped
public class SealedProposals extends SealedTable {

    /** The kind of these rows; their key is the proposal's. */
    public static final String KIND = "PROPOSAL";

    public SealedProposals() {
        super(
                KIND,
                "id, case_id, run_id, book_id, asset_id, kind, period_start, period_end, model, market_id, low_price_policy,"
                        + " amount, in_income, currency, lots, evidence_hash, narrative, created_by, created_at, superseded_by",
                "proposal WHERE TRUE",
                "SELECT CAST(id AS VARCHAR(20)) FROM proposal WHERE id = ?");
    }

    @Override
    public boolean changes() {
        return true;
    }
}
