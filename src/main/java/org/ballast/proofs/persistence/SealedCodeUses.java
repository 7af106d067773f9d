package org.ballast.proofs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Uses of one-time codes as they are sealed. */
@ApplicationScoped
public class SealedCodeUses extends SealedTable {

    /** The kind of these rows, which have the keys of the codes. */
    public static final String KIND = "CUSTOMER_CODE_USE";

    public SealedCodeUses() {
        super(
                KIND,
                CustomerCodes.USE_COLUMNS,
                "customer_code_use WHERE TRUE",
                "SELECT p.code || ' ' || c.account_hash FROM customer_code c JOIN customer_code_set s ON s.id = c.set_id JOIN balance_proof p ON p.id = s.proof_id WHERE c.id = ?");
    }
}
