package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.Attempt;
import org.ballast.approvals.domain.Decision;
import org.ballast.approvals.domain.ProposalAction;
import org.ballast.approvals.domain.Subject;
import org.ballast.approvals.domain.Transition;
import org.ballast.approvals.domain.Transitions;
import org.ballast.approvals.domain.Verdict;
import org.ballast.audit.application.AuditTrail;
import org.ballast.holdings.persistence.Policies;
import org.ballast.refusals.Refusal;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.WritedownsSentence;
import org.ballast.writedowns.persistence.Decisions;
import org.ballast.writedowns.persistence.Proposals;

/** What every step of a proposal has in common: the lock, the guards, the new state, the history and the trail. */
@ApplicationScoped
class StepProposal {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Proposals proposals;

    @Inject
    private Decisions decisions;

    @Inject
    private Policies policies;

    @Inject
    private EvidenceEditors evidenceEditors;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /** The proposal, held for this transaction, once the user's role is known to be one that may take the step. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Proposal hold(long id, ProposalAction action) {
        currentUser.require(Transitions.TABLE.stream()
                .filter(row -> row.action() == action)
                .flatMap(row -> row.actors().stream())
                .distinct()
                .toArray(Role[]::new));
        return proposals.lock(id);
    }

    /**
     * Asks the guards.
     *
     * @param seen the version and evidence that the user has looked at
     * @throws Refusal what the guards say
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public Transition require(Proposal proposal, ProposalAction action, Seen seen, String reason) {
        refuseIfTooLong(reason.strip());
        Subject subject = new Subject(
                proposal.status(),
                decisions.of(proposal.id()),
                proposal.evidenceHash(),
                proposal.version(),
                action == ProposalAction.APPROVE_FINAL ? evidenceEditors.of(proposal) : Set.of(),
                policies.changersWithin(
                        proposal.bookId(),
                        proposal.assetId(),
                        proposal.period().from(),
                        proposal.period().to()));
        Attempt attempt = new Attempt(
                action,
                currentUser.name(),
                currentUser.roles(),
                reason,
                seen.evidenceHash(),
                seen.version().orElse(proposal.version()));
        return switch (Verdict.on(subject, attempt)) {
            case Verdict.Allowed allowed -> allowed.transition();
            case Verdict.Denied denied -> throw new Refusal(denied.code(), denied.said());
        };
    }

    private static void refuseIfTooLong(String comment) {
        if (comment.length() > Attempt.LONGEST_REASON) {
            throw Refusal.ofField("comment", comment.substring(0, 200) + "…", WritedownsSentence.COMMENT_TOO_LONG);
        }
    }

    /** Brings the proposal to its new state. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Proposal take(Proposal proposal, Transition transition, String comment, OptionalLong entryId) {
        return record(proposal, proposals.move(proposal, transition.to(), entryId), transition.action(), comment);
    }

    /** Writes the step to the history and the trail. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Proposal record(Proposal before, Proposal after, ProposalAction action, String comment) {
        decisions.add(
                before.id(),
                new Decision(
                        action,
                        before.status(),
                        after.status(),
                        currentUser.name(),
                        clock.instant(),
                        comment.strip(),
                        after.evidenceHash()));
        auditTrail.record(
                "PROPOSAL_" + action,
                "PROPOSAL",
                String.valueOf(before.id()),
                before.stateHash(),
                after.stateHash(),
                comment.strip());
        return after;
    }
}
