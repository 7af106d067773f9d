package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.ballast.approvals.domain.ProposalAction;
import org.ballast.writedowns.domain.Proposal;

/** Gives a submitted proposal back to the preparer for work. */
@ApplicationScoped
public class ReturnWriteDown {

    @Inject
    private StepProposal step;

    /**
     * @param comment what is to be done, needed
     * @throws org.ballast.refusals.Refusal FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, CONCURRENT_MODIFICATION,
     *     REASON_REQUIRED
     */
    @Transactional
    public Proposal giveBack(long id, Seen seen, String comment) {
        Proposal held = step.hold(id, ProposalAction.RETURN);
        return step.take(held, step.require(held, ProposalAction.RETURN, seen, comment), comment, OptionalLong.empty());
    }
}
