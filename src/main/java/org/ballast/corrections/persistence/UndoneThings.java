package org.ballast.corrections.persistence;

import java.sql.ResultSet;
import java.sql.SQLException;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;

/** What events of lots tell of the things that they come from. */
final class UndoneThings {

    /** The rest of a condition that leaves out events {@code e} that were taken back; what takes back is named otherwise. */
    static final String NOT_UNDONE = "AND NOT EXISTS (SELECT 1 FROM undone_source u WHERE u.book_id = e.book_id"
            + " AND u.source_type = e.source_type AND u.source_id = e.source_id)";

    /** The rest of a question for disposals {@code d} that took, first in, first out, a lot that comes after a lot {@code f}. */
    static final String TOOK_LATER_LOT = " JOIN disposal_posting s ON s.book_id = f.book_id AND s.cost_method = 'FIFO'"
            + " AND s.status IN ('AWAITING_TEST', 'POSTED') JOIN disposal d ON d.id = s.disposal_id"
            + " AND d.asset_id = f.asset_id AND d.disposed_at >= f.acquired_at"
            + " AND (d.wallet_id IS NULL OR d.wallet_id = f.wallet_id OR EXISTS (SELECT 1 FROM wallet_transfer_lot m"
            + " WHERE m.lot_id = f.id AND m.to_wallet_id = d.wallet_id)) WHERE f.place = 1"
            + " AND EXISTS (SELECT 1 FROM disposal_lot t JOIN lot l ON l.id = t.lot_id"
            + " WHERE t.book_id = s.book_id AND t.disposal_id = d.id AND (l.acquired_at > f.acquired_at"
            + " OR l.acquired_at = f.acquired_at AND l.id > f.id))";

    private UndoneThings() {}

    /**
     * Lots {@code f} as their table has them, with their place among those of the same book, asset and wallet: what took a lot
     * after any of them took one after the oldest, whose place is 1.
     *
     * @param from from where they are, as {@code FROM … JOIN lot f …}
     */
    static String oldest(String book, String from) {
        return "(SELECT " + book
                + " AS book_id, f.id, f.asset_id, f.wallet_id, f.acquired_at, ROW_NUMBER() OVER (PARTITION BY " + book
                + ", f.asset_id, f.wallet_id ORDER BY f.acquired_at, f.id) AS place " + from + ") f";
    }

    /** The thing of the columns {@code source_type} and {@code source_id}. */
    static PostedThing thing(ResultSet row) throws SQLException {
        ThingKind kind = "PROPOSAL".equals(row.getString("source_type")) ? ThingKind.WRITE_DOWN : ThingKind.DISPOSAL;
        return new PostedThing(kind, Long.parseLong(row.getString("source_id")));
    }
}
