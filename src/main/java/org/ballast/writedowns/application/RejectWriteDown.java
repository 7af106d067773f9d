package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.ballast.approvals.domain.ProposalAction;
import org.ballast.writedowns.domain.Proposal;

/** Turns a submitted proposal down for good; if the price evidence stands, a new test proposes again. */
@ApplicationScoped
public class RejectWriteDown {

    @Inject
    private StepProposal step;

    /**
     * @param comment why, at least ten characters
     * @throws org.ballast.refusals.Refusal FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, CONCURRENT_MODIFICATION,
     *     REASON_REQUIRED
     */
    @Transactional
    public Proposal reject(long id, Seen seen, String comment) {
        Proposal held = step.hold(id, ProposalAction.REJECT);
        return step.take(held, step.require(held, ProposalAction.REJECT, seen, comment), comment, OptionalLong.empty());
    }
}
