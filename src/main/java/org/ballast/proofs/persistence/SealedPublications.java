package org.ballast.proofs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Publications of balance proofs as they are sealed. */
@ApplicationScoped
public class SealedPublications extends SealedTable {

    /** The kind of these rows, which have the keys of their proofs. */
    public static final String KIND = "PROOF_PUBLICATION";

    public SealedPublications() {
        super(
                KIND,
                BalanceProofs.PUBLICATION_COLUMNS,
                "balance_proof_publication WHERE TRUE",
                "SELECT code FROM balance_proof WHERE id = ?");
    }
}
