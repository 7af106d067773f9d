package org.ballast.expansion.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.expansion.domain.BookMovement;
import org.ballast.expansion.domain.BoughtOutsideLots;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.sql.SqlRows;

/** What entries of each kind moved on each account, by the sums of days: it costs accounts and days, not entries. */
@ApplicationScoped
public class BookMovements {

    // What closes a year moves no asset, and would hide income and expense
    private static final String MOVED =
            "SELECT account, kind, CASE WHEN purpose = 'REVERSAL' THEN 1 ELSE 0 END AS undoes,"
                    + " SUM(debit) AS debits, SUM(credit) AS credits FROM account_day"
                    + " WHERE book_id = ? AND posted_on BETWEEN ? AND ? AND purpose <> 'CLOSING'"
                    + " GROUP BY account, kind, CASE WHEN purpose = 'REVERSAL' THEN 1 ELSE 0 END ORDER BY account, kind";

    static final String OUTSIDE_LOTS = "SELECT r.number FROM account_role r"
            + " JOIN expansion_purchase p ON p.role = r.role WHERE r.chart = ? ORDER BY r.number";

    // A mirror belongs to what it takes back: what grew by the one shrinks by the other
    private static final String BY_HAND = "SELECT l.account, e.kind, g.undoes, g.grew, SUM(l.debit) AS debits,"
            + " SUM(l.credit) AS credits FROM (SELECT t.entry_id, t.undoes,"
            + " CASE WHEN t.moved >= 0 THEN 1 ELSE 0 END AS grew FROM (SELECT m.entry_id,"
            + " CASE WHEN j.purpose = 'REVERSAL' THEN 1 ELSE 0 END AS undoes,"
            + " SUM(CASE WHEN j.purpose = 'REVERSAL' THEN m.credit - m.debit ELSE m.debit - m.credit END) AS moved"
            + " FROM journal_line m JOIN journal_entry j ON j.id = m.entry_id AND j.kind = 'MANUAL'"
            + " WHERE m.book_id = ? AND m.posted_on BETWEEN ? AND ? AND m.account IN (SELECT r.number FROM account_role r"
            + " JOIN expansion_purchase p ON p.role = r.role WHERE r.chart = ?)"
            + " GROUP BY m.entry_id, CASE WHEN j.purpose = 'REVERSAL' THEN 1 ELSE 0 END) t) g"
            + " JOIN journal_entry e ON e.id = g.entry_id JOIN journal_line l ON l.entry_id = g.entry_id"
            + " GROUP BY l.account, e.kind, g.undoes, g.grew ORDER BY l.account, g.undoes, g.grew";

    @Inject
    private SqlRows rows;

    /** From one day to another, both included. */
    public List<BookMovement> between(long bookId, Chart chart, Currency currency, LocalDate first, LocalDate last) {
        return rows.list(MOVED, row -> movement(row, chart, currency), bookId, first, last);
    }

    /** Those by hand that buy or give up assets without lots; it costs such entries, and nothing in a chart without such assets. */
    public BoughtOutsideLots outsideLots(long bookId, Chart chart, Currency currency, LocalDate first, LocalDate last) {
        List<String> accounts = rows.list(OUTSIDE_LOTS, row -> row.getString("number"), chart.code());
        if (accounts.isEmpty()) {
            return BoughtOutsideLots.NOTHING;
        }
        List<BookMovement> bought = new ArrayList<>();
        List<BookMovement> givenUp = new ArrayList<>();
        rows.forEach(
                BY_HAND,
                row -> (row.getInt("grew") == 1 ? bought : givenUp).add(movement(row, chart, currency)),
                bookId,
                first,
                last,
                chart.code());
        return new BoughtOutsideLots(accounts, bought, givenUp);
    }

    private static BookMovement movement(ResultSet row, Chart chart, Currency currency) throws SQLException {
        ChartAccount account = chart.numbered(row.getString("account")).orElseThrow();
        JournalEntry.Kind kind = JournalEntry.Kind.valueOf(row.getString("kind"));
        Money debits = new Money(row.getBigDecimal("debits"), currency);
        Money credits = new Money(row.getBigDecimal("credits"), currency);
        return row.getInt("undoes") == 1
                ? BookMovement.undoing(account, kind, debits, credits)
                : new BookMovement(account, kind, debits, credits);
    }
}
