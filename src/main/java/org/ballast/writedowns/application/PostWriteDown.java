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
import org.ballast.measurement.domain.MarketPrice;
import org.ballast.measurement.domain.Measured;
import org.ballast.writedowns.domain.AssetMeasurement;
import org.ballast.writedowns.domain.Proposal;
import org.ballast.writedowns.domain.WriteDownPosting;

/**
 * Brings an approved proposal into the books: one entry, and the lots changed in the order of events. Where disposals waited
 * for their measurement, each is relieved after the loss that came before it and before the loss that came after.
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
    public PostedEntry post(ReportingEntity entity, Proposal proposal, AssetMeasurement test) {
        List<Measured> changes = test.changes(proposal.kind());
        PostedEntry entry = postEntries
                .post(List.of(WriteDownPosting.of(proposal, EntryOfProposal.lines(entity, proposal, changes))))
                .get(0);
        Map<OptionalLong, List<Measured>> byEnding =
                changes.stream().collect(Collectors.groupingBy(PostWriteDown::endedBy));
        List<PendingDisposal> untilNextLoss = new ArrayList<>();
        for (PendingDisposal disposal : waiting(entity, proposal)) {
            List<Measured> before = byEnding.getOrDefault(OptionalLong.of(disposal.id()), List.of());
            if (!before.isEmpty()) {
                postDisposals.post(entity, untilNextLoss);
                untilNextLoss.clear();
                change(entity, proposal, entry, before);
            }
            untilNextLoss.add(disposal);
        }
        postDisposals.post(entity, untilNextLoss);
        change(entity, proposal, entry, byEnding.getOrDefault(OptionalLong.empty(), List.of()));
        return entry;
    }

    private List<PendingDisposal> waiting(ReportingEntity entity, Proposal proposal) {
        if (!proposal.model().model().measuresBeforeDisposal()) {
            return List.of();
        }
        return disposals
                .awaiting(entity.book().id(), entity.startOf(proposal.period().to()))
                .stream()
                .filter(disposal -> disposal.assetId() == proposal.assetId())
                .toList();
    }

    private static OptionalLong endedBy(Measured measured) {
        return measured.segment()
                .endedBy()
                .map(disposal -> OptionalLong.of(disposal.disposalId()))
                .orElseGet(OptionalLong::empty);
    }

    private void change(ReportingEntity entity, Proposal proposal, PostedEntry entry, List<Measured> measured) {
        if (measured.isEmpty()) {
            return;
        }
        Map<Long, LotPosition> held =
                lots
                        .lock(
                                entity.book().id(),
                                measured.stream()
                                        .map(each -> each.before().id())
                                        .toList())
                        .stream()
                        .collect(Collectors.toMap(LotPosition::id, Function.identity()));
        List<LotChange> changes = new ArrayList<>(measured.size());
        for (Measured each : measured) {
            LotPosition before = held.get(each.before().id());
            if (before == null) {
                throw new IllegalStateException("lot " + each.before().code() + " is gone");
            }
            changes.add(new LotChange(
                    before,
                    before.changed(each.change()),
                    LotEventKind.of(each.kind()),
                    pricedInside(each),
                    countsFrom(entity, proposal, each),
                    entry.id(),
                    "PROPOSAL",
                    String.valueOf(proposal.id())));
        }
        lots.apply(entity.book().id(), changes);
    }

    /** When the price was: the bar may have opened before the segment that it counts for. */
    private static Instant pricedInside(Measured measured) {
        Instant from = measured.segment().window().from();
        Instant opened = measured.basis().price().map(MarketPrice::pricedAt).orElse(from);
        return opened.isBefore(from) ? from : opened;
    }

    /** A loss before a disposal counts for the lot from the disposal's day on, anything else from the day of its entry. */
    private static LocalDate countsFrom(ReportingEntity entity, Proposal proposal, Measured measured) {
        return measured.segment().endedBy().isPresent()
                ? entity.dayOf(measured.segment().window().to())
                : proposal.postedOn();
    }
}
