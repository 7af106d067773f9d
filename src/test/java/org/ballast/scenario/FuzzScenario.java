package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.Pattern;
import org.ballast.scenario.FuzzedRequest.Reply;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledIfSystemProperty;

/**
 * Nothing that anybody sends is a fault of the portal: odd requests to every call of the deployed description and every
 * page, as each role and as a stranger. Some are sent always; {@code mvn -Pfuzz verify} sends more.
 */
class FuzzScenario {

    private static final int REQUESTS = Integer.getInteger("ballast.fuzz.requests", 200);
    private static final long SEED = Long.getLong("ballast.fuzz.seed", 704L);
    private static final Pattern ID = Pattern.compile("\"id\":(\\d{1,9})");

    private final List<String> faults = new ArrayList<>();
    private final Map<Integer, Integer> answers = new TreeMap<>();

    @Test
    void noRequestIsAFaultOnPostgreSql() throws IOException, SQLException {
        try (EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "fuzz-postgresql").toFile())
                .start()) {
            BooksDatabase database =
                    BooksDatabase.postgreSql("fuzz", server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres");
            play(database);
        }
    }

    @Test
    @EnabledIfSystemProperty(named = "ballast.fuzz.embedded", matches = "true")
    void noRequestIsAFaultOnTheEmbeddedDatabase() throws IOException, SQLException {
        play(BooksDatabase.embedded("fuzz-embedded"));
    }

    private void play(BooksDatabase database) throws IOException, SQLException {
        try (PortalServer portal = database.startDemo()) {
            send(portal);
        }
        try (Connection books = database.open()) {
            BooksInvariants.hold(books);
        }
    }

    private void send(PortalServer portal) throws IOException {
        System.out.printf("%d odd requests, -Dballast.fuzz.seed=%d%n", REQUESTS, SEED);
        OddValues odd = new OddValues(new Random(SEED));
        SeenThings seen = new SeenThings();
        FuzzedCalls calls = new FuzzedCalls(description(portal), odd, seen);
        assertThat(calls.names()).containsAll(WhoMay.makeCalls().keySet());
        prepare(portal);
        Program auditor = new Program(portal.address(), "auditor", "auditor");
        calls.lists()
                .forEach(list -> ID.matcher(auditor.get(list).text())
                        .results()
                        .limit(10)
                        .forEach(id -> seen.saw(list, id.group(1))));
        FuzzedPages pages = new FuzzedPages(portal.address(), odd);
        Path log = portal.folder().resolve("server.log");
        long read = Files.size(log);
        for (int number = 1; number <= REQUESTS; number++) {
            FuzzedRequest request = odd.chance(65) ? calls.next() : pages.next();
            Reply reply = request.sendTo(portal.address());
            ID.matcher(reply.text()).results().limit(2).forEach(id -> seen.saw(request.address(), id.group(1)));
            answers.merge(reply.status(), 1, Integer::sum);
            String severe = severe(log, read);
            read = Files.size(log);
            if (isFault(reply) || !severe.isEmpty()) {
                faults.add("No. " + number + ": " + request + "\n  answered " + reply.status() + " " + severe);
            }
        }
        System.out.println("Answers by status: " + answers);
        assertThat(faults).as("seed %d", SEED).isEmpty();
        assertThat(reached())
                .as("requests of %s that got past the doors", answers)
                .isGreaterThan(REQUESTS / 3);
    }

    private static boolean isFault(Reply reply) {
        return reply.status() == 0 || reply.status() >= 500;
    }

    private int reached() {
        return answers.getOrDefault(200, 0) + answers.getOrDefault(201, 0) + answers.getOrDefault(422, 0);
    }

    /** What the log says since then, from the first line that calls it severe. */
    private static String severe(Path log, long since) throws IOException {
        try (InputStream in = Files.newInputStream(log)) {
            in.skipNBytes(since);
            String said = new String(in.readAllBytes(), StandardCharsets.UTF_8);
            int severe = said.indexOf("SEVERE");
            return severe < 0 ? "" : said.substring(severe, Math.min(said.length(), severe + 1_500));
        }
    }

    private static String description(PortalServer portal) throws IOException {
        try (InputStream json =
                portal.address().resolve("/openapi?format=JSON").toURL().openStream()) {
            return new String(json.readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /** Somebody whose password and roles may change, and books that nothing else is in. */
    private static void prepare(PortalServer portal) {
        Program admin = new Program(portal.address(), "admin", "admin");
        admin.post(
                        "/users",
                        "{\"name\":\"%s\",\"fullName\":\"V\",\"password\":\"%s\",\"roles\":[\"PREPARER\"]}"
                                .formatted(FuzzedCalls.VICTIM, FuzzedCalls.VICTIMS_PASSWORD))
                .expect(201);
        admin.post("/entities", """
                {"code":"FUZZED","name":"Fuzzed Inc.","framework":"US_GAAP","functionalCurrency":"USD",
                 "cutOffZone":"America/New_York","lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}""").expect(201);
        admin.as("cfo", "cfo").post("/entities/FUZZED/policies", """
                {"asset":"BTC","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"COINBASE","costMethod":"FIFO",
                 "validFrom":"2024-01-01"}""").expect(201);
    }
}
