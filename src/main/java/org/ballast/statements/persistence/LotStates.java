package org.ballast.statements.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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
    // Of one instant and of later ones apart: either is one range of the index, also where thousands share an instant
    private static final String KEYS =
            "SELECT id, acquired_at FROM lot WHERE entity_id = ? AND asset_id = ? AND acquired_on < ?";
    private static final String IN_ORDER =
            " ORDER BY entity_id, asset_id, acquired_at, id LIMIT ?"; // that of the index, by name
    private static final String SAME = KEYS + " AND acquired_at = ? AND id > ?" + IN_ORDER;
    private static final String LATER = KEYS + " AND acquired_at > ?" + IN_ORDER;
    private static final String OF_BLOCK = " FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)";
    // A left join where all rows match: the embedded database begins with the keys then, not with all rows of the book
    private static final String LOTS = "SELECT l.id, l.code, l.acquired_at,"
            + " SUM(e.quantity_change) AS units, SUM(e.cost_change) AS cost, SUM(e.reduction_change) AS impairment"
            + OF_BLOCK + " JOIN lot l ON l.id = k.id"
            + " LEFT JOIN lot_event e ON e.lot_id = l.id AND e.book_id = ? AND e.posted_on < ? WHERE TRUE";
    private static final String BY_LOT =
            " GROUP BY l.id, l.code, l.acquired_at" + " HAVING SUM(e.quantity_change) > 0 ORDER BY l.acquired_at, l.id";
    // Of each lot, period and segment the last test that was posted or needed no posting; of those the lowest price
    private static final String LOWEST = "SELECT lot_id, price, currency, opens_at, interval_seconds, market FROM ("
            + "SELECT c.*, ROW_NUMBER() OVER (PARTITION BY c.lot_id ORDER BY c.price, c.opens_at) AS cheapest FROM ("
            + "SELECT t.lot_id, t.price, t.currency, b.opens_at, b.interval_seconds, m.name AS market,"
            + " ROW_NUMBER() OVER (PARTITION BY t.lot_id, r.period_start, t.segment"
            + " ORDER BY CASE WHEN t.proposal_id IS NULL THEN 1 ELSE 0 END, r.id DESC) AS latest"
            + OF_BLOCK + " LEFT JOIN measurement t ON t.lot_id = k.id JOIN measurement_run r ON r.id = t.run_id"
            + " LEFT JOIN proposal p ON p.id = t.proposal_id LEFT JOIN approval_case ac ON ac.id = p.case_id"
            + " LEFT JOIN journal_entry mi ON mi.reverses_id = ac.entry_id"
            + " JOIN price_bar b ON b.id = t.price_bar_id"
            + " JOIN market m ON m.id = b.market_id"
            + " WHERE r.book_id = ? AND r.period_end <= ? AND (t.proposal_id IS NULL"
            + " OR (ac.status IN ('POSTED', 'REVERSED') AND (mi.id IS NULL OR mi.posted_on >= ?)))"
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
        List<LotCursor> keys = keys(entity, assetId, day, after);
        if (keys.isEmpty()) {
            return new Block(List.of(), Optional.empty());
        }
        List<Object> values = new ArrayList<>(
                List.of(keys.stream().map(LotCursor::id).toList(), entity.book().id(), day));
        Map<Long, LowestPrice> lowest = new HashMap<>();
        values.add(day);
        rows.forEach(LOWEST, row -> lowest.put(row.getLong("lot_id"), price(row)), values.toArray());
        values.removeLast();
        if (besideFairValue) {
            values.add(day);
        }
        String lots = LOTS + (besideFairValue ? FairValueLots.AND_AT_COST : "") + BY_LOT;
        Currency currency = entity.functionalCurrency();
        return new Block(
                rows.list(lots, row -> state(row, currency, lowest), values.toArray()), Optional.of(keys.getLast()));
    }

    private List<LotCursor> keys(ReportingEntity entity, long assetId, LocalDate day, LotCursor after) {
        List<LotCursor> keys = rows.list(
                SAME, LotStates::cursor, entity.id(), assetId, day, after.acquiredAt(), after.id(), LOTS_A_BLOCK);
        int open = LOTS_A_BLOCK - keys.size();
        if (open > 0) {
            keys.addAll(rows.list(LATER, LotStates::cursor, entity.id(), assetId, day, after.acquiredAt(), open));
        }
        return keys;
    }

    private static LotCursor cursor(ResultSet row) throws SQLException {
        return new LotCursor(SqlRows.instant(row, "acquired_at"), row.getLong("id"));
    }

    static LowestPrice price(ResultSet row) throws SQLException {
        return new LowestPrice(
                new UnitPrice(row.getBigDecimal("price"), Currency.getInstance(row.getString("currency"))),
                SqlRows.instant(row, "opens_at"),
                row.getInt("interval_seconds") == 86_400,
                row.getString("market"));
    }

    private static LotState state(ResultSet row, Currency currency, Map<Long, LowestPrice> lowest) throws SQLException {
        return new LotState(
                row.getString("code"),
                SqlRows.instant(row, "acquired_at"),
                new Quantity(row.getBigDecimal("units")),
                new Money(row.getBigDecimal("cost"), currency),
                new Money(row.getBigDecimal("impairment"), currency),
                Optional.ofNullable(lowest.get(row.getLong("id"))));
    }
}
