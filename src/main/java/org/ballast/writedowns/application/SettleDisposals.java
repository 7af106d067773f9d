package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.ballast.holdings.application.PostDisposal;
import org.ballast.holdings.application.TieOut;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.DisposalsRecorded;
import org.ballast.holdings.domain.EdgeBarPolicy;
import org.ballast.holdings.domain.LotPosition;
import org.ballast.holdings.domain.PendingDisposal;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.holdings.persistence.Entities;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.Policies;
import org.ballast.prices.domain.Span;
import org.ballast.writedowns.domain.Coverage;
import org.ballast.writedowns.domain.ImpairmentOutcome;
import org.ballast.writedowns.domain.ImpairmentTest;
import org.ballast.writedowns.domain.PriceHistory;
import org.ballast.writedowns.domain.RecordedPrices;
import org.ballast.writedowns.domain.TestRules;
import org.ballast.writedowns.domain.TestWindow;
import org.ballast.writedowns.persistence.Tests;

/**
 * Posts the disposals whose lots show no loss up to them; the others wait for the test of their period (TEST, then
 * DISPOSE).
 */
@ApplicationScoped
public class SettleDisposals {

    @Inject
    private Disposals disposals;

    @Inject
    private Entities entities;

    @Inject
    private Lots lots;

    @Inject
    private Policies policies;

    @Inject
    private PrincipalMarketPrices principalMarketPrices;

    @Inject
    private Tests tests;

    @Inject
    private PostDisposal postDisposal;

    @Inject
    private TieOut tieOut;

    @Inject
    private Clock clock;

    @Transactional(Transactional.TxType.MANDATORY)
    void onRecorded(@Observes DisposalsRecorded recorded) {
        settle(entities.byId(recorded.entityId()));
    }

    /** In the order in which the disposals happened: one that waits holds back the later ones of its lots. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void settle(ReportingEntity entity) {
        Set<Long> waitingLots = new HashSet<>();
        boolean posted = false;
        for (PendingDisposal disposal : disposals.awaiting(entity.id(), clock.instant())) {
            List<Long> taken =
                    disposal.parts().stream().map(PendingDisposal.Part::lotId).toList();
            if (taken.stream().noneMatch(waitingLots::contains) && isTestedWithoutLoss(entity, disposal, taken)) {
                postDisposal.post(entity, disposal);
                posted = true;
            } else {
                waitingLots.addAll(taken);
            }
        }
        if (posted) {
            tieOut.check(entity.id());
        }
    }

    private boolean isTestedWithoutLoss(ReportingEntity entity, PendingDisposal disposal, List<Long> taken) {
        return policies.inForce(entity.id(), disposal.assetId(), entity.dayOf(disposal.disposedAt()))
                .filter(policy -> outcomes(entity, policy, disposal, taken).stream()
                        .allMatch(outcome -> outcome instanceof ImpairmentOutcome.NotImpaired))
                .isPresent();
    }

    /** Whether the lots of a disposal have no price up to it, so that no test can go before it. */
    @Transactional(Transactional.TxType.MANDATORY)
    public boolean isUntestable(ReportingEntity entity, PendingDisposal disposal) {
        List<Long> taken =
                disposal.parts().stream().map(PendingDisposal.Part::lotId).toList();
        return policies.inForce(entity.id(), disposal.assetId(), entity.dayOf(disposal.disposedAt()))
                .map(policy -> outcomes(entity, policy, disposal, taken).stream()
                        .anyMatch(outcome -> outcome instanceof ImpairmentOutcome.NotTestable))
                .orElse(true);
    }

    /** The tests of the lots from where they were tested for good up to the disposal. */
    private List<ImpairmentOutcome> outcomes(
            ReportingEntity entity, AccountingPolicy policy, PendingDisposal disposal, List<Long> taken) {
        List<LotPosition> held = lots.byIds(taken);
        Map<Long, Instant> finalUntil = tests.finalUntil(taken);
        Instant earliest = held.stream()
                .map(lot -> testedFrom(lot, finalUntil))
                .min(Instant::compareTo)
                .orElse(disposal.disposedAt());
        PriceHistory prices = prices(entity, policy, earliest, disposal.disposedAt());
        return held.stream()
                .filter(lot -> testedFrom(lot, finalUntil).isBefore(disposal.disposedAt()))
                .filter(lot -> !lot.carryingAmount().isZero())
                .map(lot -> ImpairmentTest.of(
                        lot,
                        TestWindow.of(
                                lot,
                                finalUntil.getOrDefault(lot.id(), Instant.EPOCH),
                                disposal.disposedAt(),
                                rules(entity)),
                        prices))
                .toList();
    }

    private static Instant testedFrom(LotPosition lot, Map<Long, Instant> finalUntil) {
        return finalUntil.getOrDefault(lot.id(), lot.acquiredAt());
    }

    /** A disposal ends no period: a bar that is open at it counts after it. */
    private static TestRules rules(ReportingEntity entity) {
        return TestRules.of(entity, EdgeBarPolicy.NEXT_PERIOD);
    }

    private PriceHistory prices(ReportingEntity entity, AccountingPolicy policy, Instant from, Instant to) {
        if (!from.isBefore(to)) {
            return PriceHistory.whole(List.of(), rules(entity));
        }
        RecordedPrices recorded =
                principalMarketPrices.between(entity, policy, from, to).prices();
        return PriceHistory.of(
                recorded, Coverage.of(recorded, new Span(from, to), EdgeBarPolicy.NEXT_PERIOD), rules(entity));
    }
}
