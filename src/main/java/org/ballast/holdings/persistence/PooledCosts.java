package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.CostLeft;
import org.ballast.sql.SqlRows;

/** What the purchases that came into the pools of a book have left of their cost. */
@ApplicationScoped
class PooledCosts {

    // Only what is undone is asked since when: a pool's history is not read once for each of its events
    private static final String CHANGES = "SELECT p.asset_id, f.acquired_on, e.cost_change FROM lot p"
            + " JOIN lot_event e ON e.lot_id = p.id AND e.book_id = p.pool_of_book_id"
            + " LEFT JOIN lot f ON f.id = e.from_lot_id LEFT JOIN undone_source n ON n.book_id = e.book_id"
            + " AND n.source_type = e.source_type AND n.source_id = e.source_id"
            + " WHERE p.pool_of_book_id = ? AND e.posted_on <= ? AND e.cost_change <> 0"
            + " AND e.source_type NOT LIKE 'UNDONE%' AND (n.source_id IS NULL OR NOT EXISTS (SELECT 1 FROM lot_event u"
            + " WHERE u.book_id = e.book_id AND u.lot_id = e.lot_id AND u.source_type = 'UNDONE_' || e.source_type"
            + " AND u.source_id = e.source_id AND u.posted_on <= ?)) ORDER BY e.at, CASE WHEN e.from_lot_id IS NULL THEN 1 ELSE 0 END, e.id";

    @Inject
    private SqlRows rows;

    List<AssetHoldings.CostOfDay> byDay(ReportingEntity entity, LocalDate day) {
        Map<Long, CostLeft> byAsset = new TreeMap<>();
        rows.forEach(
                CHANGES,
                row -> {
                    CostLeft left = byAsset.computeIfAbsent(
                            row.getLong("asset_id"), asset -> new CostLeft(entity.functionalCurrency()));
                    Money change = new Money(row.getBigDecimal("cost_change"), entity.functionalCurrency());
                    LocalDate acquired = row.getObject("acquired_on", LocalDate.class);
                    if (acquired == null) {
                        left.relieve(change.negated());
                    } else {
                        left.add(acquired, change);
                    }
                },
                entity.book().id(),
                day,
                day);
        List<AssetHoldings.CostOfDay> costs = new ArrayList<>();
        byAsset.forEach((asset, left) -> left.byDay()
                .forEach((acquired, cost) -> costs.add(new AssetHoldings.CostOfDay(asset, acquired, cost))));
        return costs;
    }
}
