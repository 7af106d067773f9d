package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.ballast.entities.domain.Book;
import org.ballast.sql.SqlRows;

/**
 * The last number given out in each fiscal year. Whoever posts holds the ledger until the end, and so does whoever locks a month:
 * what is posted in a year stands in the balance sheets of all later ones, so that the row of a year of its own is not enough. The
 * row of the book's first year stands for the whole of it.
 */
@ApplicationScoped
public class LedgerYears {

    @Inject
    private SqlRows rows;

    /** Locks the ledger of a book: nobody posts in it, or changes the state of its months, until the transaction ends. */
    public void lock(Book book) {
        lock(book.id(), book.fiscalYearOf(book.openedOn()));
    }

    /** The same for who numbers entries of some years; the last number of each. */
    public SortedMap<Integer, Long> lock(Book book, SortedSet<Integer> years) {
        lock(book);
        SortedMap<Integer, Long> last = new TreeMap<>();
        years.forEach(year -> last.put(year, lock(book.id(), year)));
        return last;
    }

    private long lock(long bookId, int year) {
        rows.execute(
                "INSERT INTO ledger_year (book_id, fiscal_year, last_seq) VALUES (?, ?, 0) ON CONFLICT DO NOTHING",
                bookId,
                year);
        return rows.list(
                        "SELECT last_seq FROM ledger_year WHERE book_id = ? AND fiscal_year = ? FOR UPDATE",
                        row -> row.getLong(1),
                        bookId,
                        year)
                .getFirst();
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

    /** Keeps the last numbers after a posting. */
    public void advance(long bookId, SortedMap<Integer, Long> last) {
        last.forEach((year, seq) -> rows.execute(
                "UPDATE ledger_year SET last_seq = ? WHERE book_id = ? AND fiscal_year = ?", seq, bookId, year));
    }
}
