package org.ballast.manualjournals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.application.PostEntries;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.manualjournals.domain.BookTerms;
import org.ballast.manualjournals.domain.JournalHead;
import org.ballast.manualjournals.domain.ManualLine;
import org.ballast.manualjournals.domain.ManualjournalsSentence;
import org.ballast.manualjournals.domain.PlannedEntry;
import org.ballast.manualjournals.domain.RecordedJournal;
import org.ballast.manualjournals.persistence.JournalPostings;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Posts entries of an approved manual journal. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostJournal {

    /** As the journal names the source of these entries: the case, by its number. */
    static final String SOURCE = "CASE";

    private static final int LONGEST_MIRROR = 500;

    @Inject
    private Entities entities;

    @Inject
    private TermsOfBook termsOfBook;

    @Inject
    private PostEntries postEntries;

    @Inject
    private JournalPostings postings;

    /**
     * Posts some of the entries that it comes to, in their order.
     *
     * @throws Refusal PERIOD_LOCKED, DUPLICATE_POSTING, and INVALID_INPUT where an account ended meanwhile
     */
    List<PostedEntry> post(RecordedJournal journal, List<PlannedEntry> due) {
        ReportingEntity owner = entities.byBook(journal.bookId());
        requireAccounts(owner, journal, due);
        List<PostedEntry> posted = postEntries.post(
                due.stream().map(entry -> entry(owner, journal, entry)).toList());
        for (int at = 0; at < due.size(); at++) {
            postings.add(journal.id(), due.get(at).number(), posted.get(at));
        }
        return posted;
    }

    private void requireAccounts(ReportingEntity owner, RecordedJournal journal, List<PlannedEntry> due) {
        BookTerms terms = termsOfBook.of(owner);
        for (ManualLine line : journal.content().lines()) {
            terms.faultOf(line.account(), due.stream().map(PlannedEntry::on).toList())
                    .ifPresent(said -> {
                        throw new Refusal(
                                RefusalCode.INVALID_INPUT, ManualjournalsSentence.ACCOUNT_ENDED, line.account(), said);
                    });
        }
    }

    private static JournalEntry entry(ReportingEntity owner, RecordedJournal journal, PlannedEntry entry) {
        String description = journal.content().head().description();
        JournalEntry made = new JournalEntry(
                journal.bookId(),
                entry.on(),
                JournalEntry.Kind.MANUAL,
                entry.isMirror() ? mirror(description) : description,
                SOURCE,
                Long.toString(journal.caseId()),
                key(owner, journal, entry),
                journal.content().linesOf(entry));
        boolean adjusts =
                journal.content().head().purpose() == JournalHead.ManualPurpose.ADJUSTING && !entry.isMirror();
        return adjusts ? made.adjusting(description) : made;
    }

    private static String mirror(String description) {
        String text = ManualjournalsSentence.MIRROR.with(description).text();
        return text.length() <= LONGEST_MIRROR ? text : text.substring(0, LONGEST_MIRROR);
    }

    /** Each revision posts once: the next one comes only after it was turned down, taken back or reversed. */
    private static String key(ReportingEntity owner, RecordedJournal journal, PlannedEntry entry) {
        return Sha256.hex(String.join(
                "|",
                owner.code(),
                owner.book().code(),
                "MANUAL",
                journal.content().head().externalId() + (journal.revision() == 1 ? "" : "|" + journal.revision()),
                Integer.toString(entry.number())));
    }
}
