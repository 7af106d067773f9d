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
 *
 * <p>A PostgreSQL reads all tables as of the first statement when reads are repeatable. An H2 then repeats each table as of
 * the first statement that names that table; as of one instant are its tables at a level of its own only.
 */
@ApplicationScoped
public class Snapshot {

    /** {@code org.h2.engine.Constants.TRANSACTION_SNAPSHOT}; JDBC has no name for it. */
    private static final int SNAPSHOT_OF_H2 = 6;

    @Resource(lookup = "java:app/jdbc/ballast")
    private DataSource database;

    public <T> T read(TrailConnection.Work<T> work) {
        try (Connection connection = database.getConnection()) {
            return connection.getAutoCommit() ? apart(connection, work) : work.with(connection);
        } catch (SQLException refused) {
            throw new PersistenceException(refused.getMessage(), refused);
        }
    }

    /** The same on a connection that is in no transaction; it is in none afterwards. */
    static <T> T apart(Connection connection, TrailConnection.Work<T> work) throws SQLException {
        int isolation = connection.getTransactionIsolation();
        connection.setTransactionIsolation(ofOneInstant(connection));
        connection.setAutoCommit(false);
        try {
            return work.with(connection);
        } finally {
            connection.rollback();
            connection.setAutoCommit(true);
            connection.setTransactionIsolation(isolation);
        }
    }

    private static int ofOneInstant(Connection connection) throws SQLException {
        return "H2".equals(connection.getMetaData().getDatabaseProductName())
                ? SNAPSHOT_OF_H2
                : Connection.TRANSACTION_REPEATABLE_READ;
    }
}
