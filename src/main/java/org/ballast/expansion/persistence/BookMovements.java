package org.ballast.expansion.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.expansion.domain.BookMovement;
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

    @Inject
    private SqlRows rows;

    /** From one day to another, both included. */
    public List<BookMovement> between(long bookId, Chart chart, Currency currency, LocalDate first, LocalDate last) {
        return rows.list(MOVED, row -> movement(row, chart, currency), bookId, first, last);
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
