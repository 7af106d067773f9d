package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.ballast.amounts.Money;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.HoldingPostings;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.LotChange;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.Policies;
import org.ballast.holdings.persistence.Translations;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.LotPosition.Relief;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Takes lots on which nothing builds out of every book, one entry a lot. Part of a larger use case. */
@ApplicationScoped
class TakeOutLots {

    @Inject
    private Entities entities;

    @Inject
    private Lots lots;

    @Inject
    private Translations translations;

    @Inject
    private Policies policies;

    @Inject
    private PostEntries postEntries;

    @Inject
    private TieOut tieOut;

    @Inject
    private AuditTrail auditTrail;

    /**
     * @param ids of lots of the entity with all their units and no measurement in any book
     * @throws Refusal DEPENDENT_EVENT_EXISTS where a closed book holds one; PERIOD_LOCKED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOut(ReportingEntity entity, List<Long> ids, String reason) {
        refuseIfInAClosedBook(entity, ids);
        List<LotChange> seen = List.of();
        for (ReportingEntity each : entities.inEveryBook(entity)) {
            List<LotChange> changes = takeOutOf(each, lots.lock(each.book().id(), ids));
            seen = each.book().isPrimary() ? changes : seen;
        }
        seen.forEach(change -> note(change, reason));
    }

    private void refuseIfInAClosedBook(ReportingEntity entity, List<Long> ids) {
        entities.booksOf(entity.id()).stream()
                .filter(book -> book.closedOn().isPresent()
                        && !lots.byIds(book.id(), ids).isEmpty())
                .findFirst()
                .ifPresent(closed -> {
                    throw new Refusal(
                            RefusalCode.DEPENDENT_EVENT_EXISTS, HoldingsSentence.IN_CLOSED_BOOK, closed.code());
                });
    }

    private List<LotChange> takeOutOf(ReportingEntity entity, List<LotPosition> held) {
        if (held.isEmpty()) {
            return List.of();
        }
        PolicyHistory decided = policies.history(entity.book().id());
        Map<Long, Money> paid = translations.paid(
                entity.book().id(), held.stream().map(LotPosition::id).toList());
        List<JournalEntry> entries = held.stream()
                .map(lot -> HoldingPostings.withdrawal(
                        entity,
                        decided.modelOf(entity, lot.assetId(), lot.acquiredAt()),
                        lot,
                        Objects.requireNonNull(paid.get(lot.id())).minus(lot.originalCost())))
                .toList();
        List<PostedEntry> posted = postEntries.post(entries);
        List<LotChange> changes = new ArrayList<>(held.size());
        for (int at = 0; at < held.size(); at++) {
            changes.add(change(held.get(at), posted.get(at)));
        }
        lots.apply(entity.book().id(), changes);
        tieOut.check(entity);
        return changes;
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
