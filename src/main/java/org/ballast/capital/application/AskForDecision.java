package org.ballast.capital.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.function.LongConsumer;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.NewCase;
import org.ballast.capital.domain.CapitalDecision;

/** Makes the case of something that is asked for and hands it over at once. */
@ApplicationScoped
class AskForDecision {

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    /**
     * @param liveKey what there may be one undecided case of
     * @param reason said with the step
     * @param keep takes the key of the case and keeps what is wanted
     * @throws org.ballast.refusals.Refusal ALREADY_EXISTS where one waits
     */
    void ask(String kind, CapitalDecision wanted, long bookId, String liveKey, String reason, LongConsumer keep) {
        ApprovalCase made = step.create(new NewCase(
                kind,
                wanted.id(),
                wanted.entityId(),
                bookId,
                liveKey,
                Optional.empty(),
                CaseEvidence.of(wanted.evidence()),
                false));
        keep.accept(made.id());
        decide.submit(made.id(), Seen.LATEST, reason);
    }
}
