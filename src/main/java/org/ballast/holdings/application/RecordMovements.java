package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.amounts.Quantity;
import org.ballast.entities.application.ClosedBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.domain.DisposalPlan;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.FreeLots;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.MovementColumns;
import org.ballast.holdings.domain.MovementFacts;
import org.ballast.holdings.domain.NewLot;
import org.ballast.holdings.domain.TransferRequest;
import org.ballast.holdings.persistence.LotStocks;
import org.ballast.holdings.persistence.NewDisposals;
import org.ballast.holdings.persistence.NewLots;
import org.ballast.holdings.persistence.Transfers;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.measurement.domain.PurchaseFeePolicy;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;

/**
 * Records what came, left and went elsewhere, in the order of time: what came in one file can leave in it. Part of a larger use
 * case.
 */
@ApplicationScoped
class RecordMovements {

    @Inject
    private Entities entities;

    @Inject
    private LotStocks stocks;

    @Inject
    private AcquireLots acquireLots;

    @Inject
    private NewDisposals newDisposals;

    @Inject
    private Transfers transfers;

    @Inject
    private RecordDisposals recordDisposals;

    /**
     * Notes what finds no units, as if what came were recorded; nothing is written.
     *
     * @throws Refusal INSUFFICIENT_QUANTITY or DEPENDENT_EVENT_EXISTS if that is all that is wrong
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void notePlan(ReportingEntity entity, MovementFacts facts, ImportErrors errors) {
        ClosedBook.refuse(entity);
        boolean planIsAllThatIsWrong = errors.isEmpty();
        FreeLots free = stocks.free(entity.book().id(), comingIn(facts.lots()));
        DisposalPlan plan = DisposalPlan.of(facts.leaving(), facts.transfers(), free, entity.cutOffZone());
        Set<String> fees = facts.fees().stream().map(DisposalRequest::reference).collect(Collectors.toSet());
        for (DisposalPlan.Problem problem : plan.problems()) {
            errors.add(
                    problem.request().importLine(),
                    column(problem, fees),
                    RecordDisposals.value(problem),
                    problem.said());
        }
        if (planIsAllThatIsWrong) {
            refuseByCode(plan, fees, errors);
        }
    }

    private static String column(DisposalPlan.Problem problem, Set<String> fees) {
        boolean ofFee = fees.contains(problem.request().reference());
        return (ofFee ? MovementColumns.FEE : MovementColumns.DISPOSAL).of(problem.field());
    }

    private static void refuseByCode(DisposalPlan plan, Set<String> fees, ImportErrors errors) {
        List<RefusalCode> codes = plan.problems().stream()
                .map(DisposalPlan.Problem::code)
                .distinct()
                .toList();
        if (codes.size() == 1 && codes.getFirst() != RefusalCode.INVALID_INPUT) {
            DisposalPlan.Problem first = plan.problems().getFirst();
            String column = column(first, fees);
            Said said = errors.count() > 1
                    ? HoldingsSentence.MOVEMENTS_WRONG.with(
                            first.request().reference(), column, first.said(), errors.count() - 1)
                    : HoldingsSentence.MOVEMENT_WRONG.with(first.request().reference(), column, first.said());
            throw new Refusal(codes.getFirst(), said, errors.first(), errors.count());
        }
    }

    /** Lots as they will stand, under keys that no lot has. */
    private static List<FreeLots.Stock> comingIn(List<NewLot> lots) {
        List<FreeLots.Stock> stocks = new ArrayList<>(lots.size());
        for (NewLot lot : lots) {
            stocks.add(new FreeLots.Stock(
                    lot.position(-lots.size() + stocks.size(), PurchaseFeePolicy.CAPITALISE),
                    lot.walletId(),
                    Quantity.ZERO,
                    Instant.MIN,
                    Optional.empty()));
        }
        return stocks;
    }

    /**
     * Records all of it in every book.
     *
     * @throws Refusal INSUFFICIENT_QUANTITY, DEPENDENT_EVENT_EXISTS or INVALID_INPUT where another book cannot take one;
     *     NO_RATE, MODEL_NOT_ALLOWED, PERIOD_LOCKED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void record(ReportingEntity entity, MovementFacts facts, NewLots.Origin origin) {
        ClosedBook.refuse(entity);
        if (!facts.lots().isEmpty()) {
            acquireLots.acquire(entity, facts.lots(), origin);
        }
        List<DisposalRequest> leaving = facts.leaving();
        List<TransferRequest> moves = facts.transfers();
        Map<String, Long> disposed = byReference(
                leaving.stream().map(DisposalRequest::reference).toList(),
                newDisposals.add(entity.id(), leaving, origin));
        Map<String, Long> moved = byReference(
                moves.stream().map(TransferRequest::reference).toList(), transfers.add(entity.id(), moves, origin));
        for (ReportingEntity each : entities.inEveryBook(entity)) {
            DisposalPlan plan = recordDisposals.planIn(each, leaving, moves);
            transfers.keep(each.book().id(), moved, plan.moves());
            if (!leaving.isEmpty()) {
                recordDisposals.reserve(
                        each,
                        plan.planned().stream()
                                .map(planned -> Objects.requireNonNull(
                                        disposed.get(planned.request().reference())))
                                .toList(),
                        plan.planned());
            }
        }
    }

    private static Map<String, Long> byReference(List<String> references, List<Long> keys) {
        Map<String, Long> byReference = new HashMap<>();
        for (int at = 0; at < references.size(); at++) {
            byReference.put(references.get(at), keys.get(at));
        }
        return byReference;
    }
}
