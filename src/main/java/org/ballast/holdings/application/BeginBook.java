package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.BookOpened;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.DisposalPlan;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.domain.NewLot;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.holdings.domain.TransferRequest;
import org.ballast.holdings.persistence.LotEvents;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.MovedUnits;
import org.ballast.holdings.persistence.Policies;
import org.ballast.holdings.persistence.Pools;
import org.ballast.holdings.persistence.RecordedRows;
import org.ballast.holdings.persistence.RecordedRows.Keyed;
import org.ballast.holdings.persistence.Transfers;
import org.ballast.journal.application.PostContributions;
import org.ballast.journal.application.TakeOverBalances;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Brings a new book to what is recorded: it takes over what another book carried when its first day began, or begins with
 * nothing, and holds all capital, every lot and disposal from then on.
 */
@ApplicationScoped
class BeginBook {

    @Inject
    private RecordedRows recordedRows;

    @Inject
    private Lots lots;

    @Inject
    private LotEvents events;

    @Inject
    private Policies policies;

    @Inject
    private Pools pools;

    @Inject
    private TakeOverBalances takeOverBalances;

    @Inject
    private PostContributions postContributions;

    @Inject
    private AcquireLots acquireLots;

    @Inject
    private RecordDisposals recordDisposals;

    @Inject
    private Transfers transfers;

    @Inject
    private MovedUnits movedUnits;

    @Inject
    private TieOut tieOut;

    /**
     * @throws org.ballast.refusals.Refusal INVALID_INPUT where lots are older than the book and no older book hands them over;
     *     MODEL_NOT_ALLOWED where the other one carries at fair value or averages; NO_RATE, SUBLEDGER_MISMATCH, PERIOD_LOCKED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    void onOpened(@Observes BookOpened event) {
        ReportingEntity entity = event.opened();
        LocalDate first = entity.book().openedOn();
        Optional<Book> from = event.takenFrom().filter(book -> book.openedOn().isBefore(first));
        if (from.isPresent()) {
            takeOver(entity, from.get(), first);
        } else if (recordedRows.hasLotsBefore(entity.id(), first)) {
            throw Refusal.ofField("openedOn", first.toString(), HoldingsSentence.LOTS_BEFORE_BOOK);
        }
        postContributions.postMissing(entity);
        List<Keyed<NewLot>> acquired = recordedRows.lotsFrom(entity.id(), first);
        acquireLots.post(
                entity,
                acquired.stream().map(Keyed::row).toList(),
                acquired.stream().map(Keyed::id).toList());
        leave(entity, first);
    }

    /** Disposals and transfers between wallets from the first day on. */
    private void leave(ReportingEntity entity, LocalDate first) {
        List<Keyed<DisposalRequest>> disposed = recordedRows.disposalsFrom(entity.id(), first);
        List<Keyed<TransferRequest>> moved = transfers.from(entity, first);
        if (disposed.isEmpty() && moved.isEmpty()) {
            return;
        }
        DisposalPlan plan = recordDisposals.planIn(
                entity,
                disposed.stream().map(Keyed::row).toList(),
                moved.stream().map(Keyed::row).toList());
        transfers.keep(
                entity.book().id(),
                moved.stream().collect(Collectors.toMap(each -> each.row().reference(), Keyed::id)),
                plan.moves());
        if (!disposed.isEmpty()) {
            Map<String, Long> keys = disposed.stream()
                    .collect(Collectors.toMap(each -> each.row().reference(), Keyed::id));
            recordDisposals.reserve(
                    entity,
                    plan.planned().stream()
                            .map(each -> Objects.requireNonNull(
                                    keys.get(each.request().reference())))
                            .toList(),
                    plan.planned());
        }
    }

    private void takeOver(ReportingEntity entity, Book from, LocalDate first) {
        List<LotPosition> held = lots.asOf(from.id(), first.minusDays(1)).stream()
                .filter(lot -> !lot.quantity().isZero())
                .toList();
        PolicyHistory decided = policies.history(from.id());
        if (held.stream()
                .anyMatch(
                        lot -> decided.modelOf(entity.through(from), lot.assetId(), entity.startOf(first.minusDays(1)))
                                .isAtFairValue())) {
            throw Refusal.ofField(
                    RefusalCode.MODEL_NOT_ALLOWED,
                    "openingFrom",
                    from.code(),
                    HoldingsSentence.HANDS_OVER_FAIR_VALUE,
                    from.code());
        }
        Set<Long> pools = Set.copyOf(this.pools.ofBook(from.id()).values());
        if (held.stream().anyMatch(lot -> pools.contains(lot.id()))) {
            throw Refusal.ofField(
                    RefusalCode.MODEL_NOT_ALLOWED,
                    "openingFrom",
                    from.code(),
                    HoldingsSentence.HANDS_OVER_POOL,
                    from.code());
        }
        Optional<PostedEntry> opening = takeOverBalances.takeOver(entity, from);
        opening.ifPresent(entry -> events.acquired(
                entity,
                LotEventKind.OPEN,
                held.stream()
                        .map(lot -> new LotEvents.Acquired(lot, entry.postedOn(), entry.id(), Optional.empty()))
                        .toList()));
        transfers.keep(entity.book().id(), elsewhere(from, first));
        tieOut.check(entity);
    }

    /** What lies elsewhere than where its lot came into as the other book hands it over, by the transfer that brought it last. */
    private List<Transfers.Part> elsewhere(Book from, LocalDate first) {
        return movedUnits.lastMoves(
                from.id(), first, movedUnits.before(from.id(), first).elsewhere());
    }
}
