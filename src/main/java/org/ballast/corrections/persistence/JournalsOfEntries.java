package org.ballast.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import org.ballast.sql.SqlRows;

/**
 * The manual journals, collateral transfers, mark-to-market proposals and postings of cash at venues that entries belong to. Call it
 * inside a transaction.
 */
@ApplicationScoped
public class JournalsOfEntries {

    private static final String OWN = " FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
            + " JOIN manual_journal_posting p ON p.entry_id = k.id AND p.entry_no = 1 ";

    private static final String OF_CASE = " FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
            + " JOIN approval_case c ON c.entry_id = k.id AND c.status = 'POSTED' ";

    @Inject
    private SqlRows rows;

    /** Where an entry is that of a journal itself: its reversal and copies that are posted and not undone. */
    public List<Long> following(Collection<Long> entryIds) {
        return rows.list(
                "SELECT o.entry_id" + OWN
                        + "JOIN manual_journal_posting o ON o.journal_id = p.journal_id AND o.entry_no > 1"
                        + " LEFT JOIN journal_entry m ON m.reverses_id = o.entry_id WHERE m.id IS NULL",
                row -> row.getLong(1),
                entryIds);
    }

    /**
     * Where an entry is that of a collateral transfer in the primary book: those of the same transfer in other books that are not
     * undone.
     */
    public List<Long> inOtherBooks(Collection<Long> entryIds) {
        return rows.list(
                "SELECT o.entry_id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
                        + " JOIN collateral_posting p ON p.entry_id = k.id JOIN collateral_transfer t ON t.id = p.transfer_id"
                        + " JOIN approval_case c ON c.id = t.case_id AND c.entry_id = p.entry_id"
                        + " JOIN collateral_posting o ON o.transfer_id = p.transfer_id AND o.entry_id <> p.entry_id"
                        + " LEFT JOIN journal_entry m ON m.reverses_id = o.entry_id WHERE m.id IS NULL",
                row -> row.getLong(1),
                entryIds);
    }

    /** The cases of the journals of which the entry itself is among them, of mark-to-market and of cash at venues. */
    public List<Long> casesOf(Collection<Long> entryIds) {
        return rows.list(
                "SELECT j.case_id" + OWN + "JOIN manual_journal j ON j.id = p.journal_id UNION SELECT c.id" + OF_CASE
                        + "LEFT JOIN mark_proposal m ON m.case_id = c.id LEFT JOIN venue_cash_posting v ON v.case_id = c.id"
                        + " WHERE m.id IS NOT NULL OR v.id IS NOT NULL ORDER BY 1",
                row -> row.getLong(1),
                entryIds,
                entryIds);
    }

    /** Those that are of mark-to-market. */
    public Set<Long> ofMarks(Collection<Long> entryIds) {
        return Set.copyOf(rows.list(
                "SELECT k.id" + OF_CASE + "JOIN mark_proposal m ON m.case_id = c.id", row -> row.getLong(1), entryIds));
    }

    /** Where an entry is of mark-to-market: those of later periods of the same account in the book, which began with what it left. */
    public List<Long> markedLater(Collection<Long> entryIds) {
        return rows.list(
                "SELECT DISTINCT l.entry_id" + OF_CASE + "JOIN mark_proposal m ON m.case_id = c.id"
                        + " JOIN mark_proposal o ON o.book_id = m.book_id AND o.account_id = m.account_id"
                        + " AND o.period_end > m.period_end JOIN approval_case l ON l.id = o.case_id AND l.status = 'POSTED'",
                row -> row.getLong(1),
                entryIds);
    }
}
