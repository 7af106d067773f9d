package org.ballast.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;

/**
 * Writes many rows in batches on the connection of the running transaction, so that they stand or fall with all else
 * that the use case does. What JPA has not written yet is written first.
 *
 * <p>Example: {@code try (BatchInsert rows = batches.open("INSERT INTO lot_event (id, lot_id) VALUES (?, ?)")) {
 * rows.add(1L, 7L); }}
 */
@ApplicationScoped
public class Batches {

    @PersistenceContext
    private EntityManager em;

    /** Any INSERT or UPDATE with one row of parameters each time. Close it to write the last rows. */
    public BatchInsert open(String sql) {
        em.flush();
        Connection connection = em.unwrap(Connection.class);
        try {
            Optional<BatchInsert> copy = CopyBatch.of(connection, sql);
            return copy.isPresent() ? copy.get() : new JdbcBatch(connection.prepareStatement(sql));
        } catch (SQLException refused) {
            throw new PersistenceException(refused.getMessage(), refused);
        }
    }
}
