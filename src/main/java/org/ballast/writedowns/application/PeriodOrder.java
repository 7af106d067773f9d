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
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.assets.domain.Asset;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.Measured;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;
import org.ballast.writedowns.domain.BlockedAsset;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.WritedownsSentence;
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
     * Nothing may stand before a proposal's period that it has not reckoned with: a disposal that was recorded since then
     * takes units that the proposal measured.
     *
     * @throws Refusal EARLIER_PERIOD_UNDECIDED if a proposal of an earlier or overlapping period is undecided, or a disposal
     *     before the period still waits
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void requireEarlierPeriodsDecided(ReportingEntity entity, long assetId, TestPeriod period) {
        waitingBefore(entity, period, assetId)
                .map(each -> waits(entity, each))
                .or(() -> undecidedBefore(entity.book().id(), assetId, period).map(PeriodOrder::undecided))
                .ifPresent(said -> {
                    throw new Refusal(RefusalCode.EARLIER_PERIOD_UNDECIDED, said);
                });
    }

    private Optional<PeriodHoldings.Waiting> waitingBefore(ReportingEntity entity, TestPeriod period, long assetId) {
        return holdings.waitingBefore(entity, period.from()).stream()
                .filter(each -> each.assetId() == assetId)
                .findFirst();
    }

    private Optional<Proposal> undecidedBefore(long bookId, long assetId, TestPeriod period) {
        return proposals.ofAsset(bookId, assetId).stream()
                .filter(each -> each.status().isLive() && !each.period().equals(period))
                .filter(each -> each.period().from().isBefore(period.to()))
                .findFirst();
    }

    private static Said waits(ReportingEntity entity, PeriodHoldings.Waiting disposal) {
        return WritedownsSentence.DISPOSAL_WAITS.with(
                disposal.reference(), DateWords.of(entity.dayOf(disposal.disposedAt())));
    }

    private static Said undecided(Proposal proposal) {
        return WritedownsSentence.UNDECIDED.with(
                proposal.asset(), proposal.period().label());
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
                    .map(each -> new BlockedAsset(
                            asset,
                            RefusalCode.EARLIER_PERIOD_UNDECIDED,
                            waits(entity, each).text(),
                            List.of(),
                            OptionalLong.empty()));
            return waiting.or(() -> undecidedBefore(entity.book().id(), asset.id(), period)
                    .map(each -> new BlockedAsset(
                            asset,
                            RefusalCode.EARLIER_PERIOD_UNDECIDED,
                            undecided(each).text(),
                            List.of(),
                            OptionalLong.of(each.id()))));
        }

        /** As above, or DEPENDENT_EVENT_EXISTS where a change was found that a later posting has not reckoned with. */
        Optional<BlockedAsset> block(CurrentTest current) {
            Optional<BlockedAsset> before = blockBefore(current.test().asset());
            return before.isPresent() || current.missing().isEmpty() ? before : blockAfter(current);
        }

        private Optional<BlockedAsset> blockAfter(CurrentTest current) {
            Asset asset = current.test().asset();
            List<Measured> changes = current.test().changes();
            Stream<BlockedAsset> disposals =
                    changes.stream().filter(this::isDisposedAfter).map(change -> soldBefore(asset, change));
            Stream<BlockedAsset> postings = proposals.ofAsset(entity.book().id(), asset.id()).stream()
                    .filter(each -> !changes.isEmpty() && each.status() == CaseStatus.POSTED)
                    .filter(each -> each.period().to().isAfter(period.to()))
                    .map(each -> BlockedAsset.by(
                            asset,
                            RefusalCode.DEPENDENT_EVENT_EXISTS,
                            WritedownsSentence.LATER_PERIOD_POSTED,
                            each.asset(),
                            each.period().label()));
            return Stream.concat(disposals, postings).findFirst();
        }

        private BlockedAsset soldBefore(Asset asset, Measured change) {
            boolean loses = change.carryingChange().isNegative();
            return BlockedAsset.by(
                    asset,
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    loses ? WritedownsSentence.SOLD_LOT_WOULD_LOSE : WritedownsSentence.SOLD_LOT_WOULD_GAIN,
                    change.before().code(),
                    loses ? change.carryingChange().negated() : change.carryingChange(),
                    DateWords.of(disposedByLot.getOrDefault(
                            change.before().id(), change.segment().window().to())));
        }

        private boolean isDisposedAfter(Measured change) {
            Instant disposed = disposedByLot.get(change.before().id());
            return disposed != null
                    && !disposed.isBefore(change.segment().window().to());
        }
    }
}
