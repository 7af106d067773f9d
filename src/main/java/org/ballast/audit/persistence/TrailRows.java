package org.ballast.audit.persistence;

import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Optional;
import org.ballast.audit.domain.AuditEvent;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.domain.Sealing;
import org.ballast.sql.SqlRows;

/** The trail on a given connection, from its first event to its last. */
public final class TrailRows {

    private TrailRows() {}

    /** Takes one event. */
    @FunctionalInterface
    public interface Reader {

        /** Whether another event is wanted. */
        boolean read(SealedEvent event) throws SQLException;
    }

    public static void each(Connection connection, Reader reader) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                "SELECT seq, at, actor, role, ip, action, subject_type, subject_id, before_hash, after_hash, reason,"
                        + " seal_rule, key_id, rows_hash, prev_row_hash, row_hash FROM audit_event ORDER BY seq")) {
            statement.setFetchSize(RowSeals.ROWS_A_FETCH);
            try (ResultSet row = statement.executeQuery()) {
                while (row.next() && reader.read(event(row))) {
                    // The reader says when it has seen enough
                }
            }
        }
    }

    public static AuditEvents.Head head(Connection connection) throws SQLException {
        return AuditEvents.head(connection, "SELECT seq, row_hash FROM audit_head WHERE id = 1");
    }

    /** How many events there are; for telling how far a reading is. */
    public static long count(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT COUNT(*) FROM audit_event");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? row.getLong(1) : 0;
        }
    }

    /** The last event. */
    public static Optional<SealedEvent> last(Connection connection) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(
                        "SELECT seq, at, actor, role, ip, action, subject_type, subject_id, before_hash, after_hash, reason,"
                                + " seal_rule, key_id, rows_hash, prev_row_hash, row_hash FROM audit_event"
                                + " ORDER BY seq DESC FETCH FIRST 1 ROWS ONLY");
                ResultSet row = statement.executeQuery()) {
            return row.next() ? Optional.of(event(row)) : Optional.empty();
        }
    }

    private static SealedEvent event(ResultSet row) throws SQLException {
        AuditEvent event = new AuditEvent(
                row.getLong("seq"),
                SqlRows.instant(row, "at"),
                row.getString("actor"),
                row.getString("role"),
                row.getString("ip"),
                row.getString("action"),
                row.getString("subject_type"),
                row.getString("subject_id"),
                row.getString("before_hash"),
                row.getString("after_hash"),
                row.getString("reason"));
        Sealing sealing = new Sealing(row.getInt("seal_rule"), row.getString("key_id"), row.getString("rows_hash"));
        return new SealedEvent(event, sealing, row.getString("prev_row_hash"), row.getString("row_hash"));
    }
}
