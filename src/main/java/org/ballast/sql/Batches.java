package org.ballast.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Collections;
import org.postgresql.PGConnection;

/**
 * Writes many rows in batches on the connection of the running transaction, so that they stand or fall with all else
 * that the use case does. What JPA has not written yet is written first.
 *
 * <p>Example: {@code try (BatchInsert rows = batches.copyInto("lot_event", "id, lot_id")) {
 * rows.add(1L, 7L); }}
 */
@ApplicationScoped
public class Batches {

    @PersistenceContext
    private EntityManager em;

    /** Any INSERT or UPDATE with one row of parameters each time. Close it to write the last rows. */
    public BatchInsert open(String sql) {
        em.flush();
        try {
            return new JdbcBatch(em.unwrap(Connection.class).prepareStatement(sql));
        } catch (SQLException refused) {
            throw new PersistenceException(refused.getMessage(), refused);
        }
    }

    /**
     * New rows of a table that grows by many at once: by COPY into a PostgreSQL, by INSERT elsewhere.
     *
     * @param columns separated by commas, in the order of the values
     */
    public BatchInsert copyInto(String table, String columns) {
        em.flush();
        return copyInto(em.unwrap(Connection.class), table, columns);
    }

    /**
     * The same where nothing is asked of the database between the first row and the end, by nobody in this transaction: a
     * PostgreSQL writes the first rows while the next ones are made. A statement in between would wait for ever.
     */
    public BatchInsert streamInto(String table, String columns) {
        em.flush();
        return copyInto(em.unwrap(Connection.class), table, columns, true);
    }

    /** As {@link #copyInto(String, String)} on a connection of the caller's, where JPA must not be asked to write: just before the commit it has. */
    public static BatchInsert copyInto(Connection connection, String table, String columns) {
        return copyInto(connection, table, columns, false);
    }

    private static BatchInsert copyInto(Connection connection, String table, String columns, boolean alone) {
        try {
            return connection.isWrapperFor(PGConnection.class)
                    ? new CopyBatch(connection, table, columns, alone)
                    : new JdbcBatch(connection.prepareStatement(insert(table, columns)));
        } catch (SQLException refused) {
            throw new PersistenceException(refused.getMessage(), refused);
        }
    }

    private static String insert(String table, String columns) {
        String marks = String.join(", ", Collections.nCopies(columns.split(",").length, "?"));
        return "INSERT INTO " + table + " (" + columns + ") VALUES (" + marks + ")";
    }
}
