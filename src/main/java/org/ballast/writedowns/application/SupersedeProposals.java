package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.Transitions;
import org.ballast.approvals.persistence.Cases;
import org.ballast.writedowns.domain.Proposal;

/** Takes a proposal out of the way of a newer calculation. */
@ApplicationScoped
class SupersedeProposals {

    @Inject
    private Cases cases;

    @Inject
    private StepCase step;

    /** Superseded; its successor is named once there is one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void retire(Proposal proposal) {
        ApprovalCase held = cases.lock(proposal.caseId());
        step.take(held, Transitions.find(held.status(), CaseAction.SUPERSEDE).orElseThrow(), "", OptionalLong.empty());
    }
}
