package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.FairValueMovement;

/** How the crypto assets that a book keeps at fair value moved through a period, summed from the lots' histories. */
@ApplicationScoped
public class FairValueMovements {

    private static final String WITHIN = "e.posted_on >= ? AND (a.adopted_on IS NULL OR e.posted_on >= a.adopted_on)";
    private static final String MOVEMENTS = "SELECT l.asset_id,"
            + EventSums.of(
                    "e.posted_on < ? AND (a.adopted_on IS NULL OR a.adopted_on < ?)", EventSums.CARRYING, "opening")
            + EventSums.of("a.adopted_on >= ? AND e.posted_on < a.adopted_on", EventSums.CARRYING, "taken_over")
            + EventSums.of(WITHIN + " AND e.kind = 'ADOPT'", EventSums.CARRYING, "adoption")
            + EventSums.of(WITHIN + " AND e.kind IN ('ACQUIRE', 'CORRECT')", EventSums.CARRYING, "additions")
            + EventSums.of(WITHIN + " AND e.kind = 'DISPOSE'", "-(" + EventSums.CARRYING + ")", "dispositions")
            + EventSums.of(WITHIN + " AND e.kind = 'REMEASURE'", EventSums.CARRYING, "remeasurement")
            + " SUM(e.quantity_change) AS units, SUM(e.cost_change) AS cost"
            + " FROM lot_event e JOIN lot l ON l.id = e.lot_id"
            + " LEFT JOIN (SELECT o.lot_id, MIN(o.posted_on) AS adopted_on FROM lot_event o"
            + " WHERE o.book_id = ? AND o.kind = 'ADOPT' AND o.posted_on < ?" + FairValueLots.AND_NOT_UNDONE
            + " GROUP BY o.lot_id) a ON a.lot_id = l.id"
            + " WHERE e.book_id = ? AND e.posted_on < ? AND (a.adopted_on IS NOT NULL OR "
            + FairValueLots.ACQUIRED_AT_IT + ")"
            + " GROUP BY l.asset_id";
    private static final String REALISED =
            "SELECT d.asset_id, SUM(s.counted * (s.proceeds - (SELECT SUM(x.relieved_cost)"
                    + " FROM disposal_lot x WHERE x.book_id = s.book_id AND x.disposal_id = d.id))) AS realised"
                    + " FROM " + SalesInBooks.SQL + " s JOIN disposal d ON d.id = s.disposal_id"
                    + " WHERE s.book_id = ? AND s.counted_on >= ? AND s.counted_on < ?"
                    + " AND " + FairValueLots.SOLD_AT_IT
                    + " GROUP BY d.asset_id, d.id ORDER BY MIN(s.counted_on), d.id";

    @Inject
    private SqlRows rows;

    /**
     * By the asset's key, for every asset that was kept at fair value before the end.
     *
     * @param to the day after the last
     */
    public Map<Long, FairValueMovement> through(long bookId, Currency currency, LocalDate from, LocalDate to) {
        Map<Long, List<Money>> realised = new HashMap<>();
        rows.forEach(
                REALISED,
                row -> realised.computeIfAbsent(row.getLong("asset_id"), asset -> new ArrayList<>())
                        .add(new Money(row.getBigDecimal("realised"), currency)),
                bookId,
                from,
                to);
        Map<Long, FairValueMovement> movements = new TreeMap<>();
        rows.forEach(
                MOVEMENTS,
                row -> movements.put(
                        row.getLong("asset_id"),
                        movement(row, currency, realised.getOrDefault(row.getLong("asset_id"), List.of()))),
                from,
                from,
                from,
                from,
                from,
                from,
                from,
                bookId,
                to,
                bookId,
                to);
        return movements;
    }

    private static FairValueMovement movement(ResultSet row, Currency currency, List<Money> realised)
            throws SQLException {
        return new FairValueMovement(
                EventSums.money(row, "opening", currency),
                EventSums.money(row, "taken_over", currency),
                EventSums.money(row, "adoption", currency),
                EventSums.money(row, "additions", currency),
                EventSums.money(row, "dispositions", currency),
                EventSums.money(row, "remeasurement", currency),
                new Quantity(row.getBigDecimal("units")),
                EventSums.money(row, "cost", currency),
                realised);
    }
}
