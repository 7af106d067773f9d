package org.ballast.proofs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Promises of proofs as they are sealed. */
@ApplicationScoped
public class SealedPromises extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "PROOF_PROMISE";

    public SealedPromises() {
        super(
                KIND,
                ProofPromises.COLUMNS,
                "proof_promise WHERE TRUE",
                "SELECT e.code FROM proof_promise p JOIN reporting_entity e ON e.id = p.entity_id WHERE p.id = ?");
    }
}
