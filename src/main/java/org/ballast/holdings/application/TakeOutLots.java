package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.HoldingPostings;
import org.ballast.holdings.domain.LotChange;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.persistence.Lots;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.LotPosition.Relief;

/** Takes lots on which nothing builds out of the books, one entry a lot. Part of a larger use case. */
@ApplicationScoped
class TakeOutLots {

    @Inject
    private Lots lots;

    @Inject
    private PostEntries postEntries;

    @Inject
    private TieOut tieOut;

    @Inject
    private AuditTrail auditTrail;

    /**
     * @param held lots of the entity with all their units and no impairment, held by {@link Lots#lock}
     * @throws org.ballast.refusals.Refusal PERIOD_LOCKED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOut(ReportingEntity entity, List<LotPosition> held, String reason) {
        List<JournalEntry> entries = held.stream()
                .map(lot -> HoldingPostings.withdrawal(entity, lot))
                .toList();
        List<PostedEntry> posted = postEntries.post(entries);
        List<LotChange> changes = new ArrayList<>(held.size());
        for (int at = 0; at < held.size(); at++) {
            changes.add(change(held.get(at), posted.get(at)));
        }
        lots.apply(entity.book().id(), changes);
        changes.forEach(change -> note(change, reason));
        tieOut.check(entity);
    }

    private void note(LotChange change, String reason) {
        lots.withdrawn(change.before().id());
        auditTrail.record(
                "LOT_WITHDRAWN",
                "LOT",
                String.valueOf(change.before().id()),
                Sha256.hex(change.before().toString()),
                Sha256.hex(change.after().toString()),
                reason);
    }

    private static LotChange change(LotPosition lot, PostedEntry posted) {
        return new LotChange(
                lot,
                lot.relieved(new Relief(lot.quantity(), lot.amounts())),
                LotEventKind.CORRECT,
                lot.acquiredAt(),
                posted.postedOn(),
                posted.id(),
                "LOT",
                String.valueOf(lot.id()));
    }
}
