package org.ballast.sql;

import jakarta.persistence.PersistenceException;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import org.jspecify.annotations.Nullable;

/** A batch of the driver: any INSERT or UPDATE, on any database. */
final class JdbcBatch implements BatchInsert {

    private static final int ROWS_A_BATCH = 1_000;

    private final PreparedStatement statement;
    private int pending;
    private boolean failed;

    JdbcBatch(PreparedStatement statement) {
        this.statement = statement;
    }

    @Override
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

    @Override
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
