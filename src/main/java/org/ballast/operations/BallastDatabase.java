package org.ballast.operations;

import jakarta.annotation.Resource;
import jakarta.annotation.sql.DataSourceDefinition;
import jakarta.enterprise.context.ApplicationScoped;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Locale;
import javax.sql.DataSource;
import org.ballast.access.application.DatabaseTrouble;

/**
 * The portal's one database: an H2 file below {@code ./data} unless {@code BALLAST_DB_URL}, {@code BALLAST_DB_USER} and
 * {@code BALLAST_DB_PASSWORD} name a PostgreSQL.
 *
 * <p>The embedded H2 keeps identifiers as PostgreSQL does ({@code DATABASE_TO_LOWER}), sorts nulls as PostgreSQL does,
 * and writes each commit to the file before it answers ({@code WRITE_DELAY=0}), so that a killed process loses nothing
 * that it has confirmed.
 */
@DataSourceDefinition(
        name = BallastDatabase.JNDI_NAME,
        className = "org.ballast.operations.DatabaseByUrl",
        url = "${MPCONFIG=ballast.db.url:" + BallastDatabase.EMBEDDED_URL + "}",
        user = "${MPCONFIG=ballast.db.user:ballast}",
        password = "${MPCONFIG=ballast.db.password:}",
        isolationLevel = Connection.TRANSACTION_READ_COMMITTED,
        initialPoolSize = 1,
        minPoolSize = 1,
        maxPoolSize = 32,
        transactional = true,
        properties = {
            // Who finds no connection free is told so, instead of waiting for the minute that the server has for it
            "fish.payara.max-wait-time-in-millis=2000",
            // A connection that was lost while it lay in the pool is noticed before anybody gets it, and with it all
            // others
            "fish.payara.is-connection-validation-required=true",
            "fish.payara.connection-validation-method=custom-validation",
            "fish.payara.validation-classname=org.glassfish.api.jdbc.validation.JDBC40ConnectionValidation",
            "fish.payara.fail-all-connections=true"
        })
@ApplicationScoped
public class BallastDatabase {

    static final String JNDI_NAME = "java:app/jdbc/ballast";
    static final String EMBEDDED_URL = "jdbc:h2:file:./data/ballast"
            + ";MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH"
            + ";WRITE_DELAY=0;DB_CLOSE_ON_EXIT=FALSE";

    private static final int ANSWER_SECONDS = 2;

    @Resource(lookup = JNDI_NAME)
    private DataSource dataSource;

    DataSource dataSource() {
        return dataSource;
    }

    /** The product that answers, in lower case: {@code h2} or {@code postgresql}. */
    String dialect() throws SQLException {
        try (Connection connection = dataSource.getConnection()) {
            return connection.getMetaData().getDatabaseProductName().toLowerCase(Locale.ROOT);
        }
    }

    /** Whether it can be read, and written too: a standby that only reads is of no use to a portal. */
    boolean answers() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement()) {
            statement.setQueryTimeout(ANSWER_SECONDS);
            try (ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM audit_head")) {
                return row.next() && !connection.isReadOnly() && !isReadOnly(connection);
            } finally {
                // H2 keeps it for the connection, which goes back to the pool and to work that takes longer
                statement.setQueryTimeout(0);
            }
        } catch (SQLException unreachable) {
            return false;
        }
    }

    /** Whether the embedded database has closed its file, as it does when it cannot write to it. */
    boolean hasClosedItsFile() {
        try (Connection connection = dataSource.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT COUNT(*) FROM audit_head")) {
            return !row.next();
        } catch (SQLException refused) {
            return DatabaseTrouble.isClosedFile(refused);
        }
    }

    private static boolean isReadOnly(Connection connection) throws SQLException {
        boolean knows = "PostgreSQL".equals(connection.getMetaData().getDatabaseProductName());
        if (!knows) {
            return false;
        }
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SHOW transaction_read_only")) {
            return row.next() && "on".equals(row.getString(1));
        }
    }
}
