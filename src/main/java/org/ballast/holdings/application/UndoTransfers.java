package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.access.application.CurrentUser;
import org.ballast.audit.application.AuditTrail;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.persistence.MovedUnits;
import org.ballast.holdings.persistence.Transfers;
import org.ballast.journal.application.OpenPeriods;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Takes transfers between wallets back while nothing rests on them. Part of a larger use case, which holds the recording. */
@ApplicationScoped
class UndoTransfers {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Transfers transfers;

    @Inject
    private MovedUnits movedUnits;

    @Inject
    private OpenPeriods openPeriods;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * Those of an import.
     *
     * @return how many
     * @throws Refusal DEPENDENT_EVENT_EXISTS if units were taken, or moved on, where one brought them; PERIOD_LOCKED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public int of(ReportingEntity entity, long importId, String reason) {
        List<Long> keys = transfers.ofImport(entity.id(), importId);
        if (keys.isEmpty()) {
            return 0;
        }
        openPeriods.requireInEveryBook(entity, transfers.daysOf(keys));
        List<String> takenSince = movedUnits.takenSince(keys);
        keys.forEach(key -> transfers.withdrawn(key, reason, currentUser.name(), clock.instant()));
        Stream.concat(takenSince.stream(), movedUnits.missing(entity.id()).stream())
                .findFirst()
                .ifPresent(lot -> {
                    throw new Refusal(
                            RefusalCode.DEPENDENT_EVENT_EXISTS,
                            HoldingsSentence.IMPORTED_TRANSFERS_USED,
                            importId,
                            lot);
                });
        keys.forEach(key -> auditTrail.record("TRANSFER_WITHDRAWN", "TRANSFER", String.valueOf(key), "", "", reason));
        return keys.size();
    }
}
