package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.ballast.approvals.domain.ProposalAction;
import org.ballast.approvals.domain.Transition;
import org.ballast.writedowns.domain.Proposal;

/** Hands a proposal to the approvers. Its evidence must still be what lots and prices say. */
@ApplicationScoped
public class SubmitWriteDown {

    @Inject
    private StepProposal step;

    @Inject
    private EvidenceCheck evidenceCheck;

    /**
     * @param comment for the approver, may be empty
     * @throws org.ballast.refusals.Refusal FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, CONCURRENT_MODIFICATION,
     *     EVIDENCE_CHANGED
     */
    @Transactional
    public Proposal submit(long id, Seen seen, String comment) {
        Proposal held = step.hold(id, ProposalAction.SUBMIT);
        Transition transition = step.require(held, ProposalAction.SUBMIT, seen, comment);
        evidenceCheck.requireUnchanged(held);
        return step.take(held, transition, comment, OptionalLong.empty());
    }
}
