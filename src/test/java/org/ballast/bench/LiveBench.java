package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.StringReader;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.scenario.Program;
import org.junit.jupiter.api.Test;

/** 10,000 ticks a second for a minute, 50 assets, ten trading accounts, 20 readers of the live sheet, on PostgreSQL. */
class LiveBench {

    private static final String ENTITY = "LIVE";
    private static final int ASSETS = 50;
    private static final int ACCOUNTS = 10;
    private static final int READERS = 20;
    private static final int SECONDS = 60;

    /** So many that the newest tick is never old before it is sent: a message a second would show how seldom batches come. */
    private static final int BATCHES_A_SECOND = 40;

    private static final int TICKS_A_BATCH = 250;
    private static final int SINGLE_TICKS = 20;
    private static final long MEGABYTE = 1_000_000;

    private final Queue<Long> millis = new ConcurrentLinkedQueue<>();

    @Test
    void ticksAreFoldedAndPushed() throws Exception {
        try (BenchPortal portal = BenchPortal.start("live", "1g");
                ExecutorService readers = Executors.newVirtualThreadPerTaskExecutor();
                HttpClient http = HttpClient.newHttpClient()) {
            found(portal);
            Program preparer = portal.crew().preparer();
            for (int reader = 0; reader < READERS; reader++) {
                Future<?> unused = readers.submit(() -> read(http, portal.crew().auditor()));
            }
            single(preparer);
            long before = 0;
            millis.clear();
            long began = System.nanoTime();
            for (int batch = 0; batch < SECONDS * BATCHES_A_SECOND; batch++) {
                LockSupport.parkNanos(began + batch * 1_000_000_000L / BATCHES_A_SECOND - System.nanoTime());
                preparer.post("/ticks", batch(batch)).expect(202);
                if (batch == SECONDS * BATCHES_A_SECOND / 4) {
                    before = portal.heapAfterCollection();
                }
            }
            Duration took = Duration.ofNanos(System.nanoTime() - began);
            long after = portal.heapAfterCollection();
            Figures.print("600,000 ticks folded, 50 assets, 20 readers", took, Duration.ofSeconds(SECONDS + 1));
            Figures.print(
                    "Age of the newest tick of a message as it arrives, 95th percentile of " + millis.size(),
                    Duration.ofMillis(percentile(95)),
                    Duration.ofMillis(100));
            Figures.printBytes(
                    "Growth of the heap over three quarters of the minute", Math.max(0, after - before), 5 * MEGABYTE);
            seals(portal);
            http.shutdownNow();
            readers.shutdownNow();
        }
    }

    private static void found(BenchPortal portal) {
        Program administrator = portal.crew().administrator();
        portal.found(ENTITY);
        StringBuilder lots = new StringBuilder("lot,asset,acquired_at,quantity,cost,currency\n");
        for (int asset = 0; asset < ASSETS; asset++) {
            administrator
                    .post(
                            "/assets",
                            "{\"symbol\":\"%1$s\",\"name\":\"Asset %1$s\",\"decimals\":8}".formatted(name(asset)))
                    .expect(201);
            portal.crew()
                    .controller()
                    .post("/entities/" + ENTITY + "/policies", """
                    {"asset":"%s","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"KRAKEN",\
                    "costMethod":"FIFO","validFrom":"2019-01-01"}""".formatted(name(asset)))
                    .expect(201);
            lots.append("L%1$d,%2$s,2024-01-01,%1$d.5,1000.00,USD%n".formatted(asset + 1, name(asset)));
        }
        portal.crew()
                .preparer()
                .csv("/entities/" + ENTITY + "/lots/import?confirm=true", lots.toString())
                .expect(200);
        for (int account = 0; account < ACCOUNTS; account++) {
            open(portal.crew().preparer(), account);
        }
    }

    /** An account in which five of the assets are pledged: its margin moves with their ticks. */
    private static void open(Program preparer, int account) {
        String address = "/entities/" + ENTITY + "/trading-accounts";
        preparer.post(address, "{\"code\":\"ACCOUNT%d\",\"venue\":\"KRAKEN\",\"currency\":\"USD\"}".formatted(account))
                .expect(201);
        String pledged = IntStream.range(0, ASSETS / ACCOUNTS)
                .mapToObj(at -> "{\"asset\":\"%s\",\"quantity\":\"10\",\"price\":\"100\",\"haircut\":\"0.1\"}"
                        .formatted(name(account * (ASSETS / ACCOUNTS) + at)))
                .collect(Collectors.joining(",", "[", "]"));
        preparer.post(address + "/ACCOUNT" + account + "/snapshots", """
                        {"at":"%s","settledCash":"0","cashReservedForWithdrawal":"0","openOrderCash":"0",\
                        "unrealisedFutures":"0","optionValueLong":"0","optionValueShort":"0","initialMargin":"2000",\
                        "openOrderMargin":"0","maintenanceMargin":"2000","collateral":%s}""".formatted(
                                Instant.now().minusSeconds(60).truncatedTo(ChronoUnit.SECONDS), pledged))
                .expect(201);
    }

