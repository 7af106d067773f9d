package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.ballast.sql.SqlRows;

/** What each day moved on each account, kept by the posting: a balance costs accounts and days, not entries. */
@ApplicationScoped
public class AccountDays {

    private static final String ADD =
            "MERGE INTO account_day d USING (SELECT l.account, l.currency, l.posted_on, e.purpose, e.kind,"
                    + " SUM(l.debit) AS debit, SUM(l.credit) AS credit, MAX(e.id) AS last_entry_id"
                    + " FROM journal_entry e JOIN journal_line l ON l.entry_id = e.id AND l.entry_id BETWEEN ? AND ?"
                    + " WHERE e.book_id = ? AND e.id BETWEEN ? AND ? AND e.fiscal_year IN (";
    private static final String TO_DAYS = ") GROUP BY l.account, l.currency, l.posted_on, e.purpose, e.kind) m"
            + " ON (d.book_id = ? AND d.account = m.account AND d.currency = m.currency AND d.posted_on = m.posted_on"
            + " AND d.purpose = m.purpose AND d.kind = m.kind)"
            + " WHEN MATCHED THEN UPDATE SET debit = d.debit + m.debit, credit = d.credit + m.credit,"
            + " last_entry_id = m.last_entry_id"
            + " WHEN NOT MATCHED THEN INSERT (book_id, account, currency, posted_on, purpose, kind, debit, credit,"
            + " last_entry_id)"
            + " VALUES (?, m.account, m.currency, m.posted_on, m.purpose, m.kind, m.debit, m.credit, m.last_entry_id)";

    @Inject
    private SqlRows rows;

    /**
     * Adds the lines of entries that were just written, all in one statement. Whoever calls holds their fiscal years, so
     * that no entry of another transaction in these years has a key between theirs.
     */
    public void add(long bookId, List<NumberedEntry> entries) {
        SortedSet<Integer> years = entries.stream()
                .map(entry -> entry.posted().fiscalYear())
                .collect(Collectors.toCollection(TreeSet::new));
        long first = entries.getFirst().posted().id();
        long last = entries.getLast().posted().id();
        List<Object> values = new ArrayList<>(List.of(first, last, bookId, first, last));
        values.addAll(years);
        values.add(bookId);
        values.add(bookId);
        rows.execute(ADD + String.join(", ", Collections.nCopies(years.size(), "?")) + TO_DAYS, values.toArray());
    }
}
