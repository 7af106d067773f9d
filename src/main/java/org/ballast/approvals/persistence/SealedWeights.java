package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import org.ballast.audit.persistence.SealedTable;

/** Weights of cases as they are sealed. */
@ApplicationScoped
public class SealedWeights extends SealedTable {

    /** The kind of these rows, which have keys of their own. */
    static final String KIND = "CASE_WEIGHT";

    public SealedWeights() {
        super(
                KIND,
                "id, case_id, amount, together, currency, mechanical, inputs_level",
                "case_weight WHERE TRUE",
                "SELECT CAST(case_id AS VARCHAR(20)) FROM case_weight WHERE id = ?");
    }
}
