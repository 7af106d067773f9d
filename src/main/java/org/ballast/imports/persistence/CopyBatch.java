package org.ballast.imports.persistence;

import static java.nio.charset.StandardCharsets.UTF_8;

import jakarta.persistence.PersistenceException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGConnection;

/** Rows that go to PostgreSQL by COPY, several times as fast as INSERT; constraints and triggers see them all the same. */
final class CopyBatch implements BatchInsert {

    private static final int ROWS_A_COPY = 25_000;
    private static final int MANY_ROWS = 5_000;
    private static final Pattern PLAIN_INSERT =
            Pattern.compile("INSERT INTO (\\w+) (\\([^)]*\\)) VALUES \\((\\?, )*\\?\\)");

    private final Connection connection;
    private final String table;
    private final String columns;
    private final StringBuilder rows = new StringBuilder();
    private int pending;
    private int written;
    private boolean failed;

    private CopyBatch(Connection connection, String table, String columns) {
        this.connection = connection;
        this.table = table;
        this.columns = columns;
    }

    /** For an INSERT of parameters alone into a PostgreSQL; empty for all else. */
    static Optional<BatchInsert> of(Connection connection, String sql) throws SQLException {
        Matcher insert = PLAIN_INSERT.matcher(sql);
        return insert.matches() && connection.isWrapperFor(PGConnection.class)
                ? Optional.of(new CopyBatch(connection, insert.group(1), insert.group(2)))
                : Optional.empty();
    }

    @Override
    public void add(@Nullable Object... values) {
        for (int column = 0; column < values.length; column++) {
            rows.append(column == 0 ? "" : "\t");
            append(SqlValues.toSql(values[column]));
        }
        rows.append('\n');
        pending++;
        if (pending == ROWS_A_COPY) {
            write();
        }
    }

    private void append(@Nullable Object value) {
        switch (value) {
            case null -> rows.append("\\N");
            case BigDecimal number -> rows.append(number.toPlainString());
            case String text -> appendEscaped(text);
            default -> rows.append(value);
        }
    }

    private void appendEscaped(String text) {
        for (int at = 0; at < text.length(); at++) {
            char next = text.charAt(at);
            switch (next) {
                case '\\' -> rows.append("\\\\");
                case '\t' -> rows.append("\\t");
                case '\n' -> rows.append("\\n");
                case '\r' -> rows.append("\\r");
                default -> rows.append(next);
            }
        }
    }

    @Override
    public void write() {
        if (pending == 0) {
            return;
        }
        byte[] text = rows.toString().getBytes(UTF_8);
        rows.setLength(0);
        written += pending;
        pending = 0;
        try {
            connection
                    .unwrap(PGConnection.class)
                    .getCopyAPI()
                    .copyIn("COPY " + table + " " + columns + " FROM STDIN", new ByteArrayInputStream(text));
        } catch (SQLException refused) {
            throw failure(refused);
        } catch (IOException broken) {
            throw failure(new SQLException(broken));
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
     * of it for each row, until the statistics say that it has grown.
     */
    private void tellThePlanner() {
        try (Statement analyze = connection.createStatement()) {
            analyze.execute("ANALYZE " + table);
        } catch (SQLException refused) {
            throw failure(refused);
        }
    }

    private PersistenceException failure(SQLException refused) {
        failed = true;
        return new PersistenceException(refused.getMessage(), refused);
    }
}
