package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.LotChange;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.MovedUnits;
import org.ballast.holdings.persistence.Pools;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.LotPosition.Relief;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Takes lots on which nothing builds out of every book, one entry a lot. Part of a larger use case. */
@ApplicationScoped
public class TakeOutLots {

    @Inject
    private Entities entities;

    @Inject
    private Lots lots;

    @Inject
    private Pools pools;

    @Inject
    private MovedUnits movedUnits;

    @Inject
    private Withdrawals withdrawals;

    @Inject
    private PostEntries postEntries;

    @Inject
    private TieOut tieOut;

    @Inject
    private AuditTrail auditTrail;

    /** A lot in a book that holds it, or in whose pool it is. */
    public record LotInBook(long bookId, long lotId) {}

    /**
     * By which entries lots are taken out.
     *
     * @param mirrors those of their acquisitions that are posted already, where that entry was of one lot alone
     * @param days for which the entries of others count; of those that are not among them the day of acquisition
     */
    private record Way(Map<LotInBook, PostedEntry> mirrors, Map<LotInBook, LocalDate> days) {

        /** Those days by the keys of lots in one book. */
        Map<Long, LocalDate> in(long bookId) {
            return days.entrySet().stream()
                    .filter(each -> each.getKey().bookId() == bookId)
                    .collect(Collectors.toMap(each -> each.getKey().lotId(), Map.Entry::getValue));
        }
    }

    /**
     * @param ids of lots of the entity with all their units and no measurement in any book
     * @throws Refusal DEPENDENT_EVENT_EXISTS where a closed book holds one, or a transfer moved one; PERIOD_LOCKED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOut(ReportingEntity entity, List<Long> ids, String reason) {
        takeOut(entity, ids, reason, new Way(Map.of(), Map.of()));
        entities.inEveryBook(entity).forEach(tieOut::check);
    }

    /**
     * The same of lots whose correction was approved; what a closed month said of them stays in it. Whether lots and accounts tie
     * is seen at the correction's end: mirrors are posted before whatever they undo is taken back.
     *
     * @param mirrors of their acquisitions, where that entry was of one lot alone; each other one gets an entry of its own
     * @param days on which those entries stand, as it was approved
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void takeOut(
            ReportingEntity entity,
            List<Long> ids,
            String reason,
            Map<LotInBook, PostedEntry> mirrors,
            Map<LotInBook, LocalDate> days) {
        takeOut(entity, ids, reason, new Way(mirrors, days));
    }

    private void takeOut(ReportingEntity entity, List<Long> ids, String reason, Way way) {
        refuseIfInAClosedBook(entity, ids);
        refuseIfMoved(ids);
        List<LotChange> seen = List.of();
        for (ReportingEntity each : entities.inEveryBook(entity)) {
            List<LotChange> changes =
                    new ArrayList<>(takeOutOf(each, lots.lock(each.book().id(), ids), way));
            changes.addAll(takeOutOfPools(each, pools.entered(each, ids), way));
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

    private void refuseIfMoved(List<Long> ids) {
        List<String> transfers = movedUnits.transfersOf(ids);
        if (!transfers.isEmpty()) {
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS, HoldingsSentence.LOT_WAS_MOVED, transfers, transfers.size());
        }
    }

    private List<LotChange> takeOutOf(ReportingEntity entity, List<LotPosition> held, Way way) {
        if (held.isEmpty()) {
            return List.of();
        }
        List<PostedEntry> posted = post(entity, held, Map.of(), way);
        List<LotChange> changes = new ArrayList<>(held.size());
        for (int at = 0; at < held.size(); at++) {
            changes.add(change(held.get(at), posted.get(at)));
        }
        lots.apply(entity.book().id(), changes);
        return changes;
    }

    /** Each with what it came in with; what is left in its pool are the others. */
    private List<LotChange> takeOutOfPools(ReportingEntity entity, List<Pools.Entered> entered, Way way) {
        if (entered.isEmpty()) {
            return List.of();
        }
        Map<Long, LotPosition> standing =
                lots
                        .lock(
                                entity.book().id(),
                                entered.stream().map(Pools.Entered::poolId).toList())
                        .stream()
                        .collect(Collectors.toMap(LotPosition::id, pool -> pool));
        List<LotPosition> held = entered.stream().map(Pools.Entered::lot).toList();
        Map<Long, LotPosition> poolOfLot = entered.stream()
                .collect(Collectors.toMap(
                        each -> each.lot().id(), each -> Objects.requireNonNull(standing.get(each.poolId()))));
        List<PostedEntry> posted = post(entity, held, poolOfLot, way);
        List<LotChange> changes = new ArrayList<>(held.size());
        for (int at = 0; at < held.size(); at++) {
            LotPosition lot = held.get(at);
            LotPosition before =
                    Objects.requireNonNull(standing.get(entered.get(at).poolId()));
            LotPosition after =
                    before.moved(lot.quantity().units().negate(), lot.amounts().negated());
            standing.put(before.id(), after);
            changes.add(change(lot, before, after, posted.get(at), OptionalLong.of(lot.id())));
        }
        lots.apply(entity.book().id(), changes, Map.of());
        return changes;
    }

    private List<PostedEntry> post(
            ReportingEntity entity, List<LotPosition> held, Map<Long, LotPosition> poolOfLot, Way way) {
        Map<Long, PostedEntry> byLot = new HashMap<>();
        long book = entity.book().id();
        held.forEach(lot -> Optional.ofNullable(way.mirrors().get(new LotInBook(book, lot.id())))
                .ifPresent(mirror -> byLot.put(lot.id(), mirror)));
        List<LotPosition> others =
                held.stream().filter(lot -> !byLot.containsKey(lot.id())).toList();
        List<PostedEntry> posted = postEntries.post(withdrawals.of(entity, others, poolOfLot, way.in(book)));
        for (int at = 0; at < others.size(); at++) {
            byLot.put(others.get(at).id(), posted.get(at));
        }
        return held.stream()
                .map(lot -> Objects.requireNonNull(byLot.get(lot.id())))
                .toList();
    }

    private void note(LotChange change, String reason) {
        long id = change.fromLot().orElse(change.before().id());
        lots.withdrawn(id);
        auditTrail.record(
                "LOT_WITHDRAWN",
                "LOT",
                String.valueOf(id),
                Sha256.hex(change.before().toString()),
                Sha256.hex(change.after().toString()),
                reason);
    }

    private static LotChange change(LotPosition lot, PostedEntry posted) {
        return change(lot, lot, lot.relieved(new Relief(lot.quantity(), lot.amounts())), posted, OptionalLong.empty());
    }

    private static LotChange change(
            LotPosition lot, LotPosition before, LotPosition after, PostedEntry posted, OptionalLong fromLot) {
        return new LotChange(
                before,
                after,
                LotEventKind.CORRECT,
                lot.acquiredAt(),
                posted.postedOn(),
                posted.id(),
                "LOT",
                String.valueOf(lot.id()),
                fromLot);
    }
}
