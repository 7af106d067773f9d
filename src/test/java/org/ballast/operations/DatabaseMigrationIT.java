package org.ballast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.ballast.container.InPortal;
import org.junit.jupiter.api.Test;

@InPortal
class DatabaseMigrationIT {

    @Inject
    private BallastDatabase database;

    @Test
    void theDeployedPortalHasMigratedItsDatabase() throws SQLException {
        try (var connection = database.dataSource().getConnection();
                var applied = connection
                        .prepareStatement("SELECT count(*) FROM flyway_schema_history WHERE success")
                        .executeQuery()) {
            applied.next();
            assertThat(applied.getInt(1)).isPositive();
        }
    }
}
