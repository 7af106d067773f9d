package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.FreeLots;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.sql.SqlRows;

/** What disposals can take from. */
@ApplicationScoped
public class LotStocks {

    private static final String HELD = "SELECT " + LotColumns.SQL + ", l.wallet_id FROM lot_position p"
            + " JOIN lot l ON l.id = p.lot_id WHERE p.book_id = ? AND p.quantity > 0 ORDER BY l.acquired_at, l.id";
    private static final String LAST_PRICED = "SELECT lot_id, MAX(at) AS at FROM lot_event WHERE book_id = ?"
            + " AND source_type = 'PROPOSAL' GROUP BY lot_id";

    @Inject
    private SqlRows rows;

    @Inject
    private Disposals disposals;

    /** The lots of a book with what is reserved of them; call it while recording is held. */
    public FreeLots free(long bookId) {
        // Reservations first: a disposal that is posted in between then counts twice, not never
        Map<Long, Quantity> reserved = disposals.reserved(bookId);
        Map<Long, Instant> priced = new HashMap<>();
        rows.forEach(LAST_PRICED, row -> priced.put(row.getLong("lot_id"), SqlRows.instant(row, "at")), bookId);
        return new FreeLots(rows.list(
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
    }
}
