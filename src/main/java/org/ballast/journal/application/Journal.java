package org.ballast.journal.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.JournalCursor;
import org.ballast.journal.domain.JournalFilter;
import org.ballast.journal.domain.JournalSentence;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.journal.persistence.ChartOfAccounts;
import org.ballast.journal.persistence.RecordedEntries;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The entries themselves, for everyone who may read. */
@ApplicationScoped
@Transactional
public class Journal {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RecordedEntries entries;

    @Inject
    private ChartOfAccounts charts;

    @Inject
    private Entities entities;

    /**
     * @throws Refusal NOT_FOUND
     */
    public ReportingEntity owner(String entityCode) {
        currentUser.requireSignedIn();
        return entities.byCode(entityCode);
    }

    /**
     * Whose books the entry stands in.
     *
     * @throws Refusal NOT_FOUND
     */
    public ReportingEntity ownerOf(long entryId) {
        currentUser.requireSignedIn();
        return entities.byBook(entries.bookOf(entryId).orElseThrow(() -> missing(entryId)));
    }

    /** The next entries after a cursor, by posting day and order of posting. */
    public List<RecordedEntry> after(JournalFilter filter, JournalCursor cursor, int limit) {
        currentUser.requireSignedIn();
        return entries.after(filter, cursor, limit);
    }

    /**
     * Entries without their lines beyond another one, the latest first or, backward, the earliest first.
     *
     * @param from empty for the edge of the list
     */
    public List<RecordedEntry> beyond(JournalFilter filter, Optional<JournalCursor> from, boolean backward, int limit) {
        currentUser.requireSignedIn();
        return entries.beyond(filter, from, backward, limit);
    }

    public long count(JournalFilter filter) {
        currentUser.requireSignedIn();
        return entries.count(filter);
    }

    /**
     * An entry of that book.
     *
     * @throws Refusal NOT_FOUND
     */
    public RecordedEntry entry(long bookId, long id) {
        currentUser.requireSignedIn();
        return entries.byId(bookId, id).orElseThrow(() -> missing(id));
    }

    /**
     * An entry of any book.
     *
     * @throws Refusal NOT_FOUND
     */
    public RecordedEntry entry(long id) {
        currentUser.requireSignedIn();
        return entries.byId(id).orElseThrow(() -> missing(id));
    }

    /** The mirror by which an entry is undone. */
    public Optional<PostedEntry> mirrorOf(long id) {
        currentUser.requireSignedIn();
        return Optional.ofNullable(entries.mirrorsOf(List.of(id)).get(id));
    }

    /** The entry that a mirror undoes. */
    public Optional<PostedEntry> undoneBy(long mirrorId) {
        currentUser.requireSignedIn();
        return entries.undoneBy(mirrorId);
    }

    public Chart chart(long bookId) {
        currentUser.requireSignedIn();
        return charts.of(bookId);
    }

    private static Refusal missing(long id) {
        return new Refusal(RefusalCode.NOT_FOUND, JournalSentence.NO_ENTRY, id);
    }
}
