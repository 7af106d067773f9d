package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.MethodOrderer;
import org.junit.jupiter.api.Order;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestMethodOrder;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The samples come in through a portal whose database role owns nothing; what its database's owner then does to the books is
 * found and named.
 */
@Tag("seldom")
@Execution(ExecutionMode.SAME_THREAD)
@TestMethodOrder(MethodOrderer.OrderAnnotation.class)
class OwnRoleScenario {

    private static final String KEY = "another key of these tests, long enough";
    private static final Duration PAUSE = Duration.ofMillis(200);

    private static EmbeddedPostgres postgres;
    private static PortalServer portal;
    private static String url;

    @BeforeAll
    static void start() throws IOException, SQLException {
        postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "own-role-postgresql").toFile())
                .start();
        asSuperuser(
                "CREATE ROLE ballast_owner LOGIN PASSWORD 'owner'",
                "CREATE ROLE ballast LOGIN PASSWORD 'portal'",
                "CREATE DATABASE ballast OWNER ballast_owner");
        url = "jdbc:postgresql://localhost:" + postgres.getPort() + "/ballast";
        portal = on("own-role", Map.of());
    }

    private static PortalServer on(String name, Map<String, String> more) {
        Map<String, String> settings = new HashMap<>(more);
        settings.put("BALLAST_DEMO", "true");
        settings.put("BALLAST_DB_URL", url);
        settings.put("BALLAST_DB_USER", "ballast");
        settings.put("BALLAST_DB_PASSWORD", "portal");
        settings.put("BALLAST_DB_MIGRATION_USER", "ballast_owner");
        settings.put("BALLAST_DB_MIGRATION_PASSWORD", "owner");
        PortalServer server = PortalServer.on(ServerProgram.SHIPPED, name, settings);
        server.start();
        return server;
    }

    @AfterAll
    static void end() throws IOException {
        portal.close();
        postgres.close();
    }

    @Test
    @Order(1)
    void whatNobodyForgedIsWholeAndWhatTheOwnerForgedIsNamed() throws Exception {
        JsonObject whole = verified();
        assertThat(whole.getString("status")).as(whole.toString()).isEqualTo("WHOLE");
        assertThat(Files.readAllLines(portal.folder().resolve("data/trail-checkpoints.jsonl")))
                .isNotEmpty();
        assertThat(auditor().get("/audit-trail/check").expect(200).json().getBoolean("whole"))
                .isTrue();

        asOwner(
                "ALTER TABLE journal_line DISABLE TRIGGER USER",
                "UPDATE journal_line SET debit = debit + 1 WHERE entry_id = (SELECT MIN(id) FROM journal_entry)"
                        + " AND line_no = 1",
                "ALTER TABLE journal_line ENABLE TRIGGER USER");

        JsonObject broken = verified();
        assertThat(broken.getString("status")).isEqualTo("BROKEN");
        assertThat(broken.getJsonArray("findings").getJsonObject(0).getString("message"))
                .matches("Entry .* 20[0-9]{2}-00001, line 1: not as it was sealed\\.");
        asOwner(
                "ALTER TABLE journal_line DISABLE TRIGGER USER",
                "UPDATE journal_line SET debit = debit - 1 WHERE entry_id = (SELECT MIN(id) FROM journal_entry)"
                        + " AND line_no = 1",
                "ALTER TABLE journal_line ENABLE TRIGGER USER");
        assertThat(verified().getString("status")).isEqualTo("WHOLE");
    }

    @Test
    @Order(2)
    void anotherKeyGoesOnAndTheOlderOneStillVerifies() throws IOException {
        String older = Files.readString(portal.folder().resolve("data/audit.key"));
        portal.close();
        portal = on("own-role-key", Map.of("BALLAST_AUDIT_KEY", KEY, "BALLAST_AUDIT_OLDER_KEY_1", older));

        assertThat(verified().getString("status")).isEqualTo("WHOLE");
        assertThat(events("AUDIT_KEY_CHANGED")).isEqualTo(1);

        portal.close();
        portal = on("own-role-no-key", Map.of("BALLAST_AUDIT_KEY", KEY));
        JsonObject withoutIt = verified();
        assertThat(withoutIt.getString("status")).isEqualTo("BROKEN");
        assertThat(withoutIt.getJsonArray("findings").getJsonObject(0).getString("reason"))
                .isEqualTo("KEY_UNKNOWN");
    }

    /** As a database of before rows were sealed: with books, and without a seal. */
    @Test
    @Order(3)
    void whatStoodThereBeforeRowsWereSealedIsSealedOnce() throws SQLException {
        portal.close();
        asOwner(
                "ALTER TABLE row_seal DISABLE TRIGGER USER",
                "ALTER TABLE audit_event DISABLE TRIGGER USER",
                "DELETE FROM row_seal",
                "DELETE FROM audit_event",
                "UPDATE audit_head SET seq = 0, row_hash = '" + "0".repeat(64) + "'",
                "ALTER TABLE row_seal ENABLE TRIGGER USER",
                "ALTER TABLE audit_event ENABLE TRIGGER USER");
        portal = on("own-role-upgraded", Map.of("BALLAST_AUDIT_KEY", KEY));

        assertThat(verified().getString("status")).isEqualTo("WHOLE");
        assertThat(events("SEALING_BEGUN")).isEqualTo(1);
        assertThat(events("ROWS_SEALED")).isPositive();
    }

    private static int events(String action) {
        return auditor()
                .get("/audit-trail?action=" + action)
                .expect(200)
                .json()
                .getJsonArray("items")
                .size();
    }

    private static JsonObject verified() {
        JsonObject begun =
                auditor().post("/audit-trail/verifications", "{}").expect(202).json();
        String address = "/audit-trail/verifications/" + begun.getInt("id");
        JsonObject now = auditor().get(address).expect(200).json();
        while (now.getString("status").equals("RUNNING")) {
            LockSupport.parkNanos(PAUSE.toNanos());
            now = auditor().get(address).expect(200).json();
        }
        return now;
    }

    private static Program auditor() {
        return new Program(portal.address(), "auditor", "auditor");
    }

    private static void asOwner(String... statements) throws SQLException {
        try (Connection connection = BooksDatabase.postgreSql("own-role", url, "ballast_owner", "owner")
                .open()) {
            execute(connection, statements);
        }
    }

    private static void asSuperuser(String... statements) throws SQLException {
        try (Connection connection = postgres.getPostgresDatabase().getConnection()) {
            execute(connection, statements);
        }
    }

    private static void execute(Connection connection, String... statements) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (String sql : List.of(statements)) {
                statement.execute(sql);
            }
        }
    }
}
