package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.sql.SqlRows;

/** Opening balances that people brought in under a reference of their own: each is in a book once. */
@ApplicationScoped
public class ReferencedEntries {

    @Inject
    private SqlRows rows;

    /** An entry that is in the books. */
    public record Recorded(PostedEntry entry, String postingKey) {}

    public Optional<Recorded> find(long bookId, String sourceType, String reference) {
        return rows
                .list(
                        "SELECT e.id, e.fiscal_year, e.seq, e.posted_on, e.posting_key FROM referenced_entry c"
                                + " JOIN journal_entry e ON e.id = c.entry_id WHERE c.book_id = ? AND c.source_type = ?"
                                + " AND c.reference = ?",
                        row -> new Recorded(
                                new PostedEntry(
                                        row.getLong("id"),
                                        row.getInt("fiscal_year"),
                                        row.getLong("seq"),
                                        row.getObject("posted_on", LocalDate.class)),
                                row.getString("posting_key").strip()),
                        bookId,
                        sourceType,
                        reference)
                .stream()
                .findFirst();
    }

    public void add(JournalEntry entry, PostedEntry posted) {
        rows.execute(
                "INSERT INTO referenced_entry (book_id, source_type, reference, entry_id) VALUES (?, ?, ?, ?)",
                entry.bookId(),
                entry.sourceType(),
                entry.sourceId(),
                posted.id());
    }
}
