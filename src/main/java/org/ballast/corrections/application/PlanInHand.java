package org.ballast.corrections.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.util.Optional;
import org.ballast.corrections.domain.Correction;

/**
 * The plan by which a correction was just asked for, while its case is made in the same transaction: the recording of the entity
 * is held and nothing is posted, so whoever weighs the case need not ask the books again. Call it inside a transaction.
 */
@ApplicationScoped
class PlanInHand {

    private static final Object NONE = new Object();

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    void take(CorrectionPlan plan) {
        transaction.putResource(PlanInHand.class, plan);
    }

    /** It is good for nothing more once the case is made. */
    void drop() {
        transaction.putResource(PlanInHand.class, NONE);
    }

    Optional<CorrectionPlan> of(Correction correction) {
        return Optional.ofNullable(transaction.getResource(PlanInHand.class))
                .filter(CorrectionPlan.class::isInstance)
                .map(CorrectionPlan.class::cast)
                .filter(plan -> plan.entity().id() == correction.entityId()
                        && plan.root().equals(correction.root())
                        && plan.replacement().equals(correction.replacement()));
    }
}
