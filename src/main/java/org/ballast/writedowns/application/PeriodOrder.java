package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Stream;
import org.ballast.amounts.DateWords;
import org.ballast.approvals.domain.ProposalStatus;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.TestFigures;
import org.ballast.writedowns.persistence.PeriodHoldings;
import org.ballast.writedowns.persistence.Proposals;

/**
 * Periods are tested and decided one after the other, each asset by itself: each begins with the carrying amounts that the
 * one before left.
 */
@ApplicationScoped
class PeriodOrder {

    @Inject
    private PeriodHoldings holdings;

    @Inject
    private Proposals proposals;

    /** What stands in the way of a period. */
    @Transactional(Transactional.TxType.MANDATORY)
    public Order of(ReportingEntity entity, TestPeriod period) {
        Map<Long, PeriodHoldings.Waiting> waiting = new HashMap<>();
        holdings.waitingBefore(entity, period.from()).forEach(each -> waiting.putIfAbsent(each.assetId(), each));
        return new Order(entity, period, waiting, holdings.lastPostedDisposal(entity, period.from()));
    }

    /**
     * @throws Refusal EARLIER_PERIOD_UNDECIDED if a proposal of an earlier or overlapping period is undecided
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireEarlierPeriodsDecided(long bookId, long assetId, TestPeriod period) {
        undecidedBefore(bookId, assetId, period).ifPresent(each -> {
            throw new Refusal(RefusalCode.EARLIER_PERIOD_UNDECIDED, sentence(each));
        });
    }

    private Optional<Proposal> undecidedBefore(long bookId, long assetId, TestPeriod period) {
        return proposals.ofAsset(bookId, assetId).stream()
                .filter(each -> each.status().isLive() && !each.period().equals(period))
                .filter(each -> each.period().from().isBefore(period.to()))
                .findFirst();
    }

    private static String sentence(Proposal undecided) {
        return "The write-down of " + undecided.asset() + " for "
                + undecided.period().label() + " is not decided yet. Decide it first.";
    }

    /** The order of one period of one entity. */
    final class Order {

        private final ReportingEntity entity;
        private final TestPeriod period;
        private final Map<Long, PeriodHoldings.Waiting> waitingByAsset;
        private final Map<Long, Instant> disposedByLot;

        private Order(
                ReportingEntity entity,
                TestPeriod period,
                Map<Long, PeriodHoldings.Waiting> waitingByAsset,
                Map<Long, Instant> disposedByLot) {
            this.entity = entity;
            this.period = period;
            this.waitingByAsset = waitingByAsset;
            this.disposedByLot = disposedByLot;
        }

        /** EARLIER_PERIOD_UNDECIDED where a disposal or a proposal of an earlier period is not decided. */
        Optional<BlockedAsset> blockBefore(Asset asset) {
            Optional<BlockedAsset> waiting = Optional.ofNullable(waitingByAsset.get(asset.id()))
                    .map(each -> BlockedAsset.by(
                            asset,
                            RefusalCode.EARLIER_PERIOD_UNDECIDED,
                            "Disposal " + each.reference() + " of " + DateWords.of(entity.dayOf(each.disposedAt()))
                                    + " waits for the test of its period. Test and decide that period first."));
            return waiting.or(() -> undecidedBefore(entity.book().id(), asset.id(), period)
                    .map(each -> new BlockedAsset(
                            asset,
                            RefusalCode.EARLIER_PERIOD_UNDECIDED,
                            sentence(each),
                            List.of(),
                            OptionalLong.of(each.id()))));
        }

        /** As above, or DEPENDENT_EVENT_EXISTS where a loss was found that a later posting has not reckoned with. */
        Optional<BlockedAsset> block(CurrentTest current) {
            Optional<BlockedAsset> before = blockBefore(current.test().asset());
            return before.isPresent() || current.proposed().isPresent() ? before : blockAfter(current);
        }

        private Optional<BlockedAsset> blockAfter(CurrentTest current) {
            Asset asset = current.test().asset();
            List<TestFigures> losses = current.test().losses();
            Stream<String> disposals = losses.stream()
                    .filter(loss -> isDisposedAfter(loss))
                    .map(loss -> "Lot " + loss.lot() + " would lose " + loss.loss()
                            + ", but units of it that were sold at "
                            + DateWords.of(disposedByLot.getOrDefault(
                                    loss.lotId(), loss.window().to()))
                            + " are in the books without that loss.");
            Stream<String> postings = proposals.ofAsset(entity.book().id(), asset.id()).stream()
                    .filter(each -> !losses.isEmpty() && each.status() == ProposalStatus.POSTED)
                    .filter(each -> each.period().to().isAfter(period.to()))
                    .map(each -> "The write-down of " + each.asset() + " for "
                            + each.period().label() + " is in the books already. An earlier period that finds a loss"
                            + " now cannot be proposed any more.");
            return Stream.concat(disposals, postings)
                    .findFirst()
                    .map(sentence -> BlockedAsset.by(asset, RefusalCode.DEPENDENT_EVENT_EXISTS, sentence));
        }

        private boolean isDisposedAfter(TestFigures loss) {
            Instant disposed = disposedByLot.get(loss.lotId());
            return disposed != null && !disposed.isBefore(loss.window().to());
        }
    }
}
