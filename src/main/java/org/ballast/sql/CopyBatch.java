package org.ballast.sql;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.PersistenceException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;
import org.postgresql.copy.CopyIn;

/**
 * Rows that go to PostgreSQL by COPY, several times as fast as INSERT; constraints and triggers see them all the same. The
 * rows become text piece by piece while they are sent, so that the database works on one piece while the next is written.
 */
final class CopyBatch implements BatchInsert {

    private static final int ROWS_A_COPY = 100_000;
    private static final int CHARACTERS_A_PIECE = 64 * 1024;
    private static final int MANY_ROWS = 1_000;
    private static final int ROUGH = 10;
    private static final String ROOM = "64MB";

    private final Connection connection;
    private final String table;
    private final String columns;
    private final List<@Nullable Object[]> pending = new ArrayList<>();
    private final StringBuilder piece = new StringBuilder();
    private int written;
    private boolean failed;

    CopyBatch(Connection connection, String table, String columns) {
        this.connection = connection;
        this.table = table;
        this.columns = columns;
    }

    @Override
    public void add(@Nullable Object... values) {
        pending.add(values);
        if (pending.size() == ROWS_A_COPY) {
            write();
        }
    }

    private void append(@Nullable Object[] values) {
        for (int column = 0; column < values.length; column++) {
            piece.append(column == 0 ? "" : "\t");
            append(SqlValues.toSql(values[column]));
        }
        piece.append('\n');
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> piece.append("\\N");
            case BigDecimal number -> piece.append(number.toPlainString());
            case String text -> appendEscaped(text);
            default -> piece.append(value);
        }
    }

    private void appendEscaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            switch (next) {
                case '\\' -> piece.append("\\\\");
                case '\t' -> piece.append("\\t");
                case '\n' -> piece.append("\\n");
                case '\r' -> piece.append("\\r");
                default -> piece.append(next);
            }
        }
    }

    @Override
    public void write() {
        if (pending.isEmpty()) {
            return;
        }
        try {
            if (written == 0 && pending.size() >= MANY_ROWS) {
                makeRoom();
            }
            CopyIn copy = connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " (" + columns + ") FROM STDIN");
            send(copy);
        } catch (SQLException refused) {
            throw failure(refused);
        }
        written += pending.size();
        pending.clear();
    }

    /** So that what the checks of a statement look at stays in memory, until this transaction ends. */
    private void makeRoom() throws SQLException {
        try (Statement set = connection.createStatement()) {
            set.execute("SET LOCAL work_mem = '" + ROOM + "'");
        }
    }

    private void send(CopyIn copy) throws SQLException {
        try {
            for (@Nullable Object[] row : pending) {
                append(row);
                if (piece.length() >= CHARACTERS_A_PIECE) {
                    sendPiece(copy);
                }
            }
            sendPiece(copy);
            copy.endCopy();
        } finally {
            if (copy.isActive()) {
                copy.cancelCopy();
            }
        }
    }

    private void sendPiece(CopyIn copy) throws SQLException {
        byte[] text = piece.toString().getBytes(UTF_8);
        piece.setLength(0);
        copy.writeToCopy(text, 0, text.length);
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

    private PersistenceException failure(SQLException refused) {
        failed = true;
        return new PersistenceException(refused.getMessage(), refused);
    }
}
