package org.ballast.operations;

import jakarta.annotation.PostConstruct;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.Optional;
import javax.sql.DataSource;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.flywaydb.core.Flyway;
import org.flywaydb.core.api.configuration.FluentConfiguration;
import org.flywaydb.core.api.exception.FlywayValidateException;

/**
 * Brings the schema up to date before anything else starts: the migrations of {@code db/migration}, and of
 * {@code db/migration-h2} or {@code db/migration-postgresql} where the two databases differ. A failed migration stops
 * the deployment. Other start-up beans name this one in {@code @DependsOn}.
 *
 * <p>Where {@code BALLAST_DB_MIGRATION_USER} and {@code BALLAST_DB_MIGRATION_PASSWORD} name a role of its own on PostgreSQL,
 * that one owns the schema and gives the portal's role what it needs and no more, at each start.
 */
@Singleton
@Startup
@TransactionManagement(TransactionManagementType.BEAN)
public class DatabaseMigration {

    private static final String POSTGRESQL = "postgresql";

    @Inject
    private BallastDatabase database;

    @Inject
    @ConfigProperty(name = "ballast.db.url")
    private Optional<String> url;

    @Inject
    @ConfigProperty(name = "ballast.db.user")
    private Optional<String> portalUser;

    @Inject
    @ConfigProperty(name = "ballast.db.migration.user")
    private Optional<String> user;

    @Inject
    @ConfigProperty(name = "ballast.db.migration.password")
    private Optional<String> password;

    @PostConstruct
    void migrate() {
        Optional<String> owner = user.filter(name -> !name.isBlank());
        if (owner.isEmpty()) {
            bringUpToDate(database.dataSource(), dialect());
            return;
        }
        DatabaseByUrl own = new DatabaseByUrl();
        own.setUrl(url.orElse(""));
        own.setUser(owner.get());
        own.setPassword(password.orElse(""));
        bringUpToDate(own, dialect(), portalUser.orElse(""));
    }

    /**
     * @throws IllegalStateException if the database has another history than this version's
     */
    static void bringUpToDate(DataSource dataSource, String dialect) {
        apply(configured(dataSource, "classpath:db/migration", "classpath:db/migration-" + dialect));
    }

    /**
     * The same by the owner of the schema, who then gives a role what it may do.
     *
     * @throws IllegalStateException as above, and where the role owns tables itself, so that it could take what it likes
     */
    static void bringUpToDate(DataSource owner, String dialect, String portalRole) {
        if (!POSTGRESQL.equals(dialect)) {
            throw new IllegalStateException(
                    "BALLAST_DB_MIGRATION_USER is for PostgreSQL. Remove it, or set BALLAST_DB_URL.");
        }
        refuseTablesOf(owner, portalRole);
        apply(configured(
                        owner,
                        "classpath:db/migration",
                        "classpath:db/migration-" + dialect,
                        "classpath:db/grants-" + dialect)
                .placeholders(Map.of("portal", portalRole)));
    }

    private static FluentConfiguration configured(DataSource dataSource, String... locations) {
        return Flyway.configure(DatabaseMigration.class.getClassLoader())
                .dataSource(dataSource)
                .locations(locations);
    }

    private static void apply(FluentConfiguration flyway) {
        try {
            flyway.load().migrate();
        } catch (FlywayValidateException otherHistory) {
            throw new IllegalStateException(
                    "This database was made by another version of Ballast, whose migrations are not those of this one."
                            + " Nothing was changed. Start that version, or this one on an empty database.",
                    otherHistory);
        }
    }

    private static void refuseTablesOf(DataSource owner, String role) {
        try (Connection connection = owner.getConnection();
                PreparedStatement tables = connection.prepareStatement(
                        "SELECT COUNT(*) FROM pg_tables WHERE schemaname = current_schema() AND tableowner = ?")) {
            tables.setString(1, role);
            try (ResultSet row = tables.executeQuery()) {
                if (row.next() && row.getLong(1) > 0) {
                    throw new IllegalStateException("The portal's role " + role + " owns " + row.getLong(1)
                            + " tables of its database, and may do with them what it likes. Let the superuser hand them over"
                            + " once: REASSIGN OWNED BY \"" + role
                            + "\" TO the role of BALLAST_DB_MIGRATION_USER. The two"
                            + " must not be the same.");
                }
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException(
                    "Ballast cannot reach its database as BALLAST_DB_MIGRATION_USER: " + unreachable.getMessage(),
                    unreachable);
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
