package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
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
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * Two nodes on one PostgreSQL. Triggers of the test's own hold a write up in the middle, so that what happens meanwhile
 * always happens at the same point.
 */
@Tag("seldom")
@Execution(ExecutionMode.SAME_THREAD)
class TwoNodesScenario {

    private static final Executor AT_ONCE = call -> Thread.ofVirtual().start(call);

    private static EmbeddedPostgres postgres;
    private static BooksDatabase database;
    private static PortalServer one;
    private static PortalServer two;

    @BeforeAll
    static void startBoth() throws IOException {
        postgres = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "nodes-postgresql").toFile())
                .start();
        String url = postgres.getJdbcUrl("postgres", "postgres");
        database = BooksDatabase.postgreSql("node-one", url, "postgres", "postgres");
        one = database.startPortal();
        two = BooksDatabase.postgreSql("node-two", url, "postgres", "postgres").startPortal();
        Crew.hiredAt(one.address());
        for (PortalServer node : List.of(one, two)) {
            // The first call of a fresh server takes longer than what is measured here
            post(node, "WARM" + node.address().getPort(), "warm " + node.address())
                    .expect(201);
        }
    }

    @AfterAll
    static void endBoth() throws IOException {
        one.thaw();
        one.kill();
        two.kill();
        postgres.close();
    }

    @Test
    void oneKeySentToBothAtOnceIsDoneOnceAndAnsweredTwice() throws SQLException {
        try (HeldRow work = new HeldRow(database, "market", "INSERT", "NEW.code = 'BOTH'", 2)) {
            CompletableFuture<Answer> first = later(one, "BOTH", "both");
            work.awaitBegin();
            Answer second = post(two, "BOTH", "both").expect(201);
            assertThat(second.text()).isEqualTo(first.join().expect(201).text());
        }
        assertThat(markets("BOTH")).isEqualTo(1);
        post(two, "OTHER", "both").refused(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aKeyWhoseWorkTakesLongIsInProgressToTheOther() throws SQLException {
        try (HeldRow work = new HeldRow(database, "market", "INSERT", "NEW.code = 'LONG'", 20)) {
            CompletableFuture<Answer> first = later(one, "LONG", "long");
            work.awaitBegin();
            post(two, "LONG", "long").refused(409, "CONCURRENT_MODIFICATION");
            first.join().expect(201);
        }
        post(two, "LONG", "long").expect(201);
        assertThat(markets("LONG")).isEqualTo(1);
    }

    @Test
    void aNodeThatDiesBeforeItAnswersLeavesKeyAndWorkOrNeither() throws SQLException {
        try (HeldRow answer = new HeldRow(database, "idempotency_key", "UPDATE", "NEW.key_text = 'dies'", 3)) {
            CompletableFuture<Answer> lost = later(one, "DIES", "dies");
            answer.awaitBegin();
            one.kill();
            assertThat(lost).failsWithin(Duration.ofSeconds(20));
        }
        post(two, "DIES", "dies").expect(201);
        post(two, "DIES", "dies").expect(201);
        assertThat(markets("DIES")).isEqualTo(1);
        one.start();
        post(one, "DIES", "dies").expect(201);
    }

    @Test
    void anAnswerThatCannotBeKeptTakesItsWorkAlong() throws SQLException {
        change(KeyedWritesScenario.REFUSE_ANSWERS);
        try {
            KeyedWritesScenario.anAnswerThatCannotBeKeptTakesItsWorkAlong(
                    Crew.of(two.address()).administrator());
        } finally {
            change("ALTER TABLE idempotency_key DROP CONSTRAINT answers_are_refused");
        }
    }

    @Test
    void theTrailIsSealedInTheTransactionOfTheKey() throws SQLException {
        try (HeldRow trail = new HeldRow(database, "audit_event", "INSERT", "NEW.subject_id = 'SEALED'", 2)) {
            CompletableFuture<Answer> sealed = later(one, "SEALED", "sealed");
            trail.awaitBegin();
            assertThat(count("SELECT COUNT(*) FROM pg_locks l JOIN pg_class c ON c.oid = l.relation"
                            + " WHERE c.relname = 'audit_head' AND l.mode = 'RowShareLock'"))
                    .isEqualTo(1);
            sealed.join().expect(201);
        }
    }

    @Test
    void aFrozenNodeLetsGoOfTheTrailWhileTheOtherStillWaits() throws SQLException {
        Crew crew = Crew.of(two.address());
        crew.administrator().post("/entities", """
                {"code":"THAW","name":"Thaw Inc.","framework":"US_GAAP","functionalCurrency":"USD",
                 "cutOffZone":"UTC","lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}""").expect(201);
        CompletableFuture<Answer> frozen;
        try (HeldRow trail = new HeldRow(database, "audit_event", "INSERT", "NEW.subject_id = 'FROZEN'", 2)) {
            frozen = CompletableFuture.supplyAsync(
                    () -> Crew.of(one.address())
                            .administrator()
                            .post("/markets", "{\"code\":\"FROZEN\",\"name\":\"Market\"}"),
                    AT_ONCE);
            trail.awaitBegin();
            one.freeze();
            // Whoever waits for a lock for ten seconds is refused: that both succeed says that neither waited so long
            Visitor visitor = new Visitor(two.address());
            int signedIn = visitor.signIn(BooksDatabase.ADMINISTRATOR, BooksDatabase.PASSWORD)
                    .statusCode();
            assertThat(signedIn).isEqualTo(302);
            crew.preparer()
                    .post(
                            "/entities/THAW/contributions",
                            "{\"date\":\"2024-01-05\",\"amount\":\"10.00\",\"currency\":\"USD\",\"reference\":\"P1\"}")
                    .expect(201);
        } finally {
            one.thaw();
        }
        assertThat(frozen.orTimeout(60, TimeUnit.SECONDS).join().status()).isEqualTo(503);
        assertThat(markets("FROZEN")).isZero();
        post(one, "FROZEN", "frozen").expect(201);
    }

    private static CompletableFuture<Answer> later(PortalServer node, String code, String key) {
        return CompletableFuture.supplyAsync(() -> post(node, code, key), AT_ONCE);
    }

    private static Answer post(PortalServer node, String code, String key) {
        return Crew.of(node.address())
                .administrator()
                .postOnce("/markets", "{\"code\":\"" + code + "\",\"name\":\"Market\"}", key);
    }

    private static long markets(String code) throws SQLException {
        return count("SELECT COUNT(*) FROM market WHERE code = '" + code + "'");
    }

    private static long count(String query) throws SQLException {
        try (Connection books = database.open();
                Statement statement = books.createStatement();
                ResultSet row = statement.executeQuery(query)) {
            row.next();
            return row.getLong(1);
        }
    }

    private static void change(String schema) throws SQLException {
        try (Connection books = database.open();
                Statement statement = books.createStatement()) {
            statement.execute(schema);
        }
    }
}
