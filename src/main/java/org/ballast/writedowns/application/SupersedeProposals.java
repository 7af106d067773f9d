package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.Decision;
import org.ballast.approvals.domain.ProposalAction;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.audit.application.AuditTrail;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.Decisions;
import org.ballast.writedowns.persistence.Proposals;

/** Takes a proposal out of the way of a newer calculation. */
@ApplicationScoped
class SupersedeProposals {

    @Inject
    private Proposals proposals;

    @Inject
    private Decisions decisions;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /** The proposal, superseded; its successor is named once there is one. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Proposal retire(Proposal proposal) {
        Proposal held = proposals.lock(proposal.id());
        Proposal retired = proposals.move(held, ProposalStatus.SUPERSEDED, OptionalLong.empty());
        decisions.add(
                held.id(),
                new Decision(
                        ProposalAction.SUPERSEDE,
                        held.status(),
                        ProposalStatus.SUPERSEDED,
                        currentUser.name(),
                        clock.instant(),
                        "",
                        held.evidenceHash()));
        auditTrail.record(
                "PROPOSAL_SUPERSEDED",
                "PROPOSAL",
                String.valueOf(held.id()),
                held.stateHash(),
                retired.stateHash(),
                "");
        return retired;
    }
}
