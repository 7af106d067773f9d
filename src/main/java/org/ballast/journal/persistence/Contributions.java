package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.sql.SqlRows;

/** Capital paid in, by the reference that a payment is known by: one in a book. */
@ApplicationScoped
public class Contributions {

    @Inject
    private SqlRows rows;

    /** A payment that is in the books. */
    public record Recorded(PostedEntry entry, String postingKey) {}

    public Optional<Recorded> find(long bookId, String reference) {
        return rows
                .list(
                        "SELECT e.id, e.fiscal_year, e.seq, e.posted_on, e.posting_key FROM contribution c"
                                + " JOIN journal_entry e ON e.id = c.entry_id WHERE c.book_id = ? AND c.reference = ?",
                        row -> new Recorded(
                                new PostedEntry(
                                        row.getLong("id"),
                                        row.getInt("fiscal_year"),
                                        row.getLong("seq"),
                                        row.getObject("posted_on", LocalDate.class)),
                                row.getString("posting_key").strip()),
                        bookId,
                        reference)
                .stream()
                .findFirst();
    }

    public void add(long bookId, String reference, PostedEntry entry) {
        rows.execute(
                "INSERT INTO contribution (book_id, reference, entry_id) VALUES (?, ?, ?)",
                bookId,
                reference,
                entry.id());
    }
}
