package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.FreeLots;
import org.ballast.holdings.domain.LotSelection;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.sql.SqlRows;

/** What disposals can take from. */
@ApplicationScoped
public class LotStocks {

    private static final String HELD = "SELECT " + LotColumns.SQL + ", l.wallet_id FROM lot_position p"
            + " JOIN lot l ON l.id = p.lot_id WHERE p.book_id = ? AND p.quantity > 0 AND l.pool_of_book_id IS NULL"
            + " ORDER BY l.acquired_at, l.id";
    private static final String LAST_PRICED =
            "SELECT e.lot_id, MAX(e.at) AS at FROM lot_event e LEFT JOIN undone_source u"
                    + " ON u.book_id = e.book_id AND u.source_type = e.source_type AND u.source_id = e.source_id"
                    + " WHERE e.book_id = ? AND e.source_type = 'PROPOSAL' AND u.source_id IS NULL GROUP BY e.lot_id";

    // What is left of each lot in a pool: units that no disposal has counted off
    private static final String POOLED = "SELECT l.id, l.code, l.asset_id, l.acquired_at, l.day_precision, l.wallet_id,"
            + " p.id AS pool_id, p.code AS pool, c.units - COALESCE(u.units, 0) AS units FROM (SELECT e.lot_id, e.from_lot_id,"
            + " SUM(e.quantity_change) AS units FROM lot_event e JOIN lot q ON q.id = e.lot_id"
            + " WHERE q.pool_of_book_id = ? AND e.book_id = ? AND e.from_lot_id IS NOT NULL GROUP BY e.lot_id, e.from_lot_id) c"
            + " JOIN lot p ON p.id = c.lot_id JOIN lot l ON l.id = c.from_lot_id"
            + " LEFT JOIN (SELECT t.lot_id, SUM(t.quantity) AS units FROM pooled_units t JOIN disposal_posting s"
            + " ON s.book_id = t.book_id AND s.disposal_id = t.disposal_id WHERE t.book_id = ? AND s.status NOT IN ('WITHDRAWN', 'REVERSED')"
            + " GROUP BY t.lot_id) u ON u.lot_id = l.id WHERE c.units - COALESCE(u.units, 0) > 0"
            + " ORDER BY l.acquired_at, l.id";
    private static final String LAST_AVERAGED = "SELECT d.asset_id, d.reference, d.disposed_at FROM disposal_posting s"
            + " JOIN disposal d ON d.id = s.disposal_id WHERE s.book_id = ? AND s.status = 'POSTED'"
            + " AND s.cost_method = 'WEIGHTED_AVERAGE' ORDER BY d.disposed_at, d.id";

    @Inject
    private SqlRows rows;

    @Inject
    private Pools pools;

    @Inject
    private Disposals disposals;

    @Inject
    private MovedUnits movedUnits;

    /** The lots of a book with what is reserved of them; call it while recording is held. */
    public FreeLots free(long bookId) {
        return free(bookId, List.of());
    }

    /**
     * The same with lots that are not recorded yet.
     *
     * @param fresh under keys of their own, below zero
     */
    public FreeLots free(long bookId, List<FreeLots.Stock> fresh) {
        // Reservations first: a disposal that is posted in between then counts twice, not never
        Map<Long, Quantity> reserved = disposals.reserved(bookId);
        Map<Long, Instant> priced = new HashMap<>();
        rows.forEach(LAST_PRICED, row -> priced.put(row.getLong("lot_id"), SqlRows.instant(row, "at")), bookId);
        List<FreeLots.Stock> stocks = new ArrayList<>(rows.list(
                HELD,
                row -> {
                    LotPosition lot = LotColumns.position(row);
                    return new FreeLots.Stock(
                            lot,
                            row.getLong("wallet_id"),
                            reserved.getOrDefault(lot.id(), Quantity.ZERO),
                            priced.getOrDefault(lot.id(), Instant.MIN));
                },
                bookId));
        if (!pools.ofBook(bookId).isEmpty()) {
            stocks.addAll(pooled(bookId, priced));
        }
        stocks.addAll(fresh);
        stocks.sort(Comparator.comparing(FreeLots.Stock::lot, LotPosition.FIRST_ACQUIRED_FIRST));
        return new FreeLots(stocks, movedUnits.of(bookId));
    }

    private List<FreeLots.Stock> pooled(long bookId, Map<Long, Instant> priced) {
        Map<Long, LotSelection.AveragedSince> averaged = new HashMap<>();
        rows.forEach(
                LAST_AVERAGED,
                row -> averaged.put(
                        row.getLong("asset_id"),
                        new LotSelection.AveragedSince(
                                row.getString("reference"), SqlRows.instant(row, "disposed_at"))),
                bookId);
        Currency currency = Currency.getInstance(
                rows.list("SELECT currency FROM book WHERE id = ?", row -> row.getString("currency"), bookId)
                        .getFirst());
        return rows.list(
                POOLED,
                row -> new FreeLots.Stock(
                        new LotPosition(
                                row.getLong("id"),
                                row.getString("code"),
                                row.getLong("asset_id"),
                                SqlRows.instant(row, "acquired_at"),
                                row.getBoolean("day_precision"),
                                new Quantity(row.getBigDecimal("units")),
                                Amounts.zero(currency)),
                        row.getLong("wallet_id"),
                        Quantity.ZERO,
                        priced.getOrDefault(row.getLong("pool_id"), Instant.MIN),
                        Optional.of(new FreeLots.StockOfPool(
                                row.getLong("pool_id"),
                                row.getString("pool"),
                                Optional.ofNullable(averaged.get(row.getLong("asset_id")))))),
                bookId,
                bookId,
                bookId);
    }
}
