package org.ballast.stress.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.Amounts;
import org.ballast.sql.SqlRows;

/** What proposals that wait for a decision would change. Call it inside a transaction. */
@ApplicationScoped
public class PendingChanges {

    private static final String BY_LOT =
            "SELECT t.lot_id, t.currency, SUM(t.cost_change) AS cost, SUM(t.reduction_change) AS reduction,"
                    + " SUM(t.value_change) AS value_change FROM proposal p JOIN approval_case c ON c.id = p.case_id"
                    + " JOIN measurement t ON t.proposal_id = p.id WHERE p.book_id = ? AND p.period_end <= ?"
                    + " AND c.status IN ('DRAFT', 'SUBMITTED', 'RETURNED', 'APPROVED') AND t.kind <> 'NONE' GROUP BY t.lot_id, t.currency";

    @Inject
    private SqlRows rows;

    /** By key of the lot: of proposals for periods that end by the end of a day. */
    public Map<Long, Amounts> byLot(long bookId, LocalDate day) {
        Map<Long, Amounts> changes = new HashMap<>();
        rows.forEach(BY_LOT, row -> changes.put(row.getLong("lot_id"), amounts(row)), bookId, day.plusDays(1));
        return changes;
    }

    private static Amounts amounts(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new Amounts(
                new Money(row.getBigDecimal("cost"), currency),
                new Money(row.getBigDecimal("reduction"), currency),
                new Money(row.getBigDecimal("value_change"), currency));
    }
}
