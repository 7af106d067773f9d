package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.corrections.persistence.DisposalsInBooks;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.application.ReadReplacement;
import org.ballast.holdings.application.UndoLotEvents;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.persistence.Disposals;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Disposals, in every book that posted them: their units are back in their lots with all that they carried, and their
 * references are free. Where a book has one waiting, it waits no more.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UndoDisposals implements Undoing {

    /** As entries and events of lots name a disposal. */
    private static final String SOURCE = "DISPOSAL";

    @Inject
    private DisposalsInBooks inBooks;

    @Inject
    private Disposals disposals;

    @Inject
    private Entities entities;

    @Inject
    private UndoLotEvents undoLotEvents;

    @Inject
    private ReadReplacement readReplacement;

    @Inject
    private DisposeAgain disposeAgain;

    @Inject
    private AuditTrail auditTrail;

    @Override
    public ThingKind kind() {
        return ThingKind.DISPOSAL;
    }

    @Override
    public List<Standing> standing(ReportingEntity entity, Set<Long> ids) {
        Map<Long, DisposalsInBooks.Found> found = inBooks.standing(entity.id(), ids).stream()
                .collect(Collectors.toMap(DisposalsInBooks.Found::id, Function.identity()));
        return each(entity, ids, found, UndoDisposals::standing);
    }

    private static Standing standing(DisposalsInBooks.Found disposal) {
        if (disposal.isUndone()) {
            throw new Refusal(
                    RefusalCode.ILLEGAL_TRANSITION, CorrectionsSentence.DISPOSAL_UNDONE, disposal.reference());
        }
        return new Standing(
                new PostedThing(ThingKind.DISPOSAL, disposal.id()),
                disposal.entries().isEmpty()
                        ? Long.MAX_VALUE
                        : disposal.entries().getLast(),
                disposal.entries(),
                (disposal.entries().isEmpty()
                                ? CorrectionsSentence.NAMED_WAITING_DISPOSAL
                                : CorrectionsSentence.NAMED_DISPOSAL)
                        .with(disposal.reference(), disposal.disposedOn()),
                false);
    }

    @Override
    public Set<PostedThing> restingOn(ReportingEntity entity, Set<Long> ids) {
        inBooks.pooledSince(ids).ifPresent(obstacle -> {
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    CorrectionsSentence.DISPOSAL_POOLED_SINCE,
                    obstacle.disposal(),
                    obstacle.by());
        });
        inBooks.handedOverSince(ids).ifPresent(obstacle -> {
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    CorrectionsSentence.DISPOSAL_HANDED_OVER,
                    obstacle.disposal(),
                    obstacle.by());
        });
        return inBooks.restingOn(ids);
    }

    @Override
    public void undo(ReportingEntity entity, List<Undone> newestFirst, CorrectionDone correction) {
        for (Undone undone : newestFirst) {
            long id = undone.thing().id();
            for (Undone.MirrorPosted mirror : undone.mirrors()) {
                undoLotEvents.undo(
                        entities.byBook(mirror.bookId()),
                        SOURCE,
                        Long.toString(id),
                        disposals.lotsOf(mirror.bookId(), id),
                        mirror.original(),
                        mirror.mirror());
                disposals.reversed(mirror.bookId(), id, mirror.mirror());
            }
            disposals.undone(id);
            auditTrail.record(
                    "DISPOSAL_REVERSED",
                    SOURCE,
                    Long.toString(id),
                    Sha256.hex(id + "|" + DisposalStatus.POSTED),
                    Sha256.hex(id + "|" + DisposalStatus.REVERSED),
                    correction.reason());
        }
    }

    /** Whatever was undone only because it rested on something else, and the right version of the one that was wrong. */
    @Override
    public void after(ReportingEntity entity, CorrectionDone correction) {
        disposeAgain.after(entity, correction);
    }

    @Override
    public void requireAfter(CorrectionPlan plan) {
        disposeAgain.require(plan);
    }

    @Override
    public void requireReplacement(ReportingEntity entity, long id, Map<String, String> replacement) {
        readReplacement.requireDisposal(entity, id, replacement);
    }

    @Override
    public String address(long id) {
        return "/holdings/disposals.xhtml?reference="
                + URLEncoder.encode(inBooks.reference(id), StandardCharsets.UTF_8);
    }

    @Override
    public OptionalLong ownerOf(RecordedEntry entry) {
        return SOURCE.equals(entry.sourceType())
                ? OptionalLong.of(Long.parseLong(entry.sourceId()))
                : OptionalLong.empty();
    }
}
