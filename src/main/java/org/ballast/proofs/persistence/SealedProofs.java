package org.ballast.proofs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Balance proofs as they are sealed. */
@ApplicationScoped
public class SealedProofs extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "BALANCE_PROOF";

    public SealedProofs() {
        super(KIND, BalanceProofs.COLUMNS, "balance_proof WHERE TRUE", "SELECT code FROM balance_proof WHERE id = ?");
    }
}
