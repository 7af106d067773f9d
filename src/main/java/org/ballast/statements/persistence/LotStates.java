package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.imports.persistence.SqlRows;
import org.ballast.statements.domain.LowestPrice;

/** The lots as of a day, and the lowest prices of their tests. */
@ApplicationScoped
public class LotStates {

    private static final String LOTS = "SELECT l.id, l.code, l.asset_id, l.acquired_at, l.currency,"
            + " SUM(e.quantity_change) AS units, SUM(e.cost_change) AS cost, SUM(e.impairment_change) AS impairment"
            + " FROM lot_event e JOIN lot l ON l.id = e.lot_id WHERE e.entity_id = ? AND e.posted_on < ?"
            + " GROUP BY l.id, l.code, l.asset_id, l.acquired_at, l.currency HAVING SUM(e.quantity_change) > 0"
            + " ORDER BY l.acquired_at, l.id";
    // Of each lot, period and segment the last test that was posted or needed no posting; of those the lowest price
    private static final String LOWEST = "SELECT lot_id, price, currency, opens_at, interval_seconds, market FROM ("
            + "SELECT c.*, ROW_NUMBER() OVER (PARTITION BY c.lot_id ORDER BY c.price, c.opens_at) AS cheapest FROM ("
            + "SELECT t.lot_id, t.price, t.currency, b.opens_at, b.interval_seconds, m.name AS market,"
            + " ROW_NUMBER() OVER (PARTITION BY t.lot_id, r.period_start, t.segment"
            + " ORDER BY CASE WHEN t.proposal_id IS NULL THEN 1 ELSE 0 END, r.id DESC) AS latest"
            + " FROM impairment_test t JOIN impairment_run r ON r.id = t.run_id"
            + " LEFT JOIN proposal p ON p.id = t.proposal_id JOIN price_bar b ON b.id = t.price_bar_id"
            + " JOIN market m ON m.id = b.market_id"
            + " WHERE r.entity_id = ? AND r.period_end <= ? AND (t.proposal_id IS NULL OR p.status = 'POSTED')"
            + ") c WHERE c.latest = 1) w WHERE w.cheapest = 1";

    @Inject
    private SqlRows rows;

    /** A lot with units left. */
    public record LotState(
            long id,
            String code,
            long assetId,
            Instant acquiredAt,
            Quantity units,
            Money originalCost,
            Money accumulatedImpairment) {}

    /** Lots with units left at the start of a day, by acquisition. */
    public List<LotState> before(long entityId, LocalDate day) {
        return rows.list(LOTS, LotStates::state, entityId, day);
    }

    /** By the lot's key, from tests of periods that ended up to the start of a day. */
    public Map<Long, LowestPrice> lowestBefore(long entityId, LocalDate day) {
        Map<Long, LowestPrice> lowest = new HashMap<>();
        rows.forEach(LOWEST, row -> lowest.put(row.getLong("lot_id"), price(row)), entityId, day);
        return lowest;
    }

    static LowestPrice price(ResultSet row) throws SQLException {
        return new LowestPrice(
                new UnitPrice(row.getBigDecimal("price"), Currency.getInstance(row.getString("currency"))),
                SqlRows.instant(row, "opens_at"),
                row.getInt("interval_seconds") == 86_400,
                row.getString("market"));
    }

    private static LotState state(ResultSet row) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new LotState(
                row.getLong("id"),
                row.getString("code"),
                row.getLong("asset_id"),
                SqlRows.instant(row, "acquired_at"),
                new Quantity(row.getBigDecimal("units")),
                new Money(row.getBigDecimal("cost"), currency),
                new Money(row.getBigDecimal("impairment"), currency));
    }
}
