package org.ballast.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import org.h2.jdbcx.JdbcDataSource;
import org.junit.jupiter.api.Test;

class DatabaseMigrationTest {

    @Test
    void aDatabaseWithAnotherHistoryStopsTheStartInOneSentenceAndStaysAsItIs() throws SQLException {
        JdbcDataSource database = new JdbcDataSource();
        database.setURL("jdbc:h2:mem:other-history;MODE=PostgreSQL;DATABASE_TO_LOWER=TRUE;DEFAULT_NULL_ORDERING=HIGH");
        try (Connection keptOpen = database.getConnection();
                Statement statement = keptOpen.createStatement()) {
            DatabaseMigration.bringUpToDate(database, "h2");
            statement.execute("UPDATE \"flyway_schema_history\" SET \"checksum\" = 1 WHERE \"version\" = '0003'");
            assertThatThrownBy(() -> DatabaseMigration.bringUpToDate(database, "h2"))
                    .isInstanceOf(IllegalStateException.class)
                    .hasMessageStartingWith("This database was made by another version of Ballast")
                    .hasMessageContaining("Nothing was changed");
            assertThat(statement.executeQuery("SELECT 1 FROM book WHERE 1 = 0").next())
                    .isFalse();
        }
    }
}
