package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.ballast.sql.SqlRows;

/** The last number given out in each fiscal year; whoever posts holds the lock of the year until the end. */
@ApplicationScoped
public class LedgerYears {

    @Inject
    private SqlRows rows;

    /** Locks the years, always the earliest first so that two postings cannot wait for each other; their last numbers. */
    public SortedMap<Integer, Long> lock(long bookId, SortedSet<Integer> years) {
        SortedMap<Integer, Long> last = new TreeMap<>();
        for (int year : years) {
            rows.execute(
                    "INSERT INTO ledger_year (book_id, fiscal_year, last_seq) VALUES (?, ?, 0) ON CONFLICT DO NOTHING",
                    bookId,
                    year);
            rows.forEach(
                    "SELECT last_seq FROM ledger_year WHERE book_id = ? AND fiscal_year = ? FOR UPDATE",
                    row -> last.put(year, row.getLong(1)),
                    bookId,
                    year);
        }
        return last;
    }

    /** Waits until nobody posts in a book, and lets nobody begin in its years. */
    public void holdAll(long bookId) {
        rows.list(
                "SELECT fiscal_year FROM ledger_year WHERE book_id = ? ORDER BY fiscal_year FOR UPDATE",
                row -> row.getInt(1),
                bookId);
    }

    /** Keeps the last numbers after a posting. */
    public void advance(long bookId, SortedMap<Integer, Long> last) {
        last.forEach((year, seq) -> rows.execute(
                "UPDATE ledger_year SET last_seq = ? WHERE book_id = ? AND fiscal_year = ?", seq, bookId, year));
    }
}
