package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseFailure;
import org.ballast.approvals.persistence.CaseFailures;

/** Keeps what stands in the way of a case, after the transaction that it stopped was undone. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class NoteFailure {

    private static final int LONGEST = 2_000;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CaseFailures failures;

    @Inject
    private Clock clock;

    public void of(long caseId, String reason) {
        currentUser.require(Role.SYSTEM);
        failures.note(new CaseFailure(
                caseId, clock.instant(), reason.length() <= LONGEST ? reason : reason.substring(0, LONGEST)));
    }

    public void clear(long caseId) {
        currentUser.require(Role.SYSTEM);
        failures.clear(caseId);
    }
}
