package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** A portal in demo mode whose database goes away while the sample companies are loaded loads them again. */
@Tag("seldom")
class LostSamplesScenario {

    /** Ends the session that has written a file and not committed it; migrations write none. */
    private static final String END_THE_LOADING = "SELECT pg_terminate_backend(l.pid) FROM pg_locks l"
            + " JOIN pg_class c ON c.oid = l.relation WHERE c.relname = 'import_file'"
            + " AND l.mode = 'RowExclusiveLock' AND l.pid <> pg_backend_pid()";

    @Test
    void thePortalBecomesReadyOnceTheDatabaseIsBack() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "samples-postgresql").toFile())
                .start()) {
            BooksDatabase database = BooksDatabase.postgreSql(
                    "lost-samples", server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            try (PortalServer portal = database.startDemoUnawaited()) {
                endTheLoading(database);
                portal.awaitReady();
                assertThat(new Program(portal.address(), "auditor", "auditor")
                                .get("/entities")
                                .expect(200)
                                .items())
                        .extracting(entity -> entity.getString("code"))
                        .containsExactly("HARBOUR", "HELIX", "JOULE", "KELVIN", "MSTR", "NEWTON");
            }
        }
    }

    private static void endTheLoading(BooksDatabase database) throws SQLException {
        long end = System.nanoTime() + TimeUnit.MINUTES.toNanos(4);
        try (Connection own = database.open();
                Statement statement = own.createStatement()) {
            while (!ended(statement)) {
                assertThat(System.nanoTime()).as("nothing was loaded").isLessThan(end);
                LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
            }
        }
    }

    private static boolean ended(Statement statement) throws SQLException {
        try (ResultSet sessions = statement.executeQuery(END_THE_LOADING)) {
            return sessions.next();
        }
    }
}
