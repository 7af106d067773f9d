package org.ballast.operations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.SQLException;
import javax.sql.DataSource;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.exception.FlywayValidateException;

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
        bringUpToDate(database.dataSource(), dialect());
    }

    /**
     * @throws IllegalStateException if the database has another history than this version's
     */
    static void bringUpToDate(DataSource dataSource, String dialect) {
        try {
            Flyway.configure(DatabaseMigration.class.getClassLoader())
                    .dataSource(dataSource)
                    .locations("classpath:db/migration", "classpath:db/migration-" + dialect)
                    .load()
                    .migrate();
        } catch (FlywayValidateException otherHistory) {
            throw new IllegalStateException(
                    "This database was made by another version of Ballast, whose migrations are not those of this one."
                            + " Nothing was changed. Start that version, or this one on an empty database.",
                    otherHistory);
        }
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
