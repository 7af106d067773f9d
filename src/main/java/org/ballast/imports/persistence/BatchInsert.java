package org.ballast.imports.persistence;

import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** One statement that is executed for many rows, 1,000 at a time; opened by {@link Batches}. */
public final class BatchInsert implements AutoCloseable {

    private static final int ROWS_A_BATCH = 1_000;

    private final PreparedStatement statement;
    private int pending;
    private boolean failed;

    BatchInsert(PreparedStatement statement) {
        this.statement = statement;
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
            }
        } catch (SQLException refused) {
            throw failure(refused);
        }
    }

    private PersistenceException failure(SQLException refused) {
        failed = true;
        SQLException cause = refused.getNextException() == null ? refused : refused.getNextException();
        return new PersistenceException(cause.getMessage(), cause);
    }
}
