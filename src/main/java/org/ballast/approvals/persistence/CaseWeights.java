package org.ballast.approvals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import org.ballast.approvals.domain.Weight;
import org.ballast.audit.application.Seals;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** What cases weighed as they were submitted; it only grows. Call it inside a transaction. */
@ApplicationScoped
public class CaseWeights {

    private static final int KEYS_A_BLOCK = 50;

    @Inject
    private SqlRows rows;

    @Inject
    private IdBlocks ids;

    @Inject
    private Seals seals;

    /** Keeps what a case weighs now. */
    public void add(long caseId, Weight weight) {
        long id = ids.take("case_weight_seq", KEYS_A_BLOCK);
        rows.execute(
                "INSERT INTO case_weight (id, case_id, amount, together, currency, mechanical, inputs_level)"
                        + " VALUES (?, ?, ?, ?, ?, ?, ?)",
                id,
                caseId,
                weight.amount().amount(),
                weight.together().amount(),
                weight.together().currency(),
                weight.mechanical(),
                weight.level());
        seals.changed(SealedWeights.KIND, id);
    }
}
