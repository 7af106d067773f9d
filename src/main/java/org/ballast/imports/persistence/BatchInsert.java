package org.ballast.imports.persistence;

import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** One statement that is executed for many rows, 1,000 at a time; opened by {@link Batches}. */
public final class BatchInsert implements AutoCloseable {

    private static final int ROWS_A_BATCH = 1_000;
    private static final int MANY_ROWS = 5_000;

    private final PreparedStatement statement;
    private final Optional<String> table;
    private int pending;
    private int written;
    private boolean failed;

    /**
     * @param table the table that grows; empty for an UPDATE
     */
    BatchInsert(PreparedStatement statement, Optional<String> table) {
        this.statement = statement;
        this.table = table;
    }

    /**
     * Adds one row.
     *
     * @param values the parameters in order: instants, dates, numbers, texts, amounts, quantities, prices, enum constants,
     *     optionals, null
     */
    public void add(@Nullable Object... values) {
        try {
            SqlValues.bind(statement, values);
            statement.addBatch();
        } catch (SQLException refused) {
            throw failure(refused);
        }
        pending++;
        if (pending == ROWS_A_BATCH) {
            write();
        }
    }

    /** Writes what was added so far, where another statement needs to find it. */
    public void write() {
        if (pending == 0) {
            return;
        }
        written += pending;
        pending = 0;
        try {
            statement.executeBatch();
        } catch (SQLException refused) {
            throw failure(refused);
        }
    }

    @Override
    public void close() {
        try (statement) {
            if (!failed) {
                write();
                tellThePlanner();
            }
        } catch (SQLException refused) {
            throw failure(refused);
        }
    }

    /**
     * PostgreSQL keeps the plans of foreign keys and triggers for a session: one made while the table was small reads all
     * of it for each row, until the statistics say that it has grown.
     */
    private void tellThePlanner() throws SQLException {
        Connection connection = statement.getConnection();
        if (written >= MANY_ROWS
                && table.isPresent()
                && "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName())) {
            try (Statement analyze = connection.createStatement()) {
                analyze.execute("ANALYZE " + table.get());
            }
        }
    }

    private PersistenceException failure(SQLException refused) {
        failed = true;
        SQLException cause = refused.getNextException() == null ? refused : refused.getNextException();
        return new PersistenceException(cause.getMessage(), cause);
    }
}
