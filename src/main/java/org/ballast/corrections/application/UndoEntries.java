package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.corrections.persistence.JournalsOfEntries;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.EntryInBook;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.Purpose;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.persistence.RecordedEntries;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;

/**
 * Entries of manual journals, of mark-to-market and of cash at venues. One of mark-to-market takes those of later periods of its account
 * with it; the next run proposes anew. The entry of a journal itself takes its automatic reversal and its copies with it, as they were
 * posted under the same approval, and none follows any more; a reversal or copy is undone alone.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class UndoEntries implements Undoing {

    @Inject
    private Entities entities;

    @Inject
    private RecordedEntries entries;

    @Inject
    private JournalsOfEntries journals;

    @Inject
    private ReverseCase reverseCase;

    @Override
    public ThingKind kind() {
        return ThingKind.JOURNAL_ENTRY;
    }

    @Override
    public List<Standing> standing(ReportingEntity entity, Set<Long> ids) {
        Set<Long> books = entities.booksOf(entity.id()).stream().map(Book::id).collect(Collectors.toSet());
        Map<Long, EntryInBook> found = entries.byIds(ids, false).stream()
                .filter(each -> books.contains(each.bookId()))
                .collect(Collectors.toMap(each -> each.entry().posted().id(), Function.identity()));
        Map<Long, PostedEntry> mirrors = entries.mirrorsOf(ids);
        Set<Long> ofMarks = journals.ofMarks(ids);
        return each(entity, ids, found, entry -> standing(entry.entry(), mirrors, ofMarks));
    }

    private static Standing standing(RecordedEntry entry, Map<Long, PostedEntry> mirrors, Set<Long> ofMarks) {
        long id = entry.posted().id();
        String number = entry.posted().number();
        PostedEntry mirror = mirrors.get(id);
        if (mirror != null) {
            throw refused(CorrectionsSentence.ENTRY_UNDONE.with(number, mirror.number(), mirror.postedOn()));
        }
        if (entry.purpose() == Purpose.REVERSAL) {
            throw refused(CorrectionsSentence.ENTRY_IS_MIRROR.with(number));
        }
        if (entry.purpose() == Purpose.CLOSING || entry.purpose() == Purpose.OPENING) {
            throw refused(CorrectionsSentence.ENTRY_OF_YEAR.with(number));
        }
        if (entry.kind() != JournalEntry.Kind.MANUAL && !ofMarks.contains(id)) {
            throw refused(CorrectionsSentence.ENTRY_OF_FEATURE.with(number, entry.description()));
        }
        return new Standing(
                new PostedThing(ThingKind.JOURNAL_ENTRY, id),
                id,
                List.of(id),
                CorrectionsSentence.NAMED_ENTRY.with(
                        number, entry.description(), entry.posted().postedOn()),
                false);
    }

    private static Refusal refused(Said why) {
        return new Refusal(RefusalCode.ILLEGAL_TRANSITION, why);
    }

    @Override
    public Set<PostedThing> restingOn(ReportingEntity entity, Set<Long> ids) {
        return Stream.of(journals.following(ids), journals.inOtherBooks(ids), journals.markedLater(ids))
                .flatMap(List::stream)
                .map(id -> new PostedThing(ThingKind.JOURNAL_ENTRY, id))
                .collect(Collectors.toSet());
    }

    /** What was decided as a case and whose own entry is undone is reversed: nothing of it is posted any more. */
    @Override
    public void undo(ReportingEntity entity, List<Undone> newestFirst, CorrectionDone correction) {
        journals.casesOf(newestFirst.stream().map(each -> each.thing().id()).toList())
                .forEach(caseId -> reverseCase.of(caseId, correction.reason()));
    }

    @Override
    public String address(long id) {
        return "/journal/entry.xhtml?id=" + id;
    }
}
