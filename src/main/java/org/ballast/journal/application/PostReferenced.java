package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.persistence.ReferencedEntries;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Posts what a person brings in under a reference: the source of the entry. Part of a larger use case. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
class PostReferenced {

    @Inject
    private PostEntries postEntries;

    @Inject
    private ReferencedEntries referenced;

    /**
     * @throws Refusal DUPLICATE_POSTING if this entry is in the book, ALREADY_EXISTS if another one has the reference;
     *     PERIOD_LOCKED
     */
    PostedEntry post(JournalEntry entry) {
        refuseIfTaken(entry);
        PostedEntry posted = postEntries.post(List.of(entry)).get(0);
        referenced.add(entry, posted);
        return posted;
    }

    private void refuseIfTaken(JournalEntry wanted) {
        referenced
                .find(wanted.bookId(), wanted.sourceType(), wanted.sourceId())
                .filter(recorded -> !recorded.postingKey().equals(wanted.postingKey()))
                .ifPresent(recorded -> {
                    throw Refusal.ofField(
                            RefusalCode.ALREADY_EXISTS,
                            "reference",
                            wanted.sourceId(),
                            JournalSentence.REFERENCE_TAKEN,
                            recorded.entry().number(),
                            recorded.entry().postedOn());
                });
    }
}
