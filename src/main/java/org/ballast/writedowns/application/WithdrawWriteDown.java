package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.ballast.approvals.domain.ProposalAction;
import org.ballast.writedowns.domain.Proposal;

/** Takes a proposal back for good, by its preparer. */
@ApplicationScoped
public class WithdrawWriteDown {

    @Inject
    private StepProposal step;

    /**
     * @param comment why, needed
     * @throws org.ballast.refusals.Refusal FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, CONCURRENT_MODIFICATION,
     *     REASON_REQUIRED
     */
    @Transactional
    public Proposal withdraw(long id, Seen seen, String comment) {
        Proposal held = step.hold(id, ProposalAction.WITHDRAW);
        return step.take(
                held, step.require(held, ProposalAction.WITHDRAW, seen, comment), comment, OptionalLong.empty());
    }
}
