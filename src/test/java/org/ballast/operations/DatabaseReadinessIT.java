package org.ballast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ballast.container.InPortal;
import org.eclipse.microprofile.health.HealthCheckResponse.Status;
import org.eclipse.microprofile.health.Readiness;
import org.junit.jupiter.api.Test;

@InPortal
class DatabaseReadinessIT {

    @Inject
    @Readiness
    private DatabaseReadiness readiness;

    @Inject
    private BallastDatabase database;

    @Test
    void aDatabaseThatAnswersIsReady() {
        assertThat(readiness.call().getStatus()).isEqualTo(Status.UP);
    }

    @Test
    void askingLeavesNoTimeLimitOnTheConnectionsOfOthers() throws SQLException {
        readiness.call();
        assertThat(timeLimits(4)).containsOnly(0);
    }

    /** Of that many connections of the pool, all open at once, so that each is another. */
    private List<Integer> timeLimits(int connections) throws SQLException {
        if (connections == 0) {
            return new ArrayList<>();
        }
        try (Connection connection = database.dataSource().getConnection();
                Statement statement = connection.createStatement()) {
            List<Integer> others = timeLimits(connections - 1);
            others.add(statement.getQueryTimeout());
            return others;
        }
    }

    @Test
    void theDialectIsOneThatMigrationsExistFor() throws SQLException {
        assertThat(database.dialect()).isIn("h2", "postgresql");
    }
}
