package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.holdings.domain.HoldingTotals;
import org.ballast.sql.SqlRows;

/** Sums over all lots of an entity, and what its ledger says of the same. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Totals {

    private static final String LOTS =
            "SELECT coalesce(SUM(original_cost), 0), coalesce(SUM(accumulated_impairment), 0)"
                    + " FROM lot WHERE entity_id = ?";
    private static final String ACCOUNTS =
            "SELECT coalesce(SUM(CASE WHEN account = '1500' THEN debit - credit ELSE 0 END), 0),"
                    + " coalesce(SUM(CASE WHEN account = '1590' THEN credit - debit ELSE 0 END), 0)"
                    + " FROM account_day WHERE entity_id = ? AND account IN ('1500', '1590')";

    @Inject
    private SqlRows sql;

    public HoldingTotals ofLots(long entityId) {
        return totals(LOTS, entityId);
    }

    public HoldingTotals ofAccounts(long entityId) {
        return totals(ACCOUNTS, entityId);
    }

    private HoldingTotals totals(String select, long entityId) {
        return sql.list(select, row -> new HoldingTotals(row.getBigDecimal(1), row.getBigDecimal(2)), entityId)
                .get(0);
    }
}
