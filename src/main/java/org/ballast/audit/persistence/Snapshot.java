package org.ballast.audit.persistence;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.PersistenceException;
import java.sql.Connection;
import java.sql.SQLException;
import javax.sql.DataSource;

/**
 * Reads the database as it is at one instant, however long the reading takes and whatever is posted meanwhile. Inside of a
 * transaction it reads what that transaction sees.
 */
@ApplicationScoped
public class Snapshot {

    @Resource(lookup = "java:app/jdbc/ballast")
    private DataSource database;

    public <T> T read(TrailConnection.Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return connection.getAutoCommit() ? apart(connection, work) : work.with(connection);
        } catch (SQLException refused) {
            throw new PersistenceException(refused.getMessage(), refused);
        }
    }

    private static <T> T apart(Connection connection, TrailConnection.Work<T> work) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(Connection.TRANSACTION_REPEATABLE_READ);
        connection.setAutoCommit(false);
        try {
            return work.with(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolation);
        }
    }
}
