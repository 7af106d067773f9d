package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.NavigableMap;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.ValueCourse.Holding;
import org.jspecify.annotations.Nullable;

/**
 * What the lots of each asset hold and carry, by the days on which that changes, added up from the lots' histories as the
 * disclosure's table is: a row a day and asset, whatever the number of lots.
 */
@ApplicationScoped
public class CarryingByDay {

    private static final String CHANGES = "SELECT l.asset_id, e.posted_on, SUM(e.quantity_change) AS units,"
            + " SUM(e.cost_change - e.reduction_change + e.value_change) AS carrying FROM lot_event e JOIN lot l ON l.id = e.lot_id"
            + " WHERE e.book_id = ? AND e.posted_on < ? GROUP BY l.asset_id, e.posted_on"
            + " ORDER BY l.asset_id, e.posted_on";

    @Inject
    private SqlRows rows;

    /**
     * By the asset's key, for every asset that was ever held before the end.
     *
     * @param to the day after the last
     */
    public Map<Long, NavigableMap<LocalDate, Holding>> until(long bookId, Currency currency, LocalDate to) {
        Map<Long, NavigableMap<LocalDate, Holding>> assets = new HashMap<>();
        rows.forEach(
                CHANGES,
                row -> append(row, assets.computeIfAbsent(row.getLong("asset_id"), asset -> new TreeMap<>()), currency),
                bookId,
                to);
        return assets;
    }

    private static void append(ResultSet row, NavigableMap<LocalDate, Holding> holdings, Currency currency)
            throws SQLException {
        Map.@Nullable Entry<LocalDate, Holding> last = holdings.lastEntry();
        BigDecimal units = row.getBigDecimal("units");
        Money carrying = new Money(row.getBigDecimal("carrying"), currency);
        holdings.put(
                row.getObject("posted_on", LocalDate.class),
                last == null
                        ? new Holding(new Quantity(units), carrying)
                        : new Holding(
                                new Quantity(last.getValue().units().units().add(units)),
                                last.getValue().carrying().plus(carrying)));
    }
}
