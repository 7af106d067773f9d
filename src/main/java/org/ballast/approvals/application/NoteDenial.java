package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Denial;
import org.ballast.approvals.persistence.Denials;
import org.ballast.audit.application.AuditTrail;

/** Keeps that an approval was refused, in a transaction of its own, as the one that was refused is undone. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class NoteDenial {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Denials denials;

    @Inject
    private AuditTrail auditTrail;

    public void of(ApprovalCase refused, Denial denial) {
        currentUser.requireSignedIn();
        denials.add(denial);
        auditTrail.record(
                "APPROVAL_DENIED",
                "APPROVAL_CASE",
                String.valueOf(refused.id()),
                refused.stateHash(),
                refused.stateHash(),
                denial.code().name());
    }
}
