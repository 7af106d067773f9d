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

    /** Those of some years that are closed, with the entry that closed each. */
    public SortedMap<Integer, Long> closed(long bookId, int first, int last) {
        SortedMap<Integer, Long> closed = new TreeMap<>();
        rows.forEach(
                "SELECT fiscal_year, closed_by FROM ledger_year"
                        + " WHERE book_id = ? AND fiscal_year BETWEEN ? AND ? AND closed_by IS NOT NULL",
                row -> closed.put(row.getInt(1), row.getLong(2)),
                bookId,
                first,
                last);
        return closed;
    }

    /** How often a year was closed. */
    public int closings(long bookId, int year) {
        return rows
                .list(
                        "SELECT closings FROM ledger_year WHERE book_id = ? AND fiscal_year = ?",
                        row -> row.getInt(1),
                        bookId,
                        year)
                .stream()
                .findFirst()
                .orElse(0);
    }

    /** Closes a year by an entry. */
    public void close(long bookId, int year, long entryId) {
        rows.execute(
                "UPDATE ledger_year SET closed_by = ?, closings = closings + 1 WHERE book_id = ? AND fiscal_year = ?",
                entryId,
                bookId,
                year);
    }

    /** Opens a closed year again. */
    public void open(long bookId, int year) {
        rows.execute("UPDATE ledger_year SET closed_by = NULL WHERE book_id = ? AND fiscal_year = ?", bookId, year);
    }

    /** Waits until nobody posts in a book, and lets nobody begin in its years. */
    public void holdAll(long bookId) {
        rows.list(
                "SELECT fiscal_year FROM ledger_year WHERE book_id = ? ORDER BY fiscal_year FOR UPDATE",
                row -> row.getInt(1),
                bookId);
    }

    /** The same of every book of a chart. */
    public void holdAllOf(String chart) {
        rows.list(
                "SELECT fiscal_year FROM ledger_year WHERE book_id IN (SELECT b.id FROM book b WHERE b.chart = ?)"
                        + " ORDER BY book_id, fiscal_year FOR UPDATE",
                row -> row.getInt(1),
                chart);
    }

    /** Keeps the last numbers after a posting. */
    public void advance(long bookId, SortedMap<Integer, Long> last) {
        last.forEach((year, seq) -> rows.execute(
                "UPDATE ledger_year SET last_seq = ? WHERE book_id = ? AND fiscal_year = ?", seq, bookId, year));
    }
}
