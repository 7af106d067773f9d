package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.corrections.persistence.LotsInBooks;
import org.ballast.corrections.persistence.LotsInBooks.Acquisition;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.ReadReplacement;
import org.ballast.holdings.application.RecordAgain;
import org.ballast.holdings.application.TakeOutLots;
import org.ballast.holdings.application.TakeOutLots.LotInBook;
import org.ballast.holdings.persistence.Lots;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Acquired lots, in every book: each ends at zero and says so, its code is free. Where its acquisition is an entry of its own,
 * that is mirrored; where several lots came in by one entry, each is taken out by one of its own.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UndoLots implements Undoing {

    /** As entries of acquisitions name their first lot. */
    private static final String SOURCE = "LOT";

    @Inject
    private LotsInBooks inBooks;

    @Inject
    private Lots lots;

    @Inject
    private TakeOutLots takeOutLots;

    @Inject
    private ReadReplacement readReplacement;

    @Inject
    private RecordAgain recordAgain;

    @Override
    public ThingKind kind() {
        return ThingKind.LOT;
    }

    @Override
    public List<Standing> standing(ReportingEntity entity, Set<Long> ids) {
        Map<Long, LotsInBooks.Found> found = inBooks.lots(entity.id(), ids).stream()
                .collect(Collectors.toMap(LotsInBooks.Found::id, Function.identity()));
        Map<Long, List<Acquisition>> acquired = inBooks.acquisitions(ids);
        return each(entity, ids, found, lot -> standing(lot, acquired.getOrDefault(lot.id(), List.of())));
    }

    /** In the order of its first entry: whatever rests on a lot came later into the same book. */
    private static Standing standing(LotsInBooks.Found lot, List<Acquisition> acquired) {
        if (lot.isUndone()) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, CorrectionsSentence.LOT_UNDONE, lot.code());
        }
        boolean alone = acquired.stream().allMatch(Acquisition::isItsOwn);
        return new Standing(
                new PostedThing(ThingKind.LOT, lot.id()),
                acquired.isEmpty() ? Long.MIN_VALUE : acquired.getFirst().entryId(),
                acquired.stream()
                        .filter(Acquisition::isItsOwn)
                        .map(Acquisition::entryId)
                        .toList(),
                acquired.stream()
                        .filter(each -> !each.isItsOwn())
                        .map(each -> new Standing.Sharing(each.bookId(), each.postedOn(), each.units(), each.cost()))
                        .toList(),
                (alone ? CorrectionsSentence.NAMED_LOT : CorrectionsSentence.NAMED_LOT_OF_SEVERAL)
                        .with(lot.code(), lot.acquiredOn()),
                false);
    }

    @Override
    public Set<PostedThing> restingOn(ReportingEntity entity, Set<Long> ids) {
        inBooks.passed(ids).ifPresent(passed -> {
            throw new Refusal(
                    RefusalCode.DEPENDENT_EVENT_EXISTS,
                    passed.isPooled() ? CorrectionsSentence.LOT_POOLED_SINCE : CorrectionsSentence.LOT_HANDED_OVER,
                    passed.lot(),
                    passed.book());
        });
        return inBooks.restingOn(ids);
    }

    @Override
    public void undo(ReportingEntity entity, List<Undone> newestFirst, CorrectionDone correction) {
        Map<LotInBook, PostedEntry> mirrors = new HashMap<>();
        Map<LotInBook, LocalDate> days = new HashMap<>();
        for (Undone undone : newestFirst) {
            long id = undone.thing().id();
            undone.mirrors().forEach(each -> mirrors.put(new LotInBook(each.bookId(), id), each.mirror()));
            undone.takenOut()
                    .forEach(each -> days.put(new LotInBook(each.inBook().book().id(), id), each.on()));
        }
        takeOutLots.takeOut(
                entity,
                newestFirst.stream().map(undone -> undone.thing().id()).toList(),
                correction.reason(),
                mirrors,
                days);
    }

    @Override
    public OptionalLong takenOutBy(long id) {
        return inBooks.takenOutBy(id);
    }

    /** The right lot, before the disposals that take of it. */
    @Override
    public void after(ReportingEntity entity, CorrectionDone correction) {
        PostedThing root = correction.root();
        if (root.kind() == kind() && !correction.replacement().isEmpty()) {
            long right = recordAgain.lot(
                    entity, readReplacement.lot(entity, root.id(), correction.replacement()), correction.requestedBy());
            lots.replaced(root.id(), right);
        }
    }

    @Override
    public void requireReplacement(ReportingEntity entity, long id, Map<String, String> replacement) {
        readReplacement.requireLot(entity, id, replacement);
    }

    @Override
    public String address(long id) {
        return "/holdings/lot.xhtml?id=" + id;
    }

    @Override
    public OptionalLong ownerOf(RecordedEntry entry) {
        return SOURCE.equals(entry.sourceType()) && entry.kind() == JournalEntry.Kind.ACQUISITION
                ? OptionalLong.of(Long.parseLong(entry.sourceId()))
                : OptionalLong.empty();
    }
}
