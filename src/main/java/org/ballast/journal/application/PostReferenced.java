package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.persistence.ReferencedEntries;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;
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
                    String message = "The reference names another one already: entry "
                            + recorded.entry().number() + " of "
                            + recorded.entry().postedOn()
                            + ". Nothing was posted.";
                    throw new Refusal(
                            RefusalCode.ALREADY_EXISTS,
                            message,
                            List.of(new FieldError(0, "reference", wanted.sourceId(), message)),
                            1);
                });
    }
}
