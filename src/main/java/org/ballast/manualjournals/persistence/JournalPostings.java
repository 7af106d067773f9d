package org.ballast.manualjournals.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.sql.SqlRows;

/** Where manual journals stand in the books. Call it inside a transaction. */
@ApplicationScoped
public class JournalPostings {

    private static final String OPEN = "SELECT j.id FROM manual_journal j JOIN approval_case c ON c.id = j.case_id"
            + " WHERE c.status = 'POSTED' AND j.entry_count > 1 AND j.id > ? AND j.entry_count >"
            + " (SELECT COUNT(*) FROM manual_journal_posting p WHERE p.journal_id = j.id)"
            + " ORDER BY j.id FETCH FIRST ? ROWS ONLY";

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
        SortedMap<Integer, PostedEntry> posted = new TreeMap<>();
        rows.forEach(
                "SELECT p.entry_no, e.id, e.fiscal_year, e.seq, e.posted_on FROM manual_journal_posting p"
                        + " JOIN journal_entry e ON e.id = p.entry_id WHERE p.journal_id = ?",
                row -> posted.put(
                        row.getInt("entry_no"),
                        new PostedEntry(
                                row.getLong("id"),
                                row.getInt("fiscal_year"),
                                row.getLong("seq"),
                                row.getObject("posted_on", LocalDate.class))),
                journalId);
        return posted;
    }

    /** Posted journals after another one of which a mirror or a copy is still missing. */
    public List<Long> open(long afterId, int limit) {
        return rows.list(OPEN, row -> row.getLong(1), afterId, limit);
    }
}
