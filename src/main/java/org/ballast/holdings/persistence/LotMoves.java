package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.LotMove;
import org.ballast.holdings.domain.LotPlace;
import org.ballast.sql.SqlRows;

/** What transfers moved of one lot in a book, as people look it up. */
@ApplicationScoped
public class LotMoves {

    static final String IN_FORCE = "NOT EXISTS (SELECT 1 FROM wallet_transfer_end x WHERE x.transfer_id = t.id)";

    @Inject
    private SqlRows rows;

    /** In the order in which they happened. */
    public List<LotMove> of(long bookId, long lotId) {
        return rows.list(
                "SELECT t.reference, t.moved_at, m.quantity, f.code AS from_code, w.code AS to_code FROM wallet_transfer_lot m"
                        + " JOIN wallet_transfer t ON t.id = m.transfer_id JOIN wallet f ON f.id = m.wallet_id"
                        + " JOIN wallet w ON w.id = m.to_wallet_id WHERE m.book_id = ? AND m.lot_id = ? AND " + IN_FORCE
                        + " ORDER BY t.moved_at, t.id, m.id",
                row -> new LotMove(
                        row.getString("reference"),
                        SqlRows.instant(row, "moved_at"),
                        new Quantity(row.getBigDecimal("quantity")),
                        row.getString("from_code"),
                        row.getString("to_code")),
                bookId,
                lotId);
    }

    /** Units that lie elsewhere than where the lot came into, less those that disposals have reserved there, by wallet. */
    public List<LotPlace> elsewhere(long bookId, long lotId) {
        return rows.list(
                "SELECT w.code, SUM(f.units) AS units FROM (SELECT m.to_wallet_id AS wallet_id, m.quantity AS units"
                        + " FROM wallet_transfer_lot m JOIN wallet_transfer t ON t.id = m.transfer_id"
                        + " WHERE m.book_id = ? AND m.lot_id = ? AND " + IN_FORCE
                        + " UNION ALL SELECT m.wallet_id, -m.quantity FROM wallet_transfer_lot m"
                        + " JOIN wallet_transfer t ON t.id = m.transfer_id WHERE m.book_id = ? AND m.lot_id = ? AND "
                        + IN_FORCE
                        + " UNION ALL SELECT p.wallet_id, -p.quantity FROM disposal_place p JOIN disposal_posting s"
                        + " ON s.book_id = p.book_id AND s.disposal_id = p.disposal_id"
                        + " WHERE p.book_id = ? AND p.lot_id = ? AND s.status IN (?, ?)) f"
                        + " JOIN wallet w ON w.id = f.wallet_id JOIN lot l ON l.id = ? WHERE w.id <> l.wallet_id"
                        + " GROUP BY w.code HAVING SUM(f.units) > 0 ORDER BY w.code",
                row -> new LotPlace(row.getString("code"), new Quantity(row.getBigDecimal("units"))),
                bookId,
                lotId,
                bookId,
                lotId,
                bookId,
                lotId,
                DisposalStatus.AWAITING_TEST,
                DisposalStatus.POSTED,
                lotId);
    }
}
