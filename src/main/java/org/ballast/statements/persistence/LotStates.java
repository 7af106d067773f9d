package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collections;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.sql.SqlRows;
import org.ballast.statements.domain.LowestPrice;

/** The lots as of a day, and the lowest prices of their tests. */
@ApplicationScoped
public class LotStates {

    private static final int LOTS_A_BLOCK = 1_000;
    private static final String MANY = "IN (lots)";
    private static final String KEYS = "SELECT id, acquired_at FROM lot WHERE entity_id = ? AND asset_id = ?"
            + " AND acquired_on < ? AND acquired_at >= ? AND (acquired_at > ? OR id > ?)"
            + " ORDER BY acquired_at, id LIMIT ?";
    private static final String LOTS = "SELECT l.id, l.code, l.acquired_at, b.currency,"
            + " SUM(e.quantity_change) AS units, SUM(e.cost_change) AS cost, SUM(e.reduction_change) AS impairment"
            + " FROM lot l JOIN lot_event e ON e.lot_id = l.id JOIN book b ON b.id = e.book_id WHERE e.book_id = ? AND e.posted_on < ? AND l.id IN (lots)";
    private static final String BY_LOT = " GROUP BY l.id, l.code, l.acquired_at, b.currency"
            + " HAVING SUM(e.quantity_change) > 0 ORDER BY l.acquired_at, l.id";
    // Of each lot, period and segment the last test that was posted or needed no posting; of those the lowest price
    private static final String LOWEST = "SELECT lot_id, price, currency, opens_at, interval_seconds, market FROM ("
            + "SELECT c.*, ROW_NUMBER() OVER (PARTITION BY c.lot_id ORDER BY c.price, c.opens_at) AS cheapest FROM ("
            + "SELECT t.lot_id, t.price, t.currency, b.opens_at, b.interval_seconds, m.name AS market,"
            + " ROW_NUMBER() OVER (PARTITION BY t.lot_id, r.period_start, t.segment"
            + " ORDER BY CASE WHEN t.proposal_id IS NULL THEN 1 ELSE 0 END, r.id DESC) AS latest"
            + " FROM measurement t JOIN measurement_run r ON r.id = t.run_id"
            + " LEFT JOIN proposal p ON p.id = t.proposal_id JOIN price_bar b ON b.id = t.price_bar_id"
            + " JOIN market m ON m.id = b.market_id"
            + " WHERE r.book_id = ? AND r.period_end <= ? AND (t.proposal_id IS NULL OR p.status = 'POSTED') AND t.lot_id IN (lots)"
            + ") c WHERE c.latest = 1) w WHERE w.cheapest = 1";

    @Inject
    private SqlRows rows;

    /** A lot with units left, and the lowest price of the tests of periods that ended by the day. */
    public record LotState(
            String code,
            Instant acquiredAt,
            Quantity units,
            Money originalCost,
            Money accumulatedImpairment,
            Optional<LowestPrice> lowest) {}

    /**
     * Lots that follow each other by acquisition.
     *
     * @param lots those with units left at the start of the day: maybe none, though more follow
     * @param last where the next block begins; empty behind the last
     */
    public record Block(List<LotState> lots, Optional<LotCursor> last) {}

    /**
     * The lots of an asset at the start of a day, block by block: a block costs its own lots, not all of them.
     *
     * @param besideFairValue whether the book keeps lots at fair value, which are none of these
     */
    public Block block(ReportingEntity entity, long assetId, LocalDate day, LotCursor after, boolean besideFairValue) {
        List<LotCursor> keys = rows.list(
                KEYS,
                row -> new LotCursor(SqlRows.instant(row, "acquired_at"), row.getLong("id")),
                entity.id(),
                assetId,
                day,
                after.acquiredAt(),
                after.acquiredAt(),
                after.id(),
                LOTS_A_BLOCK);
        if (keys.isEmpty()) {
            return new Block(List.of(), Optional.empty());
        }
        Object[] values = Stream.concat(
                        Stream.of(entity.book().id(), day), keys.stream().map(LotCursor::id))
                .toArray();
        String marks = "IN (" + String.join(",", Collections.nCopies(keys.size(), "?")) + ")";
        Map<Long, LowestPrice> lowest = new HashMap<>();
        rows.forEach(LOWEST.replace(MANY, marks), row -> lowest.put(row.getLong("lot_id"), price(row)), values);
        String lots = LOTS.replace(MANY, marks) + (besideFairValue ? FairValueLots.AND_AT_COST : "") + BY_LOT;
        Object[] ofLots = besideFairValue
                ? Stream.concat(Arrays.stream(values), Stream.of(day)).toArray()
                : values;
        return new Block(rows.list(lots, row -> state(row, lowest), ofLots), Optional.of(keys.getLast()));
    }

    static LowestPrice price(ResultSet row) throws SQLException {
        return new LowestPrice(
                new UnitPrice(row.getBigDecimal("price"), Currency.getInstance(row.getString("currency"))),
                SqlRows.instant(row, "opens_at"),
                row.getInt("interval_seconds") == 86_400,
                row.getString("market"));
    }

    private static LotState state(ResultSet row, Map<Long, LowestPrice> lowest) throws SQLException {
        Currency currency = Currency.getInstance(row.getString("currency"));
        return new LotState(
                row.getString("code"),
                SqlRows.instant(row, "acquired_at"),
                new Quantity(row.getBigDecimal("units")),
                new Money(row.getBigDecimal("cost"), currency),
                new Money(row.getBigDecimal("impairment"), currency),
                Optional.ofNullable(lowest.get(row.getLong("id"))));
    }
}
