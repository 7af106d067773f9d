package org.ballast.journal.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.UnitOfAccount;
import org.ballast.sql.SqlRows;

/** What each account of a book carries for each of its units. */
@ApplicationScoped
public class UnitBalances {

    private static final String BEFORE = "SELECT l.account, c.type, l.unit_kind, l.unit_id, l.unit_code,"
            + " SUM(l.debit) - SUM(l.credit) AS net FROM journal_line l JOIN book b ON b.id = l.book_id"
            + " JOIN account c ON c.chart = b.chart AND c.number = l.account"
            + " WHERE l.book_id = ? AND l.posted_on < ?"
            + " GROUP BY l.account, c.type, l.unit_kind, l.unit_id, l.unit_code HAVING SUM(l.debit) <> SUM(l.credit)"
            + " ORDER BY l.account, l.unit_id";

    @Inject
    private SqlRows rows;

    /**
     * One of them.
     *
     * @param isOfIncome whether the account is one of income or expense
     * @param net debit, below zero credit; never zero
     */
    public record Balance(String account, boolean isOfIncome, Optional<UnitOfAccount> unit, Money net) {}

    /** Those at the start of a day, by account and unit. */
    public List<Balance> before(long bookId, LocalDate day, Currency currency) {
        return rows.list(BEFORE, row -> balance(row, currency), bookId, day);
    }

    private static Balance balance(ResultSet row, Currency currency) throws SQLException {
        String type = row.getString("type");
        String kind = row.getString("unit_kind");
        return new Balance(
                row.getString("account"),
                type.equals("INCOME") || type.equals("EXPENSE"),
                kind == null
                        ? Optional.empty()
                        : Optional.of(UnitOfAccount.lot(row.getLong("unit_id"), row.getString("unit_code"))),
                new Money(row.getBigDecimal("net"), currency));
    }
}
