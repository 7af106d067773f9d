package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.holdings.domain.HoldingRole;
import org.ballast.holdings.domain.HoldingTotals;
import org.ballast.sql.SqlRows;

/** Sums over all lots of a book, and what its ledger says of the same. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Totals {

    private static final String LOTS =
            "SELECT coalesce(SUM(cost - reduction + value_change), 0), coalesce(SUM(reduction), 0)"
                    + " FROM lot_position WHERE book_id = ?";
    private static final String ACCOUNTS = "SELECT coalesce(SUM(d.debit - d.credit), 0),"
            + " coalesce(SUM(CASE WHEN r.role = ? THEN d.credit - d.debit ELSE 0 END), 0)"
            + " FROM book b JOIN account_role r ON r.chart = b.chart AND r.role IN (?, ?)"
            + " JOIN account_day d ON d.book_id = b.id AND d.account = r.number WHERE b.id = ?";

    @Inject
    private SqlRows sql;

    public HoldingTotals ofLots(long bookId) {
        return totals(LOTS, bookId);
    }

    public HoldingTotals ofAccounts(long bookId) {
        String cost = HoldingRole.DIGITAL_ASSETS_AT_COST.name();
        String impairment = HoldingRole.ACCUMULATED_IMPAIRMENT.name();
        return totals(ACCOUNTS, impairment, cost, impairment, bookId);
    }

    private HoldingTotals totals(String select, Object... values) {
        return sql.list(select, row -> new HoldingTotals(row.getBigDecimal(1), row.getBigDecimal(2)), values)
                .get(0);
    }
}
