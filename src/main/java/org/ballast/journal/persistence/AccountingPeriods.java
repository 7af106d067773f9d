package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.ballast.amounts.DateText;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.MonthLocks;
import org.ballast.journal.domain.PeriodState;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;
import org.ballast.sql.IdBlocks;
import org.ballast.sql.SqlRows;

/** Calendar months of a book, open or locked. */
@ApplicationScoped
public class AccountingPeriods {

    private static final int KEYS_A_BLOCK = 50;
    private static final String PERIODS =
            "SELECT id, book_id, starts_on, state FROM accounting_period WHERE book_id = ?";

    @Inject
    private SqlRows rows;

    @Inject
    private Batches batches;

    @Inject
    private IdBlocks ids;

    /** The state of each month between two days that has one, by its first day. */
    public SortedMap<LocalDate, PeriodState> states(long bookId, LocalDate first, LocalDate last) {
        SortedMap<LocalDate, PeriodState> states = new TreeMap<>();
        rows.forEach(
                "SELECT starts_on, state FROM accounting_period WHERE book_id = ? AND starts_on BETWEEN ? AND ?",
                row -> states.put(row.getObject(1, LocalDate.class), PeriodState.valueOf(row.getString(2))),
                bookId,
                first.withDayOfMonth(1),
                last);
        return states;
    }

    /** How far the months from that of a day on are locked. */
    public MonthLocks locksFrom(long bookId, LocalDate first) {
        SortedMap<YearMonth, PeriodState> months = new TreeMap<>();
        states(bookId, first, DateText.LATEST).forEach((starts, state) -> months.put(YearMonth.from(starts), state));
        return new MonthLocks(months);
    }

    /** Every month of a book that was posted in or locked, the earliest first. */
    public List<AccountingPeriod> all(long bookId) {
        return rows.list(PERIODS + " ORDER BY starts_on", AccountingPeriods::period, bookId);
    }

    /** Opens months that have no period yet. */
    public void open(long bookId, SortedSet<LocalDate> months) {
        var keys =
                ids.take("accounting_period_seq", KEYS_A_BLOCK, months.size()).iterator();
        try (BatchInsert insert = batches.open("INSERT INTO accounting_period (id, book_id, starts_on, state, version)"
                + " VALUES (?, ?, ?, 'OPEN', 1) ON CONFLICT DO NOTHING")) {
            months.forEach(month -> insert.add(keys.next(), bookId, month));
        }
    }

    /** Locks the rows of months until the end of the transaction, the earliest first. */
    public List<AccountingPeriod> hold(long bookId, LocalDate first, LocalDate last) {
        return rows.list(
                PERIODS + " AND starts_on BETWEEN ? AND ? ORDER BY starts_on FOR UPDATE",
                AccountingPeriods::period,
                bookId,
                first,
                last);
    }

    /** Keeps the new state of a month that is held. */
    public void become(long id, PeriodState state) {
        rows.execute("UPDATE accounting_period SET state = ?, version = version + 1 WHERE id = ?", state, id);
    }

    private static AccountingPeriod period(ResultSet row) throws SQLException {
        return new AccountingPeriod(
                row.getLong("id"),
                row.getLong("book_id"),
                YearMonth.from(row.getObject("starts_on", LocalDate.class)),
                PeriodState.valueOf(row.getString("state")));
    }
}