    private static String name(int asset) {
        return "A" + (asset < 10 ? "0" : "") + asset;
    }

    /**
     * One tick after a second in which nothing came: from before it is sent to when it is read. The batch before them is none of
     * these: it comes just after the first message of each reader, and waits until a second is over.
     */
    private void single(Program preparer) {
        preparer.post("/ticks", batch(0)).expect(202);
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        millis.clear();
        for (int at = 0; at < SINGLE_TICKS; at++) {
            LockSupport.parkNanos(Duration.ofMillis(1_300).toNanos());
            preparer.post("/ticks", "[" + tick(0, at, Instant.now()) + "]").expect(202);
        }
        LockSupport.parkNanos(Duration.ofMillis(500).toNanos());
        Figures.print(
                "One tick after a quiet second on the screens, 95th percentile of " + millis.size(),
                Duration.ofMillis(percentile(95)),
                Duration.ofMillis(100));
    }

    private static String batch(int batch) {
        Instant now = Instant.now().truncatedTo(ChronoUnit.MICROS);
        return IntStream.range(0, TICKS_A_BATCH)
                .mapToObj(at -> tick(at % ASSETS, batch + at, now))
                .collect(Collectors.joining(",", "[", "]"));
    }

    private static String tick(int asset, int seed, Instant at) {
        return "{\"market\":\"KRAKEN\",\"asset\":\"%s\",\"at\":\"%s\",\"price\":\"%d.%02d\"}"
                .formatted(name(asset), at.truncatedTo(ChronoUnit.MICROS), 100 + seed % 7, seed % 100);
    }

    private void read(HttpClient http, Program reader) {
        String basic = Base64.getEncoder()
                .encodeToString((reader.user() + ":" + reader.password()).getBytes(StandardCharsets.UTF_8));
        HttpRequest request = HttpRequest.newBuilder(
                        reader.portal().resolve("/api/v1/entities/" + ENTITY + "/live-balance-sheet"))
                .header("Authorization", "Basic " + basic)
                .header("Accept", "text/event-stream")
                .build();
        try (BufferedReader events = new BufferedReader(new InputStreamReader(
                http.send(request, BodyHandlers.ofInputStream()).body(), StandardCharsets.UTF_8))) {
            Instant seen = Instant.EPOCH;
            for (String line = events.readLine(); line != null; line = events.readLine()) {
                if (line.startsWith("data: ")) {
                    Instant arrived = Instant.now();
                    Instant newest = newest(line.substring("data: ".length()));
                    if (newest.isAfter(seen)) {
                        millis.add(Duration.between(newest, arrived).toMillis());
                        seen = newest;
                    }
                }
            }
        } catch (IOException ended) {
            // the bench is over
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private static Instant newest(String data) {
        JsonObject sheet = Json.createReader(new StringReader(data)).readObject();
        return sheet.getJsonArray("assets").getValuesAs(JsonObject.class).stream()
                .filter(asset -> !asset.isNull("pricedAt"))
                .map(asset -> Instant.parse(asset.getString("pricedAt")))
                .max(Instant::compareTo)
                .orElse(Instant.EPOCH);
    }

    /** From the instant of the sheet to the event that seals it, just before the commit. */
    private static void seals(BenchPortal portal) {
        Program auditor = portal.crew().auditor();
        List<JsonObject> seals = auditor.get("/entities/" + ENTITY + "/live-balance-sheet/seals")
                .expect(200)
                .items();
        List<Duration> took = new ArrayList<>();
        for (JsonObject event : auditor.get("/audit-trail?action=LIVE_SHEETS_SEALED&limit=100")
                .expect(200)
                .items()) {
            seals.stream()
                    .filter(seal -> seal.getString("minute").equals(event.getString("subjectId")))
                    .map(seal -> Duration.between(
                            Instant.parse(seal.getString("asOf")), Instant.parse(event.getString("at"))))
                    .forEach(took::add);
        }
        assertThat(took).isNotEmpty();
        took.sort(Duration::compareTo);
        Figures.print(
                "A minute of 50 assets sealed, the longest but the first of " + took.size(),
                took.get(Math.max(0, took.size() - 2)),
                Duration.ofMillis(20));
        assertThat(auditor.get("/entities/" + ENTITY + "/live-balance-sheet/seals/check")
                        .expect(200)
                        .json()
                        .getBoolean("whole"))
                .isTrue();
    }

    private long percentile(int percent) {
        List<Long> sorted = millis.stream().sorted().toList();
        return sorted.isEmpty() ? -1 : sorted.get((sorted.size() - 1) * percent / 100);
    }
}
