package org.ballast.corrections.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionSynchronizationRegistry;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.corrections.domain.Correction;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;

/**
 * Does a correction as if it were approved now, in a transaction of its own, and takes all of it back: what could not be done, as
 * an account ended meanwhile or there are no units to sell again, is refused to whoever asks, not to whoever approves.
 */
@ApplicationScoped
class TryCorrection {

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private PlanCorrection planCorrection;

    @Inject
    private DoCorrection doCorrection;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Clock clock;

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transaction;

    /**
     * @param chain whether what rests on the thing is to be undone with it
     * @throws org.ballast.refusals.Refusal as the approval would, and where the right version is no sensible one
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void of(
            String entityCode, PostedThing thing, boolean chain, String reason, Map<String, String> replacement) {
        ReportingEntity entity = entities.byCode(entityCode);
        ClosedBook.refuse(entity);
        wallets.holdRecording(entity.id());
        CorrectionPlan plan = planCorrection.of(entity, thing, replacement);
        plan.requireWanted(chain);
        if (!replacement.isEmpty()) {
            planCorrection
                    .how(plan.root().kind())
                    .requireReplacement(plan.entity(), plan.root().id(), replacement);
        }
        planCorrection.all().forEach(kind -> kind.requireAfter(plan));
        take(plan, reason);
        transaction.setRollbackOnly();
    }

    private void take(CorrectionPlan plan, String reason) {
        doCorrection.of(
                plan,
                new Correction(
                        0,
                        plan.entity().id(),
                        plan.root(),
                        reason,
                        plan.replacement(),
                        plan.items(),
                        0,
                        currentUser.name(),
                        clock.instant()));
    }
}
