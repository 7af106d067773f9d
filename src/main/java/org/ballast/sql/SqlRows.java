package org.ballast.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.List;
import java.util.OptionalLong;
import org.jspecify.annotations.Nullable;
import org.postgresql.PGStatement;
import org.postgresql.jdbc.PgResultSet;

/**
 * Reads many rows by JDBC on the connection of the running transaction, without making entities of them. A
 * call outside of a transaction reads in one of its own.
 */
@ApplicationScoped
@Transactional
public class SqlRows {

    private static final int ROWS_A_FETCH = 1_000;

    /** What the driver of PostgreSQL is told so that it takes no text where it need not. */
    private static final int AS_THEY_ARE = -1;

    @PersistenceContext
    private EntityManager em;

    /** Makes a value of the row that the result stands on. */
    @FunctionalInterface
    public interface Mapper<T extends @Nullable Object> {
        T map(ResultSet row) throws SQLException;
    }

    /** Takes the row that the result stands on. */
    @FunctionalInterface
    public interface Reader {
        void read(ResultSet row) throws SQLException;
    }

    /** Every row as a value. */
    public <T> List<T> list(String sql, Mapper<T> mapper, @Nullable Object... values) {
        List<T> found = new ArrayList<>();
        forEach(sql, row -> found.add(mapper.map(row)), values);
        return found;
    }

    /**
     * The same of what may be a hundred thousand rows: a PostgreSQL is asked once more what it will send, and then sends
     * numbers and times as they are, not as texts that have to be read.
     */
    public <T> List<T> many(String sql, Mapper<T> mapper, @Nullable Object... values) {
        List<T> found = new ArrayList<>();
        read(sql, true, row -> found.add(mapper.map(row)), values);
        return found;
    }

    /**
     * Every row, one after the other, without keeping them. Keys that are more than one statement takes are asked for in
     * parts, so that no order holds among all of them.
     */
    public void forEach(String sql, Reader reader, @Nullable Object... values) {
        read(sql, false, reader, values);
    }

    private void read(String sql, boolean many, Reader reader, @Nullable Object... values) {
        em.flush();
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            statement.setFetchSize(ROWS_A_FETCH);
            if (many && statement.isWrapperFor(PGStatement.class)) {
                statement.unwrap(PGStatement.class).setPrepareThreshold(AS_THEY_ARE);
            }
            for (@Nullable Object[] part : SqlValues.parts(values)) {
                SqlValues.bind(statement, part);
                try (ResultSet found = statement.executeQuery()) {
                    ResultSet row = ofDriver(found);
                    while (row.next()) {
                        reader.read(row);
                    }
                }
            }
        } catch (SQLException refused) {
            throw new PersistenceException(refused.getMessage(), refused);
        }
    }

    /** Without what a pool puts around it: that looks a method of the driver up by its name for each value of time. */
    private static ResultSet ofDriver(ResultSet found) throws SQLException {
        return found.isWrapperFor(PgResultSet.class) ? found.unwrap(PgResultSet.class) : found;
    }

    /** Executes one UPDATE, INSERT or DELETE; how many rows it changed. */
    public int execute(String sql, @Nullable Object... values) {
        em.flush();
        try (PreparedStatement statement = em.unwrap(Connection.class).prepareStatement(sql)) {
            SqlValues.bind(statement, values);
            return statement.executeUpdate();
        } catch (SQLException refused) {
            throw new PersistenceException(refused.getMessage(), refused);
        }
    }

    /** A key that may be missing. */
    public static OptionalLong key(ResultSet row, String column) throws SQLException {
        long key = row.getLong(column);
        return row.wasNull() ? OptionalLong.empty() : OptionalLong.of(key);
    }

    /** A column of time, alike on H2 and PostgreSQL. */
    public static Instant instant(ResultSet row, String column) throws SQLException {
        return row.getObject(column, OffsetDateTime.class).toInstant();
    }
}
