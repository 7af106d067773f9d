package org.ballast.proofs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Sets of one-time codes as they are sealed. */
@ApplicationScoped
public class SealedCodeSets extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "CUSTOMER_CODE_SET";

    public SealedCodeSets() {
        super(
                KIND,
                CustomerCodes.SET_COLUMNS,
                "customer_code_set WHERE TRUE",
                "SELECT p.code FROM customer_code_set s JOIN balance_proof p ON p.id = s.proof_id WHERE s.id = ?");
    }
}
