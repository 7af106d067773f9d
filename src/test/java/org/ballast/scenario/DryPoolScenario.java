package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While others hold all connections of the database, and after the connections were lost, nobody waits for long. */
@Tag("seldom")
class DryPoolScenario {

    private static final Executor AT_ONCE = call -> Thread.ofVirtual().start(call);
    private static final Duration SOON = Duration.ofSeconds(5);

    /** All that a portal has. */
    private static final int CONNECTIONS = 32;

    private static EmbeddedPostgres server;
    private static PortalServer portal;
    private static String token;

    @BeforeAll
    static void start() throws IOException {
        server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(Path.of("target", "dry-postgresql").toFile())
                .start();
        portal = BooksDatabase.postgreSql("dry", server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres")
                .startPortal();
        token = Crew.of(portal.address())
                .administrator()
                .post("/tokens", "{\"name\":\"many at once\"}")
                .expect(201)
                .json()
                .getString("token");
    }

    @AfterAll
    static void end() throws IOException {
        portal.close();
        server.close();
    }

    @Test
    void whoFindsNoConnectionFreeIsToldSoInSeconds() throws SQLException {
        Visitor administrator = new Visitor(portal.address());
        administrator.signIn(BooksDatabase.ADMINISTRATOR, BooksDatabase.PASSWORD);
        assertThat(administrator.open("/worklist.xhtml").statusCode()).isEqualTo(200);
        List<CompletableFuture<Integer>> held;
        try (Connection outside = server.getPostgresDatabase().getConnection();
                Statement statement = outside.createStatement()) {
            outside.setAutoCommit(false);
            statement.execute("LOCK TABLE market IN ACCESS EXCLUSIVE MODE");
            held = IntStream.range(0, CONNECTIONS)
                    .mapToObj(each -> CompletableFuture.supplyAsync(
                            () -> program().get("/api/v1/markets").statusCode(), AT_ONCE))
                    .toList();
            awaitWaiting();

            HttpResponse<String> problem = soon(() -> program().get("/api/v1/assets"));
            HttpResponse<String> page = soon(() -> administrator.get("/worklist.xhtml"));

            assertThat(problem.statusCode()).as(problem.body()).isEqualTo(503);
            assertThat(problem.body()).contains("\"code\":\"BUSY\"");
            assertThat(Visitor.header(problem, "Content-Type")).startsWith("application/problem+json");
            assertThat(page.statusCode()).isEqualTo(503);
            assertThat(page.body()).contains("The portal is busy");
            assertThat(List.of(problem, page))
                    .allSatisfy(answer ->
                            assertThat(Visitor.header(answer, "Retry-After")).matches("[1-9]\\d*"));
            outside.rollback();
        }
        assertThat(held).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(program().get("/api/v1/assets").statusCode()).isEqualTo(200);
    }

    @Test
    void connectionsThatWereLostInThePoolAreNobodysTrouble() throws SQLException {
        List<CompletableFuture<Integer>> many = IntStream.range(0, CONNECTIONS)
                .mapToObj(each -> CompletableFuture.supplyAsync(
                        () -> program().get("/api/v1/markets").statusCode(), AT_ONCE))
                .toList();
        assertThat(many).extracting(CompletableFuture::join).containsOnly(200);
        assertThat(count("SELECT COUNT(pg_terminate_backend(pid)) FROM pg_stat_activity"
                        + " WHERE pid <> pg_backend_pid() AND backend_type = 'client backend'"))
                .isPositive();

        for (int call = 0; call < 5; call++) {
            assertThat(program().get("/api/v1/markets").statusCode()).isEqualTo(200);
        }
    }

    private static Visitor program() {
        return new Visitor(portal.address())
                .with("Authorization", "Bearer " + token)
                .with("Accept", "application/json");
    }

    private static HttpResponse<String> soon(Supplier<HttpResponse<String>> call) {
        long began = System.nanoTime();
        HttpResponse<String> answer = call.get();
        assertThat(Duration.ofNanos(System.nanoTime() - began)).isLessThan(SOON);
        return answer;
    }

    private static void awaitWaiting() throws SQLException {
        long end = System.nanoTime() + TimeUnit.SECONDS.toNanos(8);
        while (count("SELECT COUNT(*) FROM pg_stat_activity WHERE wait_event_type = 'Lock'") < CONNECTIONS) {
            assertThat(System.nanoTime()).as("not all are held").isLessThan(end);
            LockSupport.parkNanos(TimeUnit.MILLISECONDS.toNanos(20));
        }
    }

    private static int count(String sql) throws SQLException {
        try (Connection connection = server.getPostgresDatabase().getConnection();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return row.getInt(1);
        }
    }
}
