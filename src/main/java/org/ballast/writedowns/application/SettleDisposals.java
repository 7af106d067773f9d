package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.PostDisposals;
import org.ballast.holdings.application.Settlement;
import org.ballast.holdings.application.TieOut;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.LotsInHand;
import org.ballast.holdings.domain.PendingDisposal;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.holdings.domain.PostedDisposal;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.Policies;
import org.ballast.measurement.domain.Coverage;
import org.ballast.measurement.domain.ImpairmentOutcome;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.PriceHistory;
import org.ballast.measurement.domain.RecordedPrices;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.measurement.domain.TestRules;
import org.ballast.measurement.domain.TestsBeforeDisposals;
import org.ballast.prices.domain.Span;
import org.ballast.writedowns.persistence.Tests;

/**
 * Posts the disposals whose lots show no loss up to them; the others wait for the test of their period (TEST, then
 * DISPOSE), as do those of models that measure at the end of a period alone.
 */
@ApplicationScoped
public class SettleDisposals implements Settlement {

    @Inject
    private Disposals disposals;

    @Inject
    private Lots lots;

    @Inject
    private Policies policies;

    @Inject
    private PrincipalMarketPrices principalMarketPrices;

    @Inject
    private Tests tests;

    @Inject
    private PostDisposals postDisposals;

    @Inject
    private TieOut tieOut;

    @Inject
    private Clock clock;

    /**
     * After a run: under a model that looks at nothing before a disposal, the run of its period posts it. So a period that
     * is not measured yet never finds units gone that it still has to measure.
     *
     * @param current the assets that were measured
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(ReportingEntity entity, TestPeriod period, List<CurrentTest> current) {
        Set<Long> measured = current.stream()
                .map(CurrentTest::test)
                .filter(test -> !test.policy().model().model().measuresBeforeDisposal())
                .filter(test -> !test.kinds().contains(MeasurementKind.ADOPTION))
                .map(test -> test.asset().id())
                .collect(Collectors.toSet());
        List<PendingDisposal> ofPeriod = disposals.awaiting(entity.book().id(), entity.startOf(period.to())).stream()
                .filter(disposal -> measured.contains(disposal.assetId()))
                .toList();
        if (!ofPeriod.isEmpty()) {
            postDisposals.post(entity, ofPeriod);
            tieOut.check(entity);
        }
        settle(entity);
    }

    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(ReportingEntity entity) {
        settle(entity, List.of());
    }

    @Override
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PostedDisposal> settle(ReportingEntity entity, List<PendingDisposal> fresh) {
        PolicyHistory decided = policies.history(entity.book().id());
        Instant now = clock.instant();
        List<PendingDisposal> waiting = Stream.concat(
                        disposals.awaiting(entity.book().id(), now).stream(),
                        fresh.stream().filter(disposal -> disposal.disposedAt().isBefore(now)))
                .filter(disposal -> decided.modelOf(entity, disposal.assetId(), disposal.disposedAt())
                        .model()
                        .measuresBeforeDisposal())
                .sorted(PendingDisposal.IN_ORDER)
                .toList();
        if (waiting.isEmpty()) {
            return List.of();
        }
        List<LotPosition> standing = lots.lock(entity.book().id(), PendingDisposal.lotsOf(waiting));
        Set<Long> tested = tested(entity, decided, waiting, standing);
        if (tested.isEmpty()) {
            return List.of();
        }
        List<PostedDisposal> posted = postDisposals.post(
                entity,
                waiting.stream()
                        .filter(disposal -> tested.contains(disposal.id()))
                        .toList(),
                standing,
                fresh.stream().map(PendingDisposal::id).collect(Collectors.toSet()));
        tieOut.check(entity);
        return posted;
    }

    /** The keys of the disposals that no test stands before any more. */
    private Set<Long> tested(
            ReportingEntity entity, PolicyHistory decided, List<PendingDisposal> waiting, List<LotPosition> standing) {
        Map<Long, Instant> finalUntil = tests.finalUntil(entity.book().id(), PendingDisposal.lotsOf(waiting));
        Map<Long, List<LotPosition>> lotsOfAsset =
                standing.stream().collect(Collectors.groupingBy(LotPosition::assetId));
        return waiting.stream().collect(Collectors.groupingBy(PendingDisposal::assetId)).entrySet().stream()
                .flatMap(ofAsset -> testedWithoutLoss(
                        entity,
                        decided,
                        ofAsset.getValue(),
                        lotsOfAsset.getOrDefault(ofAsset.getKey(), List.of()),
                        finalUntil)
                        .stream())
                .map(PendingDisposal::id)
                .collect(Collectors.toSet());
    }

