package org.ballast.evidence.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.evidence.domain.MemoEntry;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.sql.SqlRows;

/** Entries with their lines added up. Call it inside a transaction. */
@ApplicationScoped
public class EntryTotals {

    private static final String ENTRY =
            "SELECT id, fiscal_year, seq, posted_on, description, total, currency FROM journal_entry WHERE id = ?";
    private static final String ACCOUNTS = "SELECT j.account, a.name, a.type, j.currency,"
            + " CASE WHEN j.debit > 0 THEN 0 ELSE 1 END AS side, COUNT(*) AS lines, SUM(j.debit) AS debit,"
            + " SUM(j.credit) AS credit FROM journal_line j JOIN book k ON k.id = j.book_id"
            + " JOIN account a ON a.chart = k.chart AND a.number = j.account WHERE j.entry_id = ?"
            + " GROUP BY j.account, a.name, a.type, j.currency, CASE WHEN j.debit > 0 THEN 0 ELSE 1 END"
            + " ORDER BY side, account";

    @Inject
    private SqlRows rows;

    /** Empty where there is no such entry. */
    public Optional<MemoEntry> of(long entryId) {
        return rows.list(ENTRY, this::entry, entryId).stream().findFirst();
    }

    private MemoEntry entry(ResultSet row) throws SQLException {
        PostedEntry posted = new PostedEntry(
                row.getLong("id"),
                row.getInt("fiscal_year"),
                row.getLong("seq"),
                row.getObject("posted_on", LocalDate.class));
        return new MemoEntry(
                Optional.of(posted.number()),
                posted.postedOn(),
                row.getString("description"),
                new Money(row.getBigDecimal("total"), Currency.getInstance(row.getString("currency"))),
                rows.list(ACCOUNTS, EntryTotals::account, posted.id()));
    }

    private static MemoEntry.AccountTotal account(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new MemoEntry.AccountTotal(
                row.getString("account"),
                row.getString("name"),
                ChartAccount.Type.valueOf(row.getString("type")),
                row.getInt("lines"),
                new Money(row.getBigDecimal("debit"), currency),
                new Money(row.getBigDecimal("credit"), currency));
    }
}
