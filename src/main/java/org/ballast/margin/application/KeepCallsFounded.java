package org.ballast.margin.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.margin.domain.MarginSentence;
import org.ballast.margin.persistence.MarginCalls;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.trading.application.SnapshotWithdrawn;

/** A snapshot on which an open margin call rests is not withdrawn: the right one is recorded, and the next check looks at that. */
@ApplicationScoped
class KeepCallsFounded {

    @Inject
    private MarginCalls calls;

    /**
     * @throws Refusal DEPENDENT_EVENT_EXISTS
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void onWithdrawn(@Observes SnapshotWithdrawn event) {
        calls.openOn(event.snapshotId()).ifPresent(number -> {
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    MarginSentence.CALL_RESTS_ON_SNAPSHOT,
                    number,
                    event.account().code());
        });
    }
}