    /** In the order in which the disposals happened: one that waits holds back the later ones of its lots. */
    private List<PendingDisposal> testedWithoutLoss(
            ReportingEntity entity,
            PolicyHistory decided,
            List<PendingDisposal> ofAsset,
            List<LotPosition> standing,
            Map<Long, Instant> finalUntil) {
        TestsBeforeDisposals tests = testsBefore(entity, decided, ofAsset, standing, finalUntil);
        LotsInHand held = new LotsInHand(standing);
        Set<Long> waitingLots = new HashSet<>();
        List<PendingDisposal> tested = new ArrayList<>();
        for (PendingDisposal disposal : ofAsset) {
            Set<Long> taken = PendingDisposal.lotsOf(List.of(disposal));
            if (Collections.disjoint(taken, waitingLots)
                    && isGoverned(entity, decided, disposal)
                    && tests.outcomes(held.of(disposal), disposal.disposedAt()).stream()
                            .allMatch(ImpairmentOutcome.NotImpaired.class::isInstance)) {
                held.take(disposal, decided.modelOf(entity, disposal.assetId(), disposal.disposedAt()));
                tested.add(disposal);
            } else {
                waitingLots.addAll(taken);
            }
        }
        return tested;
    }

    /** Whether the lots of a disposal have no price up to it, so that no test can go before it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isUntestable(ReportingEntity entity, PendingDisposal disposal) {
        PolicyHistory decided = policies.history(entity.book().id());
        Set<Long> taken = PendingDisposal.lotsOf(List.of(disposal));
        List<LotPosition> standing = lots.byIds(entity.book().id(), taken);
        Map<Long, Instant> finalUntil = tests.finalUntil(entity.book().id(), taken);
        return !isGoverned(entity, decided, disposal)
                || testsBefore(entity, decided, List.of(disposal), standing, finalUntil)
                        .outcomes(standing, disposal.disposedAt())
                        .stream()
                        .anyMatch(ImpairmentOutcome.NotTestable.class::isInstance);
    }

    private static boolean isGoverned(ReportingEntity entity, PolicyHistory decided, PendingDisposal disposal) {
        return decided.inForce(disposal.assetId(), entity.dayOf(disposal.disposedAt()))
                .isPresent();
    }

    private TestsBeforeDisposals testsBefore(
            ReportingEntity entity,
            PolicyHistory decided,
            List<PendingDisposal> inOrder,
            List<LotPosition> standing,
            Map<Long, Instant> finalUntil) {
        PendingDisposal last = inOrder.getLast();
        Instant earliest = standing.stream()
                .map(lot -> TestsBeforeDisposals.testedFrom(lot, finalUntil))
                .min(Comparator.naturalOrder())
                .orElse(last.disposedAt());
        PriceHistory prices = decided.inForce(last.assetId(), entity.dayOf(last.disposedAt()))
                .filter(policy -> earliest.isBefore(last.disposedAt()))
                .map(policy -> prices(entity, policy, new Span(earliest, last.disposedAt())))
                .orElseGet(() -> PriceHistory.whole(List.of(), rules(entity)));
        return new TestsBeforeDisposals(finalUntil, prices, rules(entity));
    }

    private PriceHistory prices(ReportingEntity entity, AccountingPolicy policy, Span span) {
        RecordedPrices recorded = principalMarketPrices
                .between(entity, policy, span.from(), span.to())
                .prices();
        return PriceHistory.of(recorded, Coverage.of(recorded, span, EdgeBarPolicy.NEXT_PERIOD), rules(entity));
    }

    /** A disposal ends no period: a bar that is open at it counts after it. */
    private static TestRules rules(ReportingEntity entity) {
        return TestRules.of(entity, EdgeBarPolicy.NEXT_PERIOD);
    }
}
