package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.ballast.access.domain.Refusal;
import org.ballast.access.domain.RefusalCode;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.holdings.domain.ReportingEntity;
import org.ballast.writedowns.domain.TestFigures;
import org.ballast.writedowns.domain.TestPeriod;
import org.ballast.writedowns.persistence.PeriodHoldings;
import org.ballast.writedowns.persistence.Proposals;

/** Periods are tested and decided one after the other: each begins with the carrying amounts that the one before left. */
@ApplicationScoped
class PeriodOrder {

    @Inject
    private PeriodHoldings holdings;

    @Inject
    private Proposals proposals;

    /**
     * @throws Refusal EARLIER_PERIOD_UNDECIDED if a disposal before the period still waits for the test of its own
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireEarlierDisposalsPosted(ReportingEntity entity, TestPeriod period) {
        holdings.waitingBefore(entity, period.from()).stream().findFirst().ifPresent(waiting -> {
            throw new Refusal(
                    RefusalCode.EARLIER_PERIOD_UNDECIDED,
                    "Disposal " + waiting.reference() + " of " + entity.dayOf(waiting.disposedAt())
                            + " waits for the test of its period. Test and decide that period first.");
        });
    }

    /**
     * @throws Refusal EARLIER_PERIOD_UNDECIDED if a proposal of an earlier or overlapping period is undecided
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireEarlierPeriodsDecided(ReportingEntity entity, TestPeriod period, List<CurrentTest> tests) {
        tests.forEach(test ->
                requireEarlierPeriodsDecided(entity.id(), test.test().asset().id(), period));
    }

    /**
     * @throws Refusal as above, for one asset
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireEarlierPeriodsDecided(long entityId, long assetId, TestPeriod period) {
        proposals.ofAsset(entityId, assetId).stream()
                .filter(each -> each.status().isLive() && !each.period().equals(period))
                .filter(each -> each.period().from().isBefore(period.to()))
                .findFirst()
                .ifPresent(each -> {
                    throw new Refusal(
                            RefusalCode.EARLIER_PERIOD_UNDECIDED,
                            "The write-down of " + each.asset() + " for "
                                    + each.period().label() + " is not decided yet. Decide it first.");
                });
    }

    /**
     * @throws Refusal DEPENDENT_EVENT_EXISTS if a loss was found that a later posting has not reckoned with
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireNoLaterEvents(ReportingEntity entity, TestPeriod period, List<CurrentTest> tests) {
        Map<Long, Instant> disposals = holdings.lastPostedDisposal(entity, period.from());
        for (CurrentTest current : tests) {
            if (current.proposed().isEmpty()) {
                current.test().losses().forEach(loss -> requireNoDisposalAfter(loss, disposals));
                requireNoLaterPosting(entity, period, current);
            }
        }
    }

    private static void requireNoDisposalAfter(TestFigures loss, Map<Long, Instant> disposals) {
        Instant disposed = disposals.get(loss.lotId());
        if (disposed != null && !disposed.isBefore(loss.window().to())) {
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    "Lot " + loss.lot() + " would lose " + loss.loss() + ", but units of it that were sold at "
                            + disposed + " are in the books without that loss. Nothing was proposed.");
        }
    }

    private void requireNoLaterPosting(ReportingEntity entity, TestPeriod period, CurrentTest current) {
        proposals.ofAsset(entity.id(), current.test().asset().id()).stream()
                .filter(each -> each.status() == ProposalStatus.POSTED
                        && each.period().to().isAfter(period.to()))
                .filter(each -> !current.test().losses().isEmpty())
                .findFirst()
                .ifPresent(each -> {
                    throw new Refusal(
                            RefusalCode.DEPENDENT_EVENT_EXISTS,
                            "The write-down of " + each.asset() + " for "
                                    + each.period().label() + " is in the books already. An earlier period that finds a"
                                    + " loss now cannot be proposed any more.");
                });
    }
}
