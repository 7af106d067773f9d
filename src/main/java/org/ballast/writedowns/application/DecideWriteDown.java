package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.persistence.Proposals;

/**
 * The steps that people take with a write-down, by its own number: those of its case. What they refuse is said at
 * {@link DecideCase}.
 */
@ApplicationScoped
@Transactional
public class DecideWriteDown {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Proposals proposals;

    @Inject
    private DecideCase decide;

    /** One of the steps of {@link DecideCase}. */
    private interface Step {
        void take(long caseId);
    }

    /** Hands it to the approvers; its evidence must still be what lots and prices say. */
    public Proposal submit(long id, Seen seen, String comment) {
        return step(id, caseId -> decide.submit(caseId, seen, comment));
    }

    /** Approves it; the last approval posts it, with the disposals that waited for it. */
    public Proposal approve(long id, Seen seen, String comment) {
        return step(id, caseId -> decide.approve(caseId, seen, comment));
    }

    /** The same in the name of somebody who delegated his approvals to the user. */
    public Proposal approveFor(long id, String delegator, Seen seen, String comment) {
        return step(id, caseId -> decide.approveFor(caseId, delegator, seen, comment));
    }

    /** Gives it back to the preparer for work. */
    public Proposal giveBack(long id, Seen seen, String comment) {
        return step(id, caseId -> decide.giveBack(caseId, seen, comment));
    }

    /** Turns it down for good; if the price evidence stands, a new test proposes again. */
    public Proposal reject(long id, Seen seen, String comment) {
        return step(id, caseId -> decide.reject(caseId, seen, comment));
    }

    /** Takes it back for good, by its preparer. */
    public Proposal withdraw(long id, Seen seen, String comment) {
        return step(id, caseId -> decide.withdraw(caseId, seen, comment));
    }

    /** Takes its approvals back before it is posted. */
    public Proposal revoke(long id, Seen seen, String comment) {
        return step(id, caseId -> decide.revoke(caseId, seen, comment));
    }

    private Proposal step(long id, Step step) {
        currentUser.requireSignedIn();
        step.take(proposals.byId(id).caseId());
        return proposals.byId(id);
    }
}
