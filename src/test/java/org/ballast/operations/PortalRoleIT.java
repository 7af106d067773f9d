package org.ballast.operations;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.List;
import org.ballast.container.InPortal;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/** Where another role owns the schema, the portal's may add and read, and change what is meant to change. */
@InPortal
@EnabledIfSystemProperty(named = "ballast.db.url", matches = "jdbc:postgresql:.*")
class PortalRoleIT {

    private static final List<String> THAT_ONLY_GROW = List.of(
            "accounting_policy",
            "audit_event",
            "contribution",
            "contribution_posting",
            "exchange_rate",
            "journal_entry",
            "journal_line",
            "lot_event",
            "measurement",
            "measurement_run",
            "measurement_run_asset",
            "approval_step",
            "row_seal",
            "verification_finding");

    @Inject
    private BallastDatabase database;

    @Inject
    @ConfigProperty(name = "ballast.db.url")
    private String url;

    private DatabaseByUrl portal;

    @BeforeEach
    void migrateByAnother() throws SQLException {
        String name = "roles" + System.nanoTime();
        execute(
                database.dataSource().getConnection(),
                "CREATE ROLE " + name + "_owner LOGIN PASSWORD 'owner'",
                "CREATE ROLE " + name + " LOGIN PASSWORD 'portal'",
                "CREATE DATABASE " + name + " OWNER " + name + "_owner");
        String own = url.replaceAll("/[^/?]*(\\?.*)?$", "/" + name);
        DatabaseMigration.bringUpToDate(as(own, name + "_owner", "owner"), "postgresql", name);
        portal = as(own, name, "portal");
    }

    @Test
    void whatOnlyGrowsItCanNeitherChangeNorRemoveNorEmpty() {
        for (String table : THAT_ONLY_GROW) {
            for (String change : List.of("UPDATE %s SET %s", "DELETE FROM %s", "TRUNCATE %s")) {
                String sql = change.formatted(table, anyColumnOf(table));
                assertThatThrownBy(() -> execute(portal.getConnection(), sql))
                        .as(sql)
                        .hasMessageContaining("permission denied");
            }
        }
    }

    @Test
    void itSwitchesNoTriggerOffAndTakesNothingItself() {
        for (String sql : List.of(
                "ALTER TABLE journal_line DISABLE TRIGGER USER",
                "SET session_replication_role = replica",
                "GRANT UPDATE ON journal_line TO CURRENT_USER",
                "DROP TABLE journal_line CASCADE",
                "UPDATE price_bar SET low_price = 1",
                "UPDATE lot SET quantity = 1",
                "DELETE FROM lot",
                "DELETE FROM portal_user")) {
            assertThatThrownBy(() -> {
                        execute(portal.getConnection(), sql);
                        // A grant that may not be given is a warning
                        execute(portal.getConnection(), "UPDATE journal_line SET debit = 1");
                    })
                    .as(sql)
                    .isInstanceOf(SQLException.class);
        }
    }

    @Test
    void itReadsAndAddsAndChangesWhatIsMeantTo() {
        assertThatCode(() -> execute(
                        portal.getConnection(),
                        "SELECT COUNT(*) FROM journal_line",
                        "SELECT nextval('market_seq')",
                        "INSERT INTO market (id, code, name, version) VALUES (99, 'NEW', 'New market', 1)",
                        "SELECT id FROM market WHERE id = 99 FOR UPDATE",
                        "UPDATE audit_head SET seq = 0",
                        "UPDATE account_day SET debit = 1"))
                .doesNotThrowAnyException();
    }

    @Test
    void eachTableIsNamedInTheGrants() throws SQLException {
        List<String> without = new ArrayList<>();
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(
                        "SELECT tablename FROM pg_tables WHERE schemaname = 'public' AND tablename NOT IN"
                                + " ('flyway_schema_history', 'audit_head', 'live_sealing', 'period_reopening'"
                                + ", 'published_template', 'published_template_line', 'published_identity', 'published_identity_part', 'published_measure')"
                                + " AND NOT has_table_privilege(format('%I.%I', schemaname, tablename), 'INSERT')")) {
            while (row.next()) {
                without.add(row.getString(1));
            }
        }
        assertThat(without).isEmpty();
    }

    @Test
    void aPortalThatOwnsItsTablesIsToldSo() {
        String owner = portal.getUser() + "_owner";

        assertThatThrownBy(
                        () -> DatabaseMigration.bringUpToDate(as(portal.getUrl(), owner, "owner"), "postgresql", owner))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("REASSIGN OWNED BY");
    }

    private String anyColumnOf(String table) {
        try (Connection connection = portal.getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery("SELECT MIN(column_name) FROM information_schema.columns"
                        + " WHERE table_name = '" + table + "'")) {
            row.next();
            return row.getString(1) + " = " + row.getString(1);
        } catch (SQLException refused) {
            throw new IllegalStateException(refused);
        }
    }

    private static DatabaseByUrl as(String url, String user, String password) {
        DatabaseByUrl database = new DatabaseByUrl();
        database.setUrl(url);
        database.setUser(user);
        database.setPassword(password);
        return database;
    }

    private static void execute(Connection open, String... statements) throws SQLException {
        try (Connection connection = open;
                Statement statement = connection.createStatement()) {
            for (String sql : statements) {
                statement.execute(sql);
            }
        }
    }
}
