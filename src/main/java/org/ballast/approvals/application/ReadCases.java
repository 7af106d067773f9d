package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.EnumSet;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.Transitions;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.approvals.persistence.Cases;

/** What waits, what was decided and what the user may do with it. */
@ApplicationScoped
@Transactional
public class ReadCases {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Cases cases;

    @Inject
    private CaseSteps steps;

    @Inject
    private CaseSubjects subjects;

    @Inject
    private StepCase step;

    /**
     * @throws org.ballast.refusals.Refusal NOT_FOUND
     */
    public CaseDetail detail(long id) {
        currentUser.requireSignedIn();
        ApprovalCase shown = cases.byId(id);
        return new CaseDetail(shown, steps.of(id), offered(shown));
    }

    /** The steps that the user may take: an approval is offered where no separation of duties speaks against it. */
    private Set<CaseAction> offered(ApprovalCase shown) {
        Set<CaseAction> offered = EnumSet.noneOf(CaseAction.class);
        offered.addAll(Transitions.offered(
                shown.status(), currentUser.roles(), subjects.of(shown).preparers()));
        boolean approves = offered.remove(CaseAction.APPROVE_PARTIAL) | offered.remove(CaseAction.APPROVE_FINAL);
        if (approves && step.mayApprove(shown)) {
            offered.add(CaseAction.APPROVE_FINAL);
        }
        return offered;
    }
}
