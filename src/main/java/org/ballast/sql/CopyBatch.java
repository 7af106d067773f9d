package org.ballast.sql;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows that go to PostgreSQL by COPY, several times as fast as INSERT; constraints and triggers see them all the same. The
 * rows become bytes as they come. Where nothing else is asked of the connection meanwhile, these are sent piece by piece, and
 * the database writes one piece while the next is made.
 */
final class CopyBatch implements BatchInsert {

    private static final int ROWS_A_COPY = 100_000;
    private static final int BYTES_A_PIECE = 64 * 1024;
    private static final int MANY_ROWS = 1_000;
    private static final int ROUGH = 10;
    private static final String ROOM = "64MB";

    private final Connection connection;
    private final String table;
    private final String columns;
    private final boolean alone;
    private final CopyRows rows;
    private final List<byte[]> pieces = new ArrayList<>();
    private @Nullable CopyIn copy;
    private int pending;
    private int written;
    private boolean failed;

    /**
     * @param alone whether the connection is asked for nothing else until these rows are written
     */
    CopyBatch(Connection connection, String table, String columns, boolean alone) throws SQLException {
        this.connection = connection;
        this.table = table;
        this.columns = columns;
        this.alone = alone;
        try (PreparedStatement query = connection.prepareStatement("SELECT " + columns + " FROM " + table)) {
            this.rows = CopyRows.of(query.getMetaData());
        }
    }

    @Override
    public void add(@Nullable Object... values) {
        if (pending == ROWS_A_COPY) {
            write();
        }
        if (pending == 0) {
            rows.begin();
        }
        append(values);
        pending++;
        if (rows.length() >= BYTES_A_PIECE) {
            endPiece();
        }
    }

    private void append(@Nullable Object[] values) {
        try {
            rows.add(values);
        } catch (RuntimeException wrong) {
            throw failure(new SQLException(table + " takes no such row", wrong));
        }
    }

    /** Keeps the bytes of the last rows, or sends all that are kept while the database has nothing else to do. */
    private void endPiece() {
        pieces.add(rows.take());
        if (alone && written + pending >= MANY_ROWS) {
            attempt(this::send);
        }
    }

    @Override
    public void write() {
        if (pending == 0) {
            return;
        }
        rows.end();
        pieces.add(rows.take());
        attempt(() -> {
            send();
            open().endCopy();
        });
        copy = null;
        written += pending;
        pending = 0;
    }

    private void send() throws SQLException {
        CopyIn into = open();
        for (byte[] each : pieces) {
            into.writeToCopy(each, 0, each.length);
        }
        pieces.clear();
    }

    private CopyIn open() throws SQLException {
        CopyIn opened = copy;
        if (opened == null) {
            if (written == 0 && pending >= MANY_ROWS) {
                makeRoom();
            }
            opened = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " (" + columns + ") FROM STDIN (FORMAT binary)");
            copy = opened;
        }
        return opened;
    }

    /** So that what the checks of a statement look at stays in memory, until this transaction ends. */
    private void makeRoom() throws SQLException {
        try (Statement set = connection.createStatement()) {
            set.execute("SET LOCAL work_mem = '" + ROOM + "'");
        }
    }

    @Override
    public void close() {
        if (failed) {
            return;
        }
        write();
        if (written >= MANY_ROWS) {
            tellThePlanner();
        }
    }

    /**
     * PostgreSQL keeps the plans of foreign keys and triggers for a session: one made while the table was small reads all
     * of it for each row, until the statistics say that it has grown. What is merged by keys that no statistics know is read
     * as if there was one of them. A small sample says so; the large one is taken by the database itself in a while.
     */
    private void tellThePlanner() {
        try (Statement analyze = connection.createStatement()) {
            analyze.execute("SET LOCAL default_statistics_target = " + ROUGH + "; ANALYZE " + table
                    + "; RESET default_statistics_target");
        } catch (SQLException refused) {
            throw failure(refused);
        }
    }

    private void attempt(Work work) {
        try {
            work.run();
        } catch (SQLException refused) {
            throw failure(refused);
        }
    }

    private PersistenceException failure(SQLException refused) {
        failed = true;
        CopyIn broken = copy;
        try {
            if (broken != null && broken.isActive()) {
                broken.cancelCopy();
            }
        } catch (SQLException second) {
            refused.addSuppressed(second);
        }
        return new PersistenceException(refused.getMessage(), refused);
    }

    /** Something asked of the database. */
    @FunctionalInterface
    private interface Work {
        void run() throws SQLException;
    }
}
