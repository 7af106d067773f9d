package org.ballast.margin.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Where collateral transfers stand in the books, as it is sealed. */
@ApplicationScoped
public class SealedCollateralPostings extends SealedTable {

    /** The kind of these rows; their key is their own. */
    static final String KIND = "COLLATERAL_POSTING";

    public SealedCollateralPostings() {
        super(
                KIND,
                "id, transfer_id, entry_id",
                "collateral_posting WHERE TRUE",
                "SELECT CAST(transfer_id AS VARCHAR(20)) FROM collateral_posting WHERE id = ?");
    }
}
