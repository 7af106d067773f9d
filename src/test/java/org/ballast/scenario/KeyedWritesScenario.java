package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** A write with a key on the embedded database; {@link TwoNodesScenario} does the like on PostgreSQL. */
class KeyedWritesScenario {

    private static final Executor AT_ONCE = call -> Thread.ofVirtual().start(call);

    /** An answer to one of these keys cannot be kept. */
    static final String REFUSE_ANSWERS = "ALTER TABLE idempotency_key ADD CONSTRAINT answers_are_refused"
            + " CHECK (status = 0 OR key_text NOT LIKE 'unkept%')";

    @Test
    void aKeyedWriteIsDoneOnceOrNotAtAll() throws SQLException {
        Program administrator = Crew.of(PortalServer.withoutSamples().address()).administrator();
        sentEightTimesAtOnceIsDoneOnce(administrator);
        refuseAnswers(BooksDatabase.withoutSamples());
        anAnswerThatCannotBeKeptTakesItsWorkAlong(administrator);
    }

    /** By a token, because passwords are checked one after the other. */
    private static void sentEightTimesAtOnceIsDoneOnce(Program administrator) {
        String token = administrator
                .post("/tokens", "{\"name\":\"eight at once\"}")
                .expect(201)
                .json()
                .getString("token");
        Visitor program = new Visitor(administrator.portal())
                .with("Authorization", "Bearer " + token)
                .with("Idempotency-Key", "eight");
        String market = "{\"code\":\"EIGHT\",\"name\":\"Market\"}";
        List<HttpResponse<String>> answers = Stream.generate(() -> CompletableFuture.supplyAsync(
                        () -> program.call("POST", "/api/v1/markets", "application/json", market), AT_ONCE))
                .limit(8)
                .toList()
                .stream()
                .map(CompletableFuture::join)
                .toList();
        String first = program.call("POST", "/api/v1/markets", "application/json", market)
                .body();
        assertThat(answers).extracting(HttpResponse::statusCode).contains(201).isSubsetOf(201, 409);
        assertThat(answers)
                .allSatisfy(answer -> assertThat(answer.body())
                        .matches(body -> body.equals(first) || body.contains("\"CONCURRENT_MODIFICATION\"")));
        assertThat(answers)
                .filteredOn(answer -> answer.statusCode() == 201)
                .extracting(answer -> Visitor.header(answer, "Idempotent-Replayed"))
                .containsOnlyOnce("");
        assertThat(markets(administrator, "EIGHT")).isEqualTo(1);
    }

    static void anAnswerThatCannotBeKeptTakesItsWorkAlong(Program administrator) {
        assertThat(market(administrator, "UNKEPT", "unkept").status()).isGreaterThanOrEqualTo(500);
        assertThat(markets(administrator, "UNKEPT")).isZero();
        administrator.post("/users", """
                        {"name":"unkept","fullName":"Unkept","password":"the first of two passwords",
                         "roles":["AUDITOR"]}""").expect(201);
        Program unkept = administrator.as("unkept", "the first of two passwords");
        String change = """
                {"current":"the first of two passwords","password":"the second of two passwords"}""";
        assertThat(unkept.postOnce("/users/me/password", change, "unkept without a body")
                        .status())
                .isGreaterThanOrEqualTo(500);
        unkept.postOnce("/users/me/password", change, "kept").expect(204);
        administrator
                .as("unkept", "the second of two passwords")
                .postOnce("/users/me/password", change, "kept")
                .expect(204);
        market(administrator, "UNKEPT", "kept").expect(201);
        assertThat(markets(administrator, "UNKEPT")).isEqualTo(1);
    }

    private static void refuseAnswers(BooksDatabase database) throws SQLException {
        try (Connection books = database.open();
                Statement statement = books.createStatement()) {
            statement.execute(REFUSE_ANSWERS);
        }
    }

    private static Answer market(Program administrator, String code, String key) {
        return administrator.postOnce("/markets", "{\"code\":\"" + code + "\",\"name\":\"Market\"}", key);
    }

    private static long markets(Program administrator, String code) {
        return administrator.get("/markets").expect(200).items().stream()
                .filter(market -> market.getString("code").equals(code))
                .count();
    }
}
