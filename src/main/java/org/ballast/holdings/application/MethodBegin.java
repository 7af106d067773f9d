package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.DisposalRequest;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.PendingDisposal;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.Policies;
import org.ballast.holdings.persistence.Pools;
import org.ballast.holdings.persistence.RecordedRows;
import org.ballast.holdings.persistence.RecordedRows.Keyed;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;
import org.ballast.words.Sentence;

/**
 * Whether a book may begin to average an asset on a day, or to stop, and what passes into the pool then. It begins with
 * nothing held, or on the first day of a fiscal year with what is held at what it carries once all days before are measured;
 * it stops once the pool is empty, as units of a pool belong to no lot any more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class MethodBegin {

    private static final int NAMED = 5;

    @Inject
    private Policies policies;

    @Inject
    private Lots lots;

    @Inject
    private Pools pools;

    @Inject
    private Disposals disposals;

    @Inject
    private RecordedRows recordedRows;

    @Inject
    private PoolLots poolLots;

    @Inject
    private RecordDisposals recordDisposals;

    @Inject
    private OpenMeasurements openMeasurements;

    @Inject
    private Clock clock;

    /**
     * @throws Refusal MODEL_NOT_ALLOWED where the method cannot change so; DEPENDENT_EVENT_EXISTS where disposals stand in the way
     */
    public void refuseIfTooLate(ReportingEntity entity, Asset asset, AccountingPolicy policy) {
        List<AccountingPolicy> ofAsset = policies.of(entity.book().id()).stream()
                .filter(each -> each.assetId() == asset.id())
                .toList();
        PolicyHistory decided = new PolicyHistory(ofAsset);
        LocalDate first = policy.validFrom();
        boolean averages = policy.costMethod().pools();
        if (ofAsset.stream()
                .anyMatch(each ->
                        each.validFrom().isAfter(first) && each.costMethod().pools() != averages)) {
            throw wrong(policy, HoldingsSentence.METHOD_CHANGES_LATER, asset.symbol());
        }
        boolean averagedBefore = decided.isPooled(asset.id(), first.minusDays(1));
        if (averages && !averagedBefore) {
            refuseToBegin(entity, asset, policy, decided);
        }
        if (!averages && averagedBefore) {
            refuseToStop(entity, asset, policy);
        }
    }

    private void refuseToBegin(ReportingEntity entity, Asset asset, AccountingPolicy policy, PolicyHistory decided) {
        LocalDate first = policy.validFrom();
        boolean changes = decided.inForce(asset.id(), first.minusDays(1)).isPresent();
        if (changes && first.isAfter(entity.dayOf(clock.instant()))) {
            throw wrong(policy, HoldingsSentence.METHOD_CHANGES_IN_FUTURE, asset.symbol());
        }
        if (inLots(entity, asset).stream().anyMatch(lot -> lot.acquiredAt().isBefore(entity.startOf(first)))) {
            refuseToPass(entity, asset, policy, decided);
        }
        refuseIfAny(
                pools.postedFrom(entity.book().id(), asset.id(), first, false),
                policy,
                names -> HoldingsSentence.METHOD_SOLD_SINCE.with(asset.symbol(), names));
        refuseIfAny(
                waiting(entity, asset).stream()
                        .filter(disposal -> disposal.disposedAt().isBefore(entity.startOf(first)))
                        .map(PendingDisposal::reference)
                        .toList(),
                policy,
                names -> HoldingsSentence.METHOD_SALES_WAIT.with(asset.symbol(), names));
        if (entity.book().isPrimary()) {
            refuseIfAny(
                    retaken(entity, asset, first).stream()
                            .map(Keyed::row)
                            .filter(request -> !request.lots().isEmpty())
                            .map(DisposalRequest::reference)
                            .toList(),
                    policy,
                    names -> HoldingsSentence.METHOD_SALES_NAME_LOTS.with(names));
        }
    }

    /** Lots from before the average pass into the pool under their model, at the start of a year, once all before is measured. */
    private void refuseToPass(ReportingEntity entity, Asset asset, AccountingPolicy policy, PolicyHistory decided) {
        LocalDate first = policy.validFrom();
        boolean otherModel = decided.modelOf(entity, asset.id(), entity.startOf(first.minusDays(1))) != policy.model();
        if (otherModel || !first.equals(entity.book().fiscalYearStart(first))) {
            throw wrong(policy, HoldingsSentence.METHOD_FIXED_WHILE_HELD, asset.symbol());
        }
        openMeasurements.firstOpen(entity, asset, first).ifPresent(day -> {
            throw dependent(policy, HoldingsSentence.METHOD_BEFORE_MEASUREMENT.with(asset.symbol(), day));
        });
    }

    private void refuseToStop(ReportingEntity entity, Asset asset, AccountingPolicy policy) {
        boolean holds = pools.find(entity.book().id(), asset.id())
                .filter(pool -> lots.byIds(entity.book().id(), List.of(pool)).stream()
                        .anyMatch(each -> !each.quantity().isZero()))
                .isPresent();
        if (holds) {
            throw wrong(policy, HoldingsSentence.METHOD_LEAVES_POOL, asset.symbol());
        }
        refuseIfAny(
                pools.postedFrom(entity.book().id(), asset.id(), policy.validFrom(), true),
                policy,
                names -> HoldingsSentence.METHOD_SOLD_SINCE.with(asset.symbol(), names));
    }

    /** Brings what is held into the pool, and gives disposals that wait their units from it; the policy is kept already. */
    public void begin(ReportingEntity entity, Asset asset, AccountingPolicy policy) {
        if (policy.costMethod().pools()) {
            poolLots.passInto(entity, asset, policy);
            List<Keyed<DisposalRequest>> waiting = retaken(entity, asset, policy.validFrom());
            recordDisposals.takeAnew(
                    entity,
                    waiting.stream().map(Keyed::id).toList(),
                    waiting.stream().map(Keyed::row).toList());
        }
    }

    /** Those that wait in the book and take lots so far, in the order in which they happened. */
    private List<Keyed<DisposalRequest>> retaken(ReportingEntity entity, Asset asset, LocalDate first) {
        Map<Long, PendingDisposal> waiting =
                waiting(entity, asset).stream().collect(Collectors.toMap(PendingDisposal::id, disposal -> disposal));
        Set<Long> pool = pools.find(entity.book().id(), asset.id()).map(Set::of).orElseGet(Set::of);
        return recordedRows.disposalsFrom(entity.id(), first).stream()
                .filter(each -> waiting.containsKey(each.id()))
                .filter(each -> !pool.containsAll(PendingDisposal.lotsOf(List.of(waiting.get(each.id())))))
                .toList();
    }

    private List<PendingDisposal> waiting(ReportingEntity entity, Asset asset) {
        return disposals.awaiting(entity.book().id(), clock.instant()).stream()
                .filter(disposal -> disposal.assetId() == asset.id())
                .toList();
    }

    /** What the book holds of an asset outside its pool. */
    private List<LotPosition> inLots(ReportingEntity entity, Asset asset) {
        Set<Long> pool = pools.find(entity.book().id(), asset.id()).map(Set::of).orElseGet(Set::of);
        return lots.positions(entity.book().id(), asset.id()).stream()
                .filter(lot -> !pool.contains(lot.id()))
                .toList();
    }

    private static void refuseIfAny(List<String> references, AccountingPolicy policy, Function<Object, Said> said) {
        if (!references.isEmpty()) {
            throw dependent(
                    policy,
                    said.apply(
                            references.size() > NAMED
                                    ? HoldingsSentence.AND_MORE.with(
                                            references.subList(0, NAMED), references.size() - NAMED)
                                    : references));
        }
    }

    private static Refusal wrong(AccountingPolicy policy, Sentence sentence, Object... arguments) {
        return Refusal.ofField(
                RefusalCode.MODEL_NOT_ALLOWED, "costMethod", policy.costMethod().name(), sentence, arguments);
    }

    private static Refusal dependent(AccountingPolicy policy, Said said) {
        FieldError error = new FieldError(0, "validFrom", policy.validFrom().toString(), said);
        return new Refusal(RefusalCode.DEPENDENT_EVENT_EXISTS, said, List.of(error), 1);
    }
}
