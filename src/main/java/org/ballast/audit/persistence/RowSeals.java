package org.ballast.audit.persistence;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.ballast.audit.domain.RowSeal;
import org.ballast.sql.BatchInsert;
import org.ballast.sql.Batches;

/** The rows of {@code row_seal}: each stands with the event that covers it. They only grow. */
public final class RowSeals {

    static final int ROWS_A_FETCH = 1_000;

    private static final String SEAL = "kind, first_key, last_key, key_id, mac, parts";
    private static final String BY_EVENT = "SELECT event_seq, " + SEAL + " FROM row_seal ORDER BY event_seq, seal_no";
    private static final String OF_KIND = "SELECT event_seq, " + SEAL
            + " FROM row_seal WHERE kind = ? ORDER BY first_key, event_seq DESC, seal_no DESC";

    private RowSeals() {}

    static void insert(Connection connection, long eventSeq, List<RowSeal> seals) {
        if (seals.isEmpty()) {
            return;
        }
        try (BatchInsert rows = Batches.copyInto(connection, "row_seal", "event_seq, seal_no, " + SEAL)) {
            int no = 0;
            for (RowSeal seal : seals) {
                no++;
                rows.add(
                        eventSeq,
                        no,
                        seal.kind(),
                        seal.firstKey(),
                        seal.lastKey(),
                        seal.keyId(),
                        seal.mac(),
                        seal.parts());
            }
        }
    }

    /** The last key of a kind that is sealed, 0 where none is. */
    public static long lastKeyOf(Connection connection, String kind) throws SQLException {
        try (PreparedStatement statement =
                connection.prepareStatement("SELECT MAX(last_key) FROM row_seal WHERE kind = ?")) {
            statement.setString(1, kind);
            try (ResultSet row = statement.executeQuery()) {
                return row.next() ? row.getLong(1) : 0;
            }
        }
    }

    /** All seals in the order of the events that cover them; to be closed. */
    public static Cursor byEvent(Connection connection) throws SQLException {
        return new Cursor(connection.prepareStatement(BY_EVENT));
    }

    /** The seals of a kind by their first key, of the same one the newest first; to be closed. */
    public static Cursor ofKind(Connection connection, String kind) throws SQLException {
        PreparedStatement statement = connection.prepareStatement(OF_KIND);
        statement.setString(1, kind);
        return new Cursor(statement);
    }

    /** A seal and the event that covers it. */
    public record Covered(long eventSeq, RowSeal seal) {}

    /** Seals, read while they are asked for. */
    public static final class Cursor implements Iterator<Covered>, AutoCloseable {

        private final PreparedStatement statement;
        private final ResultSet row;
        private boolean isAhead;
        private boolean isThere;

        private Cursor(PreparedStatement statement) throws SQLException {
            this.statement = statement;
            statement.setFetchSize(ROWS_A_FETCH);
            this.row = statement.executeQuery();
        }

        @Override
        public boolean hasNext() {
            if (!isAhead) {
                isAhead = true;
                isThere = moved();
            }
            return isThere;
        }

        @Override
        public Covered next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            isAhead = false;
            return covered();
        }

        /** The same without their events. */
        public Iterator<RowSeal> seals() {
            Cursor cursor = this;
            return new Iterator<>() {
                @Override
                public boolean hasNext() {
                    return cursor.hasNext();
                }

                @Override
                public RowSeal next() {
                    return cursor.next().seal();
                }
            };
        }

        private boolean moved() {
            try {
                return row.next();
            } catch (SQLException refused) {
                throw new PersistenceException(refused.getMessage(), refused);
            }
        }

        private Covered covered() {
            try {
                return new Covered(
                        row.getLong("event_seq"),
                        new RowSeal(
                                row.getString("kind"),
                                row.getLong("first_key"),
                                row.getLong("last_key"),
                                row.getString("key_id"),
                                row.getString("mac"),
                                row.getString("parts")));
            } catch (SQLException refused) {
                throw new PersistenceException(refused.getMessage(), refused);
            }
        }

        @Override
        public void close() throws SQLException {
            statement.close();
        }
    }
}
