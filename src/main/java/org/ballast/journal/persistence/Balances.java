package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.KindMovement;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.sql.SqlRows;

/** Sums over {@code account_day}: what stands on the accounts, whatever the number of entries. */
@ApplicationScoped
public class Balances {

    private static final String FROM_DAYS = " FROM account_day d JOIN book b ON b.id = d.book_id"
            + " JOIN account a ON a.chart = b.chart AND a.number = d.account";
    private static final String GROUPED =
            " GROUP BY " + ChartOfAccounts.COLUMNS + ", d.currency ORDER BY a.number, d.currency";
    private static final String BALANCES = "SELECT " + ChartOfAccounts.COLUMNS + ", d.currency,"
            + " SUM(d.debit) AS debits, SUM(d.credit) AS credits" + FROM_DAYS
            + " WHERE d.book_id = ? AND d.posted_on BETWEEN ? AND ?";
    private static final String BUT_CLOSING = " AND d.purpose <> 'CLOSING'";
    private static final String POSITION = "SELECT id, fiscal_year, seq, posted_on, recorded_at FROM journal_entry"
            + " WHERE id = (SELECT MAX(last_entry_id) FROM account_day WHERE book_id = ? AND posted_on <= ?)";

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    @Inject
    private SqlRows rows;

    /** Accounts that were ever moved, as of the end of a day, by number. */
    public List<AccountBalance> asOf(long bookId, LocalDate day) {
        return between(bookId, BEGINNING, day);
    }

    /**
     * Accounts as of the end of several days, in one reading of the table.
     *
     * @return the balances by day, each list by account number
     */
    public SortedMap<LocalDate, List<AccountBalance>> asOf(long bookId, SortedSet<LocalDate> days) {
        return asOf(bookId, days, "");
    }

    /** The same without the entries that close fiscal years, so that income and expense are there. */
    public SortedMap<LocalDate, List<AccountBalance>> beforeClosing(long bookId, SortedSet<LocalDate> days) {
        return asOf(bookId, days, BUT_CLOSING);
    }

    private SortedMap<LocalDate, List<AccountBalance>> asOf(long bookId, SortedSet<LocalDate> days, String which) {
        StringBuilder sums = new StringBuilder();
        List<Object> values = new ArrayList<>();
        SortedMap<LocalDate, List<AccountBalance>> balances = new TreeMap<>();
        for (LocalDate day : days) {
            int column = balances.size();
            sums.append(", SUM(CASE WHEN d.posted_on <= ? THEN d.debit ELSE 0 END) AS debits")
                    .append(column)
                    .append(", SUM(CASE WHEN d.posted_on <= ? THEN d.credit ELSE 0 END) AS credits")
                    .append(column);
            values.add(day);
            values.add(day);
            balances.put(day, new ArrayList<>());
        }
        values.add(bookId);
        values.add(days.last());
        rows.forEach(
                "SELECT " + ChartOfAccounts.COLUMNS + ", d.currency" + sums + FROM_DAYS
                        + " WHERE d.book_id = ? AND d.posted_on <= ?" + which + GROUPED,
                row -> {
                    int column = 0;
                    for (List<AccountBalance> ofDay : balances.values()) {
                        ofDay.add(balance(row, "debits" + column, "credits" + column));
                        column++;
                    }
                },
                values.toArray());
        return balances;
    }

    /** What moved on the accounts from one day to another, both included. */
    public List<AccountBalance> between(long bookId, LocalDate first, LocalDate last) {
        return rows.list(BALANCES + GROUPED, row -> balance(row, "debits", "credits"), bookId, first, last);
    }

    /** The same without the entries that close fiscal years. */
    public List<AccountBalance> beforeClosing(long bookId, LocalDate first, LocalDate last) {
        return rows.list(
                BALANCES + BUT_CLOSING + GROUPED, row -> balance(row, "debits", "credits"), bookId, first, last);
    }

    /** The same by the kind of the entries, without those that close fiscal years. */
    public List<KindMovement> byKind(long bookId, LocalDate first, LocalDate last) {
        return rows.list(
                "SELECT d.kind, " + ChartOfAccounts.COLUMNS + ", d.currency, SUM(d.debit) AS debits,"
                        + " SUM(d.credit) AS credits" + FROM_DAYS
                        + " WHERE d.book_id = ? AND d.posted_on BETWEEN ? AND ?" + BUT_CLOSING
                        + " GROUP BY d.kind, " + ChartOfAccounts.COLUMNS + ", d.currency ORDER BY a.number, d.kind",
                row -> {
                    AccountBalance moved = balance(row, "debits", "credits");
                    return new KindMovement(
                            moved.account(),
                            JournalEntry.Kind.valueOf(row.getString("kind")),
                            moved.debits(),
                            moved.credits());
                },
                bookId,
                first,
                last);
    }

    /** The latest day of any entry of a book. */
    public Optional<LocalDate> lastDay(long bookId) {
        return rows
                .list(
                        "SELECT posted_on FROM journal_entry WHERE book_id = ? ORDER BY posted_on DESC LIMIT 1",
                        row -> row.getObject("posted_on", LocalDate.class),
                        bookId)
                .stream()
                .findFirst();
    }

    /** The first day of any entry of a book. */
    public Optional<LocalDate> firstDay(long bookId) {
        return rows
                .list(
                        "SELECT posted_on FROM journal_entry WHERE book_id = ? ORDER BY posted_on LIMIT 1",
                        row -> row.getObject("posted_on", LocalDate.class),
                        bookId)
                .stream()
                .findFirst();
    }

    /** The months in which anything was posted from one day to another, both included. */
    public SortedSet<YearMonth> monthsMoved(long bookId, LocalDate first, LocalDate last) {
        SortedSet<YearMonth> months = new TreeSet<>();
        rows.forEach(
                "SELECT DISTINCT posted_on FROM account_day WHERE book_id = ? AND posted_on BETWEEN ? AND ?",
                row -> months.add(YearMonth.from(row.getObject("posted_on", LocalDate.class))),
                bookId,
                first,
                last);
        return months;
    }

    /** Whether any book of an entity has an entry. */
    public boolean isMoved(long entityId) {
        return !rows.list(
                        "SELECT 1 FROM account_day d JOIN book b ON b.id = d.book_id WHERE b.entity_id = ? LIMIT 1",
                        row -> row.getInt(1),
                        entityId)
                .isEmpty();
    }

    /** The newest entry that counts for that day or an earlier one. */
    public Optional<LedgerPosition> position(long bookId, LocalDate day) {
        List<LedgerPosition> found = rows.list(
                POSITION,
                row -> new LedgerPosition(
                        new PostedEntry(
                                row.getLong("id"),
                                row.getInt("fiscal_year"),
                                row.getLong("seq"),
                                row.getObject("posted_on", LocalDate.class)),
                        SqlRows.instant(row, "recorded_at")),
                bookId,
                day);
        return found.stream().findFirst();
    }

    private static AccountBalance balance(ResultSet row, String debits, String credits) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new AccountBalance(
                ChartOfAccounts.account(row),
                new Money(row.getBigDecimal(debits), currency),
                new Money(row.getBigDecimal(credits), currency));
    }
}
