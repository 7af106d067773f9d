package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.HoldingPostings;
import org.ballast.holdings.domain.LotChange;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.domain.LotsInHand;
import org.ballast.holdings.domain.PendingDisposal;
import org.ballast.holdings.domain.PolicyHistory;
import org.ballast.holdings.domain.PostedDisposal;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.holdings.persistence.LotEvents;
import org.ballast.holdings.persistence.Lots;
import org.ballast.holdings.persistence.Policies;
import org.ballast.holdings.persistence.Pools;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasuredDisposal;
import org.ballast.measurement.domain.MeasuredDisposal.Taking;
import org.ballast.refusals.Refusal;

/**
 * Brings disposals into the books once their lots are tested up to them: relieves the lots as they now stand, posts the
 * gains and losses. Part of a larger use case, which also ties out.
 */
@ApplicationScoped
public class PostDisposals {

    @Inject
    private Lots lots;

    @Inject
    private Pools pools;

    @Inject
    private Disposals disposals;

    @Inject
    private Policies policies;

    @Inject
    private PostEntries postEntries;

    @Inject
    private AuditTrail auditTrail;

    /** A disposal with what it does to the books, and its entry. */
    private record Posting(PendingDisposal disposal, MeasuredDisposal result, PostedEntry entry) {

        PostedDisposal posted() {
            return new PostedDisposal(disposal.id(), entry.id(), result.takings());
        }
    }

    /**
     * @param inOrder disposals of one entity that are written as waiting, in the order in which they happened
     * @throws Refusal INSUFFICIENT_QUANTITY if a lot has fewer units than a disposal takes of it; PERIOD_LOCKED
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void post(ReportingEntity entity, List<PendingDisposal> inOrder) {
        if (!inOrder.isEmpty()) {
            post(entity, inOrder, lots.lock(entity.book().id(), PendingDisposal.lotsOf(inOrder)), Set.of());
        }
    }

    /**
     * The same where some may be written in the book only when they are posted.
     *
     * @param inOrder at least one
     * @param standing their lots as they stand, held for this transaction
     * @param fresh keys of those that are not written yet
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<PostedDisposal> post(
            ReportingEntity entity, List<PendingDisposal> inOrder, List<LotPosition> standing, Set<Long> fresh) {
        LotsInHand held =
                new LotsInHand(standing, pools.after(entity, inOrder.getFirst().disposedAt()));
        PolicyHistory decided = policies.history(entity.book().id());
        List<MeasuredDisposal> results = inOrder.stream()
                .map(disposal ->
                        held.take(disposal, decided.modelOf(entity, disposal.assetId(), disposal.disposedAt())))
                .toList();
        List<PostedEntry> entries = postEntries.post(IntStream.range(0, inOrder.size())
                .mapToObj(at -> HoldingPostings.disposal(entity, inOrder.get(at), results.get(at)))
                .toList());
        List<Posting> postings = IntStream.range(0, inOrder.size())
                .mapToObj(at -> new Posting(inOrder.get(at), results.get(at), entries.get(at)))
                .toList();
        LotEvents.Keys steps = lots.apply(
                entity.book().id(),
                postings.stream().flatMap(posting -> changes(entity, posting)).toList());
        if (inOrder.stream().anyMatch(disposal -> !fresh.contains(disposal.id()))) {
            disposals.posted(entity.book().id(), steps);
        }
        record(entity, postings);
        return postings.stream().map(Posting::posted).toList();
    }

    /** What the price of the disposal changes, if anything, then what leaves. */
    private static Stream<LotChange> changes(ReportingEntity entity, Posting posting) {
        return posting.result().takings().stream().flatMap(taking -> {
            LotPosition remeasured = taking.before().changed(taking.remeasurement());
            LotChange leaving = change(entity, posting, LotEventKind.DISPOSE, remeasured, taking.after());
            return taking.remeasurement().isZero()
                    ? Stream.of(leaving)
                    : Stream.of(change(entity, posting, LotEventKind.REMEASURE, taking.before(), remeasured), leaving);
        });
    }

    private static LotChange change(
            ReportingEntity entity, Posting posting, LotEventKind kind, LotPosition before, LotPosition after) {
        PendingDisposal disposal = posting.disposal();
        return new LotChange(
                before,
                after,
                kind,
                disposal.disposedAt(),
                entity.dayOf(disposal.disposedAt()),
                posting.entry().id(),
                "DISPOSAL",
                String.valueOf(disposal.id()));
    }

    /** Those that are posted together are one event, as their entries are: the trail is locked until the commit. */
    private void record(ReportingEntity entity, List<Posting> postings) {
        Posting first = postings.getFirst();
        if (postings.size() == 1) {
            auditTrail.record(
                    "DISPOSAL_POSTED",
                    "DISPOSAL",
                    String.valueOf(first.disposal().id()),
                    Sha256.hex(before(first)),
                    Sha256.hex(after(first)),
                    "");
        } else {
            auditTrail.record(
                    "DISPOSALS_POSTED",
                    "JOURNAL",
                    String.valueOf(entity.book().id()),
                    Sha256.hex(postings.stream().map(PostDisposals::before).collect(Collectors.joining("\n"))),
                    Sha256.hex(postings.stream().map(PostDisposals::after).collect(Collectors.joining("\n"))),
                    first.disposal().reference() + " to "
                            + postings.getLast().disposal().reference());
        }
    }

    private static String before(Posting posting) {
        return posting.disposal().reference() + "|" + DisposalStatus.AWAITING_TEST;
    }

    /** What it took of which lot: units, cost, reduction and change of value. */
    private static String after(Posting posting) {
        StringBuilder text = new StringBuilder(posting.disposal().reference())
                .append('|')
                .append(posting.entry().id());
        for (Taking taking : posting.result().takings()) {
            LotPosition.Relief relief = taking.relief();
            text.append('|')
                    .append(taking.before().id())
                    .append(',')
                    .append(relief.quantity().units().toPlainString())
                    .append(',')
                    .append(relief.amounts().cost().amount().toPlainString())
                    .append(',')
                    .append(relief.amounts().reduction().amount().toPlainString())
                    .append(',')
                    .append(relief.amounts().valueChange().amount().toPlainString());
        }
        return text.toString();
    }
}
