package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.Place;
import org.ballast.holdings.domain.Whereabouts;
import org.ballast.sql.SqlRows;

/** Where units of lots lie that were moved between own wallets. */
@ApplicationScoped
public class MovedUnits {

    private static final LocalDate ALWAYS = LocalDate.of(9999, 12, 31);
    private static final String IN_FORCE =
            "NOT EXISTS (SELECT 1 FROM wallet_transfer_end x WHERE x.transfer_id = t.id)";
    private static final String MOVES =
            "SELECT m.lot_id, l.asset_id, l.acquired_at, l.wallet_id AS home, m.wallet_id, m.to_wallet_id, t.moved_at,"
                    + " m.quantity FROM wallet_transfer_lot m JOIN wallet_transfer t ON t.id = m.transfer_id JOIN lot l ON l.id = m.lot_id"
                    + " WHERE m.book_id = ? AND t.moved_on < ? AND " + IN_FORCE + " ORDER BY t.moved_at, t.id, m.id";
    private static final String TAKEN = "SELECT p.lot_id, p.wallet_id, SUM(p.quantity) AS units FROM disposal_place p"
            + " JOIN disposal_posting s ON s.book_id = p.book_id AND s.disposal_id = p.disposal_id"
            + " JOIN disposal d ON d.id = p.disposal_id WHERE p.book_id = ? AND d.disposed_on < ? AND s.status IN (?, ?)"
            + " GROUP BY p.lot_id, p.wallet_id";

    @Inject
    private SqlRows rows;

    /** In a book, with all that was moved and taken. */
    public Whereabouts of(long bookId) {
        return before(bookId, ALWAYS);
    }

    /** As it was when a day began. */
    public Whereabouts before(long bookId, LocalDate day) {
        List<Whereabouts.Move> moves = rows.list(MOVES, MovedUnits::move, bookId, day);
        return moves.isEmpty()
                ? Whereabouts.home()
                : new Whereabouts(
                        moves,
                        rows.list(
                                TAKEN,
                                MovedUnits::place,
                                bookId,
                                day,
                                DisposalStatus.AWAITING_TEST,
                                DisposalStatus.POSTED));
    }

    /**
     * Places as moves from where their lots came into, each by the last transfer that brought units there.
     *
     * @param day before which they moved
     */
    public List<Transfers.Part> lastMoves(long bookId, LocalDate day, List<Place> places) {
        Map<Place, Transfers.Part> last = new LinkedHashMap<>();
        for (Place place : places) {
            rows.forEach(
                    "SELECT m.transfer_id, l.wallet_id AS home FROM wallet_transfer_lot m JOIN wallet_transfer t"
                            + " ON t.id = m.transfer_id JOIN lot l ON l.id = m.lot_id WHERE m.book_id = ? AND m.lot_id = ?"
                            + " AND m.to_wallet_id = ? AND t.moved_on < ? AND " + IN_FORCE
                            + " ORDER BY t.moved_at, t.id",
                    row -> last.put(
                            place,
                            new Transfers.Part(
                                    row.getLong("transfer_id"),
                                    place.lotId(),
                                    place.quantity(),
                                    row.getLong("home"),
                                    place.walletId())),
                    bookId,
                    place.lotId(),
                    place.walletId(),
                    day);
        }
        return List.copyOf(last.values());
    }

    /** References of transfers in force that moved some lots in any book, in the order in which they happened. */
    public List<String> transfersOf(List<Long> lots) {
        return rows.list(
                "SELECT DISTINCT t.reference, t.moved_at, t.id FROM wallet_transfer_lot m JOIN wallet_transfer t"
                        + " ON t.id = m.transfer_id JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = m.lot_id WHERE "
                        + IN_FORCE + " ORDER BY t.moved_at, t.id",
                row -> row.getString("reference"),
                lots);
    }

    /**
     * Codes of lots of which more units lie somewhere, or were taken there, than came: something rests on a transfer that is in
     * force no more.
     */
    public List<String> missing(long entityId) {
        return rows.list(
                "SELECT DISTINCT l.code FROM (SELECT f.book_id, f.lot_id, f.wallet_id, SUM(f.units) AS units FROM ("
                        + "SELECT m.book_id, m.lot_id, m.to_wallet_id AS wallet_id, m.quantity AS units FROM wallet_transfer_lot m"
                        + " JOIN wallet_transfer t ON t.id = m.transfer_id WHERE t.entity_id = ? AND " + IN_FORCE
                        + " UNION ALL SELECT m.book_id, m.lot_id, m.wallet_id, -m.quantity FROM wallet_transfer_lot m"
                        + " JOIN wallet_transfer t ON t.id = m.transfer_id WHERE t.entity_id = ? AND " + IN_FORCE
                        + " UNION ALL SELECT p.book_id, p.lot_id, p.wallet_id, -p.quantity FROM disposal_place p"
                        + " JOIN disposal_posting s ON s.book_id = p.book_id AND s.disposal_id = p.disposal_id"
                        + " JOIN disposal d ON d.id = p.disposal_id WHERE d.entity_id = ? AND s.status IN (?, ?)) f"
                        + " GROUP BY f.book_id, f.lot_id, f.wallet_id) g JOIN lot l ON l.id = g.lot_id"
                        + " WHERE g.units < 0 AND g.wallet_id <> l.wallet_id ORDER BY l.code",
                row -> row.getString("code"),
                entityId,
                entityId,
                entityId,
                DisposalStatus.AWAITING_TEST,
                DisposalStatus.POSTED);
    }

    /** Codes of lots that some transfers brought back to where they came into, and of which a disposal took units since. */
    public List<String> takenSince(List<Long> transfers) {
        return rows.list(
                "SELECT DISTINCT l.code FROM wallet_transfer_lot m JOIN wallet_transfer t ON t.id = m.transfer_id"
                        + " JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = t.id JOIN lot l ON l.id = m.lot_id"
                        + " JOIN (SELECT book_id, disposal_id, lot_id FROM disposal_lot UNION ALL SELECT book_id, disposal_id,"
                        + " lot_id FROM pooled_units) p ON p.lot_id = m.lot_id AND p.book_id = m.book_id"
                        + " JOIN disposal d ON d.id = p.disposal_id"
                        + " JOIN disposal_posting s ON s.book_id = p.book_id AND s.disposal_id = p.disposal_id"
                        + " WHERE m.to_wallet_id = l.wallet_id AND d.disposed_at >= t.moved_at AND s.status IN (?, ?) ORDER BY l.code",
                row -> row.getString("code"),
                transfers,
                DisposalStatus.AWAITING_TEST,
                DisposalStatus.POSTED);
    }

    private static Whereabouts.Move move(ResultSet row) throws SQLException {
        return new Whereabouts.Move(
                row.getLong("lot_id"),
                row.getLong("asset_id"),
                SqlRows.instant(row, "acquired_at"),
                row.getLong("home"),
                row.getLong("wallet_id"),
                row.getLong("to_wallet_id"),
                SqlRows.instant(row, "moved_at"),
                new Quantity(row.getBigDecimal("quantity")));
    }

    private static Place place(ResultSet row) throws SQLException {
        return new Place(row.getLong("lot_id"), row.getLong("wallet_id"), new Quantity(row.getBigDecimal("units")));
    }
}
