package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.PostDisposals;
import org.ballast.holdings.domain.LotChange;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.domain.PendingDisposal;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.holdings.persistence.Lots;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.LowPrice;
import org.ballast.writedowns.domain.AssetTest;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.TestFigures;
import org.ballast.writedowns.domain.WriteDownPosting;

/**
 * Brings an approved write-down into the books: one entry, and the lots impaired in the order of events, each disposal that
 * waited relieved after the loss that came before it and before the loss that came after.
 */
@ApplicationScoped
class PostWriteDown {

    @Inject
    private PostEntries postEntries;

    @Inject
    private PostDisposals postDisposals;

    @Inject
    private Lots lots;

    @Inject
    private Disposals disposals;

    @Transactional(Transactional.TxType.MANDATORY)
    public PostedEntry post(ReportingEntity entity, Proposal proposal, AssetTest test) {
        List<TestFigures> losses = test.losses();
        PostedEntry entry = postEntries
                .post(List.of(WriteDownPosting.of(entity.book().id(), proposal, WriteDownPosting.byLot(losses))))
                .get(0);
        Map<OptionalLong, List<TestFigures>> byEnding =
                losses.stream().collect(Collectors.groupingBy(TestFigures::disposalId));
        List<PendingDisposal> untilNextLoss = new ArrayList<>();
        for (PendingDisposal disposal : disposals.awaiting(
                entity.book().id(), entity.startOf(proposal.period().to()))) {
            if (disposal.assetId() == proposal.assetId()) {
                List<TestFigures> before = byEnding.getOrDefault(OptionalLong.of(disposal.id()), List.of());
                if (!before.isEmpty()) {
                    postDisposals.post(entity, untilNextLoss);
                    untilNextLoss.clear();
                    impair(entity, proposal, entry, before);
                }
                untilNextLoss.add(disposal);
            }
        }
        postDisposals.post(entity, untilNextLoss);
        impair(entity, proposal, entry, byEnding.getOrDefault(OptionalLong.empty(), List.of()));
        return entry;
    }

    private void impair(ReportingEntity entity, Proposal proposal, PostedEntry entry, List<TestFigures> losses) {
        if (losses.isEmpty()) {
            return;
        }
        Map<Long, LotPosition> held =
                lots
                        .lock(
                                entity.book().id(),
                                losses.stream().map(TestFigures::lotId).toList())
                        .stream()
                        .collect(Collectors.toMap(LotPosition::id, Function.identity()));
        List<LotChange> changes = new ArrayList<>(losses.size());
        for (TestFigures loss : losses) {
            LotPosition before = held.get(loss.lotId());
            if (before == null) {
                throw new IllegalStateException("lot " + loss.lot() + " is gone");
            }
            changes.add(new LotChange(
                    before,
                    before.impaired(loss.loss()),
                    LotEventKind.IMPAIR,
                    pricedInside(loss),
                    countsFrom(entity, proposal, loss),
                    entry.id(),
                    "PROPOSAL",
                    String.valueOf(proposal.id())));
        }
        lots.apply(entity.book().id(), changes);
    }

    /** When the price was: the bar may have opened before the segment that it counts for. */
    private static Instant pricedInside(TestFigures loss) {
        Instant opened = loss.low().map(LowPrice::pricedAt).orElse(loss.window().from());
        return opened.isBefore(loss.window().from()) ? loss.window().from() : opened;
    }

    /** A loss before a disposal counts for the lot from the disposal's day on, any other from the period's last day. */
    private static LocalDate countsFrom(ReportingEntity entity, Proposal proposal, TestFigures loss) {
        return loss.disposalId().isPresent()
                ? entity.dayOf(loss.window().to())
                : proposal.period().lastDay();
    }
}
