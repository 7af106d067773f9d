package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.LedgerPosition;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.sql.SqlRows;

/** Sums over {@code account_day}: what stands on the accounts, whatever the number of entries. */
@ApplicationScoped
public class Balances {

    private static final String FROM_DAYS = " FROM account_day d JOIN account a ON a.number = d.account";
    private static final String GROUPED =
            " GROUP BY " + ChartOfAccounts.COLUMNS + ", d.currency ORDER BY a.number, d.currency";
    private static final String BALANCES = "SELECT " + ChartOfAccounts.COLUMNS + ", d.currency,"
            + " SUM(d.debit) AS debits, SUM(d.credit) AS credits" + FROM_DAYS
            + " WHERE d.entity_id = ? AND d.posted_on BETWEEN ? AND ?" + GROUPED;
    private static final String POSITION = "SELECT id, fiscal_year, seq, posted_on, recorded_at FROM journal_entry"
            + " WHERE id = (SELECT MAX(last_entry_id) FROM account_day WHERE entity_id = ? AND posted_on <= ?)";

    private static final LocalDate BEGINNING = LocalDate.of(1, 1, 1);

    @Inject
    private SqlRows rows;

    /** Accounts that were ever moved, as of the end of a day, by number. */
    public List<AccountBalance> asOf(long entityId, LocalDate day) {
        return between(entityId, BEGINNING, day);
    }

    /**
     * Accounts as of the end of several days, in one reading of the table.
     *
     * @return the balances by day, each list by account number
     */
    public SortedMap<LocalDate, List<AccountBalance>> asOf(long entityId, SortedSet<LocalDate> days) {
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
        values.add(entityId);
        values.add(days.last());
        rows.forEach(
                "SELECT " + ChartOfAccounts.COLUMNS + ", d.currency" + sums + FROM_DAYS
                        + " WHERE d.entity_id = ? AND d.posted_on <= ?" + GROUPED,
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
    public List<AccountBalance> between(long entityId, LocalDate first, LocalDate last) {
        return rows.list(BALANCES, row -> balance(row, "debits", "credits"), entityId, first, last);
    }

    /** The latest day of any entry of an entity. */
    public Optional<LocalDate> lastDay(long entityId) {
        return rows
                .list(
                        "SELECT posted_on FROM journal_entry WHERE entity_id = ? ORDER BY posted_on DESC LIMIT 1",
                        row -> row.getObject("posted_on", LocalDate.class),
                        entityId)
                .stream()
                .findFirst();
    }

    /** The newest entry that counts for that day or an earlier one. */
    public Optional<LedgerPosition> position(long entityId, LocalDate day) {
        List<LedgerPosition> found = rows.list(
                POSITION,
                row -> new LedgerPosition(
                        new PostedEntry(
                                row.getLong("id"),
                                row.getInt("fiscal_year"),
                                row.getLong("seq"),
                                row.getObject("posted_on", LocalDate.class)),
                        SqlRows.instant(row, "recorded_at")),
                entityId,
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
