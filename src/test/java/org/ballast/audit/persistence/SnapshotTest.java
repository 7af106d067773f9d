package org.ballast.audit.persistence;

import static org.assertj.core.api.Assertions.assertThat;

import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

/** On the embedded database, too, one snapshot is of one instant: of tables that are read late as of those read first. */
class SnapshotTest {

    private final JdbcDataSource database = new JdbcDataSource();

    SnapshotTest() {
        database.setURL("jdbc:h2:mem:snapshot;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE");
    }

    @Test
    void aTableThatIsReadAfterOthersHaveWrittenIsReadAsItWasBefore() throws SQLException {
        try (Connection reader = database.getConnection();
                Connection writer = database.getConnection()) {
            execute(writer, "CREATE TABLE trail (seq BIGINT)");
            execute(writer, "CREATE TABLE head (seq BIGINT)");
            execute(writer, "INSERT INTO head VALUES (0)");

            long head = Snapshot.apart(reader, connection -> {
                long events = number(connection, "SELECT COUNT(*) FROM trail");
                execute(writer, "INSERT INTO trail VALUES (1)");
                execute(writer, "UPDATE head SET seq = 1");
                return number(connection, "SELECT seq FROM head") - events;
            });

            assertThat(head).isZero();
            assertThat(number(reader, "SELECT seq FROM head")).isEqualTo(1);
            assertThat(reader.getTransactionIsolation()).isEqualTo(Connection.TRANSACTION_READ_COMMITTED);
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private static long number(Connection connection, String sql) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getLong(1);
        }
    }
}
