package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.persistence.CaseSights;
import org.ballast.approvals.persistence.CaseSteps;

/** Remembers how far the user has seen the history of a case; no state of the books, and not in the trail. */
@ApplicationScoped
public class SeeCase {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CaseSteps steps;

    @Inject
    private CaseSights sights;

    @Inject
    private Clock clock;

    /** The user looks at it now; a case that is not there is nothing to see. */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public void see(long caseId) {
        currentUser.requireSignedIn();
        int count = steps.of(caseId).steps().size();
        if (count > 0) {
            sights.see(currentUser.name(), caseId, count, clock.instant());
        }
    }
}
