package org.ballast.operations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import org.flywaydb.core.Flyway;

/**
 * Brings the schema up to date before anything else starts: the migrations of {@code db/migration}, and of
 * {@code db/migration-h2} or {@code db/migration-postgresql} where the two databases differ. A failed migration stops
 * the deployment. Other start-up beans name this one in {@code @DependsOn}.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    @Inject
    private BallastDatabase database;

    @PostConstruct
    void migrate() {
        Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(database.dataSource())
                .locations("classpath:db/migration", "classpath:db/migration-" + dialect())
                .load()
                .migrate();
    }

    private String dialect() {
        try {
            return database.dialect();
        } catch (SQLException unreachable) {
            throw new IllegalStateException(
                    "Ballast cannot reach its database: " + unreachable.getMessage()
                            + ". Check BALLAST_DB_URL, BALLAST_DB_USER and BALLAST_DB_PASSWORD.",
                    unreachable);
        }
    }
}
