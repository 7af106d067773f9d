package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.approvals.persistence.Cases;
import org.ballast.refusals.Refusal;

/** One of several approvals, in a transaction of its own: it stands or falls by itself. */
@ApplicationScoped
public class ApproveOne {

    /** Where approvals stand: a return, a rejection, a reversal end them. */
    private static final Set<CaseStatus> STANDING =
            Set.of(CaseStatus.SUBMITTED, CaseStatus.APPROVED, CaseStatus.POSTED);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Cases cases;

    @Inject
    private CaseSteps steps;

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    /**
     * Approves it; the approval that the user gave before, on the same evidence, stands.
     *
     * @throws Refusal what the approval says
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public CaseOutcome approve(NamedCase named, String comment) {
        currentUser.require(Role.CONTROLLER, Role.CFO);
        ApprovalCase held = step.hold(named.id(), CaseAction.APPROVE_FINAL);
        if (isGiven(held, named.seen())) {
            return already(held);
        }
        ApprovalCase after = decide.approve(named.id(), named.seen(), comment);
        return new CaseOutcome(named.id(), CaseOutcome.Result.APPROVED, Optional.of(after), Optional.empty());
    }

    /** Whether the user approved the same evidence before, and how the case stands then. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public Optional<CaseOutcome> given(NamedCase named) {
        currentUser.requireSignedIn();
        return found(named).filter(shown -> isGiven(shown, named.seen())).map(ApproveOne::already);
    }

    private static CaseOutcome already(ApprovalCase shown) {
        return new CaseOutcome(shown.id(), CaseOutcome.Result.ALREADY, Optional.of(shown), Optional.empty());
    }

    /** The case as a refusal left it. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public CaseOutcome refused(NamedCase named, Refusal refusal) {
        currentUser.requireSignedIn();
        return new CaseOutcome(named.id(), CaseOutcome.Result.REFUSED, found(named), Optional.of(refusal));
    }

    private Optional<ApprovalCase> found(NamedCase named) {
        return cases.byIds(List.of(named.id())).stream().findFirst();
    }

    private boolean isGiven(ApprovalCase held, Seen seen) {
        return STANDING.contains(held.status())
                && held.evidenceHash().equals(seen.evidenceHash())
                && steps.of(held.id()).approvals().stream().map(CaseStep::actor).anyMatch(currentUser.name()::equals);
    }
}
