package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.Book;
import org.ballast.sql.SqlRows;

/**
 * Cash that came and went in two books of an entity for the same facts. Lots of one day may be one entry in one book and
 * several in the other, so that their day tells that they are the same.
 */
@ApplicationScoped
public class CashOfFacts {

    private static final String SHARED = "SELECT SUM(f.ofleft) AS ofleft, SUM(f.ofright) AS ofright FROM (SELECT"
            + " SUM(CASE WHEN l.book_id = ? THEN l.debit - l.credit END) AS ofleft,"
            + " SUM(CASE WHEN l.book_id = ? THEN l.debit - l.credit END) AS ofright"
            + " FROM journal_line l JOIN journal_entry e ON e.id = l.entry_id"
            + " WHERE l.book_id IN (?, ?) AND l.account = ? AND l.posted_on <= ? GROUP BY e.source_type,"
            + " CASE WHEN e.source_type = 'LOT' THEN CAST(l.posted_on AS VARCHAR(64)) ELSE e.source_id END) f"
            + " WHERE f.ofleft IS NOT NULL AND f.ofright IS NOT NULL";

    @Inject
    private SqlRows rows;

    /** What both have of it, each in its currency. */
    public record Shared(Money left, Money right) {}

    /**
     * Nothing where both are in one currency: there is nothing to translate.
     *
     * @param account number of cash in the chart of both
     */
    public Shared of(Book left, Book right, String account, LocalDate asOf) {
        if (left.currency().equals(right.currency())) {
            return new Shared(Money.zero(left.currency()), Money.zero(left.currency()));
        }
        return rows.list(
                        SHARED,
                        row -> new Shared(
                                money(row, "ofleft", left.currency()), money(row, "ofright", right.currency())),
                        left.id(),
                        right.id(),
                        left.id(),
                        right.id(),
                        account,
                        asOf)
                .getFirst();
    }

    private static Money money(ResultSet row, String column, Currency currency) throws SQLException {
        return new Money(Optional.ofNullable(row.getBigDecimal(column)).orElse(BigDecimal.ZERO), currency);
    }
}
