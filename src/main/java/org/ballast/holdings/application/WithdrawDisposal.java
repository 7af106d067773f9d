package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.holdings.persistence.LaterTakings;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Takes back a disposal that still waits for its test; its units and its reference are free again. */
@ApplicationScoped
public class WithdrawDisposal {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Disposals disposals;

    @Inject
    private LaterTakings laterTakings;

    @Inject
    private AuditTrail auditTrail;

    /**
     * @throws Refusal REASON_REQUIRED; DEPENDENT_EVENT_EXISTS if another one took later lots because this one holds earlier
     *     ones; ILLEGAL_TRANSITION if it is posted or withdrawn already; FORBIDDEN, NOT_FOUND
     */
    @Transactional
    public void withdraw(String entityCode, String reference, String reason) {
        currentUser.require(Role.PREPARER);
        if (reason.isBlank()) {
            throw Refusal.ofField(
                    RefusalCode.REASON_REQUIRED, "reason", reason, HoldingsSentence.WHY_WITHDRAW_DISPOSAL, reference);
        }
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        long id = disposals.idOf(entity.id(), reference);
        List<String> later = laterTakings.onDisposal(id);
        if (!later.isEmpty()) {
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    HoldingsSentence.HOLDS_EARLIER_LOTS,
                    reference,
                    later,
                    later.size());
        }
        disposals.withdrawn(id);
        auditTrail.record(
                "DISPOSAL_WITHDRAWN",
                "DISPOSAL",
                String.valueOf(id),
                Sha256.hex(reference + "|" + DisposalStatus.AWAITING_TEST),
                Sha256.hex(reference + "|" + DisposalStatus.WITHDRAWN),
                reason.strip());
    }
}
