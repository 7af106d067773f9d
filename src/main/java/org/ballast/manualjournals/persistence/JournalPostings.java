package org.ballast.manualjournals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.sql.SqlRows;

/** Where manual journals stand in the books. Call it inside a transaction. */
@ApplicationScoped
public class JournalPostings {

    private static final String MISSING = "SELECT j.id FROM manual_journal j JOIN approval_case c ON c.id = j.case_id"
            + " WHERE c.status = 'POSTED' AND j.entry_count > 1 AND j.entry_count >"
            + " (SELECT COUNT(*) FROM manual_journal_posting p WHERE p.journal_id = j.id)";
    private static final String OPEN = MISSING + " AND j.id > ? ORDER BY j.id FETCH FIRST ? ROWS ONLY";

    @Inject
    private SqlRows rows;

    public void add(long journalId, int number, PostedEntry entry) {
        rows.execute(
                "INSERT INTO manual_journal_posting (journal_id, entry_no, entry_id) VALUES (?, ?, ?)",
                journalId,
                number,
                entry.id());
    }

    /** The entries of a journal that are in the books, by their number in its plan. */
    public SortedMap<Integer, PostedEntry> of(long journalId) {
        return of(List.of(journalId)).getOrDefault(journalId, new TreeMap<>());
    }

    /** The same of several journals at once, by their keys; one of which nothing is in the books is not among them. */
    public Map<Long, SortedMap<Integer, PostedEntry>> of(Collection<Long> journalIds) {
        Map<Long, SortedMap<Integer, PostedEntry>> posted = new HashMap<>();
        rows.forEach(
                "SELECT p.journal_id, p.entry_no, e.id, e.fiscal_year, e.seq, e.posted_on FROM manual_journal_posting p"
                        + " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = p.journal_id"
                        + " JOIN journal_entry e ON e.id = p.entry_id",
                row -> posted.computeIfAbsent(row.getLong("journal_id"), none -> new TreeMap<>())
                        .put(
                                row.getInt("entry_no"),
                                new PostedEntry(
                                        row.getLong("id"),
                                        row.getInt("fiscal_year"),
                                        row.getLong("seq"),
                                        row.getObject("posted_on", LocalDate.class))),
                journalIds);
        return posted;
    }

    /** Posted journals after another one of which a mirror or a copy is still missing. */
    public List<Long> open(long afterId, int limit) {
        return rows.list(OPEN, row -> row.getLong(1), afterId, limit);
    }

    /** The same of a book that were entered for a day up to one, all of them. */
    public List<Long> openOf(long bookId, LocalDate last) {
        return rows.list(
                MISSING + " AND j.book_id = ? AND j.posted_on <= ? ORDER BY j.id", row -> row.getLong(1), bookId, last);
    }
}
