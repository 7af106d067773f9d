package org.ballast.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Collection;
import java.util.List;
import org.ballast.sql.SqlRows;

/** The manual journals and collateral transfers that entries belong to. Call it inside a transaction. */
@ApplicationScoped
public class JournalsOfEntries {

    private static final String OWN = " FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
            + " JOIN manual_journal_posting p ON p.entry_id = k.id AND p.entry_no = 1 ";

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

    /** The cases of the journals of which the entry itself is among them. */
    public List<Long> casesOf(Collection<Long> entryIds) {
        return rows.list(
                "SELECT j.case_id" + OWN + "JOIN manual_journal j ON j.id = p.journal_id ORDER BY j.case_id",
                row -> row.getLong(1),
                entryIds);
    }
}
