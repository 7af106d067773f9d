package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ProposalAction;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.approvals.domain.Transition;
import org.ballast.approvals.domain.Transitions;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.application.TieOut;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.writedowns.domain.AssetTest;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.Decisions;
import org.ballast.writedowns.persistence.Proposals;

/**
 * Approves a write-down and posts it, both in one transaction: the decision, the journal entry, the lots' impairments and
 * the disposals that waited for them stand or fall together.
 */
@ApplicationScoped
public class ApproveWriteDown {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Proposals proposals;

    @Inject
    private Decisions decisions;

    @Inject
    private StepProposal step;

    @Inject
    private EvidenceCheck evidenceCheck;

    @Inject
    private PeriodOrder periodOrder;

    @Inject
    private PostWriteDown postWriteDown;

    @Inject
    private SettleDisposals settleDisposals;

    @Inject
    private TieOut tieOut;

    /**
     * The same approval again, by the same user on the same evidence, gives the posted proposal and does nothing.
     *
     * @param seen the evidence that the approver has looked at; the approval binds to it
     * @throws org.ballast.refusals.Refusal FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, CONCURRENT_MODIFICATION,
     *     SOD_PREPARER_IS_APPROVER, SOD_EDITOR_IS_APPROVER, EVIDENCE_CHANGED, EARLIER_PERIOD_UNDECIDED, PERIOD_LOCKED
     */
    @Transactional
    public Proposal approve(long id, Seen seen, String comment) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        ReportingEntity entity = entities.byBook(proposals.byId(id).bookId());
        wallets.holdRecording(entity.id());
        Proposal held = step.hold(id, ProposalAction.APPROVE_FINAL);
        if (isRetry(held, seen)) {
            return held;
        }
        Transition approval = step.require(held, ProposalAction.APPROVE_FINAL, seen, comment);
        periodOrder.requireEarlierPeriodsDecided(entity, held.assetId(), held.period());
        AssetTest test = evidenceCheck.requireUnchanged(held);
        Proposal approved = step.take(held, approval, comment, OptionalLong.empty());
        PostedEntry entry = postWriteDown.post(entity, approved, test);
        Transition posting =
                Transitions.find(ProposalStatus.APPROVED, ProposalAction.POST).orElseThrow();
        Proposal posted = step.take(approved, posting, "", OptionalLong.of(entry.id()));
        settleDisposals.settle(entity);
        tieOut.check(entity);
        return posted;
    }

    private boolean isRetry(Proposal proposal, Seen seen) {
        return proposal.status() == ProposalStatus.POSTED
                && proposal.evidenceHash().equals(seen.evidenceHash())
                && decisions.of(proposal.id()).approvers().contains(currentUser.name());
    }
}
