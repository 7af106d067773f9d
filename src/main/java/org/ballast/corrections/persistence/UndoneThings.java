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

    /** Whether a disposal {@code d} took, in the book of {@code s}, a lot that comes after a lot {@code f}. */
    static final String TAKES_LATER_LOT = "EXISTS (SELECT 1 FROM disposal_lot t JOIN lot l ON l.id = t.lot_id"
            + " WHERE t.book_id = s.book_id AND t.disposal_id = d.id AND (l.acquired_at > f.acquired_at"
            + " OR l.acquired_at = f.acquired_at AND l.id > f.id))";

    private UndoneThings() {}

    /** The thing of the columns {@code source_type} and {@code source_id}. */
    static PostedThing thing(ResultSet row) throws SQLException {
        ThingKind kind = "PROPOSAL".equals(row.getString("source_type")) ? ThingKind.WRITE_DOWN : ThingKind.DISPOSAL;
        return new PostedThing(kind, Long.parseLong(row.getString("source_id")));
    }
}
