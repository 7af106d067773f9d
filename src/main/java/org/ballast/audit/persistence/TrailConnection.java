package org.ballast.audit.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;

/**
 * The connection that JPA has in the running transaction: just before the commit the server gives any other one outside of
 * it. What JPA holds has been written by then, and a query of JPA's own would write it again.
 */
@ApplicationScoped
public class TrailConnection {

    @PersistenceContext
    private EntityManager em;

    /** What is done with the connection. */
    @FunctionalInterface
    public interface Work<T> {
        T with(Connection connection) throws SQLException;
    }

    /**
     * @throws IllegalStateException if what is written would be kept whatever becomes of the transaction
     */
    public <T> T with(Work<T> work) {
        try {
            Connection connection = em.unwrap(Connection.class);
            if (connection.getAutoCommit()) {
                throw new IllegalStateException("The trail is written inside of a transaction only.");
            }
            return work.with(connection);
        } catch (SQLException refused) {
            throw new PersistenceException(refused.getMessage(), refused);
        }
    }
}
