package org.ballast.audit.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.List;
import java.util.Optional;
import javax.sql.DataSource;
import org.ballast.audit.domain.AuditEvent;
import org.ballast.audit.domain.RowSeal;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.domain.TrailEnd;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;

/** The rows of the trail, and the one row that names its end; written on the {@link TrailConnection}. */
@ApplicationScoped
public class AuditEvents {

    /** Half of what a lock is waited for. */
    private static final int PATIENCE_SECONDS = 5;

    private static final String COLUMNS = "seq, at, actor, role, ip, action, subject_type, subject_id, before_hash,"
            + " after_hash, reason, seal_rule, key_id, rows_hash, prev_row_hash, row_hash";

    @Inject
    private TrailConnection transaction;

    @Resource(lookup = "java:app/jdbc/ballast")
    private DataSource database;

    /** The end of the chain: the number and the seal of the last event. */
    public record Head(long seq, String rowHash) {}

    /**
     * The end, locked until the transaction ends. Every write of every node waits for it: whoever holds it and stands
     * still, as a frozen machine does, loses it while the others still wait.
     */
    public TrailEnd lockEnd() {
        return transaction.with(connection -> {
            hurry(connection);
            Head head = head(connection, "SELECT seq, row_hash FROM audit_head WHERE id = 1 FOR UPDATE");
            return new TrailEnd(head.seq(), head.rowHash(), timeOf(connection, head.seq()));
        });
    }

    private static void hurry(Connection connection) throws SQLException {
        if ("PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
            try (Statement statement = connection.createStatement()) {
                statement.execute("SET LOCAL idle_in_transaction_session_timeout = '" + PATIENCE_SECONDS + "s'");
            }
        }
    }

    /** The head as it stands. */
    public Head head() {
        try (Connection connection = database.getConnection()) {
            return head(connection, "SELECT seq, row_hash FROM audit_head WHERE id = 1");
        } catch (SQLException refused) {
            throw new PersistenceException(refused.getMessage(), refused);
        }
    }

    /** Adds events behind the end, and the seals of rows that the last of them covers; the caller holds its lock. */
    public void append(List<SealedEvent> events, List<RowSeal> seals) {
        transaction.with(connection -> {
            insert(connection, events);
            RowSeals.insert(connection, events.getLast().event().seq(), seals);
            return moveEnd(connection, events.getLast());
        });
    }

    static Head head(Connection connection, String sql) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement(sql);
                ResultSet row = statement.executeQuery()) {
            if (!row.next()) {
                throw new IllegalStateException("The audit trail has no end.");
            }
            return new Head(row.getLong("seq"), row.getString("row_hash"));
        }
    }

    private static Optional<Instant> timeOf(Connection connection, long seq) throws SQLException {
        try (PreparedStatement statement = connection.prepareStatement("SELECT at FROM audit_event WHERE seq = ?")) {
            statement.setLong(1, seq);
            try (ResultSet row = statement.executeQuery()) {
                return row.next()
                        ? Optional.of(row.getObject("at", OffsetDateTime.class).toInstant())
                        : Optional.empty();
            }
        }
    }

    private static void insert(Connection connection, List<SealedEvent> events) {
        try (BatchInsert rows = Batches.copyInto(connection, "audit_event", COLUMNS)) {
            for (SealedEvent sealed : events) {
                AuditEvent event = sealed.event();
                rows.add(
                        event.seq(),
                        event.at(),
                        event.actor(),
                        event.role(),
                        event.ip(),
                        event.action(),
                        event.subjectType(),
                        event.subjectId(),
                        event.beforeHash(),
                        event.afterHash(),
                        event.reason(),
                        sealed.sealing().rule(),
                        sealed.sealing().keyId(),
                        sealed.sealing().rowsHash(),
                        sealed.prevRowHash(),
                        sealed.rowHash());
            }
        }
    }

    private static int moveEnd(Connection connection, SealedEvent last) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("UPDATE audit_head SET seq = ?, row_hash = ? WHERE id = 1")) {
            statement.setLong(1, last.event().seq());
            statement.setString(2, last.rowHash());
            return statement.executeUpdate();
        }
    }
}
