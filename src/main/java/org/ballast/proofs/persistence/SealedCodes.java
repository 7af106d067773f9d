package org.ballast.proofs.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** One-time codes as they are sealed. */
@ApplicationScoped
public class SealedCodes extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    public static final String KIND = "CUSTOMER_CODE";

    public SealedCodes() {
        super(
                KIND,
                CustomerCodes.CODE_COLUMNS,
                "customer_code WHERE TRUE",
                "SELECT p.code || ' ' || c.account_hash FROM customer_code c JOIN customer_code_set s ON s.id = c.set_id JOIN balance_proof p ON p.id = s.proof_id WHERE c.id = ?");
    }
}
