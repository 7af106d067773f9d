package org.ballast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.sql.SQLException;
import org.ballast.portal.InPortal;
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
    void theDialectIsOneThatMigrationsExistFor() throws SQLException {
        assertThat(database.dialect()).isIn("h2", "postgresql");
    }
}
