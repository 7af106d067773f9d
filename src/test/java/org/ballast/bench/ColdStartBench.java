package org.ballast.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.ballast.scenario.PortalServer;
import org.ballast.scenario.ServerProgram;
import org.junit.jupiter.api.Test;

/**
 * From the command to the first page, compared with the server alone in the same run: as it is shipped
 * ({@code java -jar payara-micro.jar}), and with the portal's own lean options.
 */
class ColdStartBench {

    private static final Map<String, String> SETTINGS = Map.of(
            "BALLAST_AUDIT_KEY", "a key of the bench that has 32 characters",
            "BALLAST_ADMIN_USER", "bench",
            "BALLAST_ADMIN_PASSWORD", "correct horse battery staple");
    private static final long RESIDENT_BYTES = 450_000_000;
    private static final List<String> LEAN = List.of(
            "--noHazelcast", "--disablephonehome", "--prebootcommandfile", "webapp-config/pre-boot-commands.txt");

    @Test
    void theFirstPageComesSoonAfterTheBareServer() throws IOException, InterruptedException {
        Duration shipped = bareServer(List.of(), List.of());
        Duration lean = bareServer(ServerProgram.QUICK, LEAN);
        try (PortalServer portal = PortalServer.start("bench-cold-start", SETTINGS)) {
            portal.stop();
            compare("cold start", firstPage(portal), shipped, lean);
            printMemory("cold start", portal);
        }
        ServerProgram prepared = ServerProgram.prepared(Path.of("target", "bench", "prepared-server"));
        try (PortalServer portal = PortalServer.on(prepared, "bench-prepared-start", SETTINGS)) {
            compare("first start of all, prepared server", firstPage(portal), shipped, lean);
            portal.stop();
            compare("cold start, prepared server", firstPage(portal), shipped, lean);
            printMemory("cold start, prepared server", portal);
        }
    }

    private static void compare(String what, Duration firstPage, Duration shipped, Duration lean) {
        Figures.print(
                what + " to first page (1.6 x bare server as shipped)",
                firstPage,
                shipped.multipliedBy(8).dividedBy(5));
        Figures.print(what + " to first page (2 x bare, same options)", firstPage, lean.multipliedBy(2));
    }

    /** What of the process is in memory once the first page was shown; Linux says it. */
    private static void printMemory(String what, PortalServer portal) throws IOException {
        Path status = Path.of("/proc", Long.toString(portal.pid()), "status");
        try (Stream<String> lines = Files.lines(status)) {
            long kibibytes = lines.filter(line -> line.startsWith("VmRSS:"))
                    .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")))
                    .findFirst()
                    .orElseThrow();
            Figures.printBytes(what + ", resident after the first page", kibibytes * 1024, RESIDENT_BYTES);
        }
    }

    private static Duration firstPage(PortalServer portal) throws IOException, InterruptedException {
        long begin = System.nanoTime();
        portal.startUnawaited();
        awaitAnswer(portal.address().resolve("/login.xhtml"), 200);
        return since(begin);
    }

    private static Duration bareServer(List<String> jvm, List<String> options)
            throws IOException, InterruptedException {
        Path log = Files.createDirectories(Path.of("target/bench")).resolve("bare-server.log");
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(jvm);
        words.addAll(List.of("-jar", "target/payara-micro.jar", "--port", Integer.toString(freePort())));
        words.addAll(options);
        long begin = System.nanoTime();
        Process server = new ProcessBuilder(words)
                .redirectErrorStream(true)
                .redirectOutput(log.toFile())
                .start();
        try {
            awaitReady(log);
            return since(begin);
        } finally {
            server.destroyForcibly().waitFor();
        }
    }

    private static void awaitReady(Path log) throws IOException, InterruptedException {
        while (!Files.readString(log).contains("ready in")) {
            MILLISECONDS.sleep(50);
        }
    }

    private static void awaitAnswer(URI page, int status) throws InterruptedException {
        while (statusOf(page) != status) {
            MILLISECONDS.sleep(50);
        }
    }

    /** The status of the page's answer, 0 while nobody listens. */
    private static int statusOf(URI page) {
        try {
            return ((HttpURLConnection) page.toURL().openConnection()).getResponseCode();
        } catch (IOException notYet) {
            return 0;
        }
    }

    private static Duration since(long begin) {
        return Duration.ofNanos(System.nanoTime() - begin);
    }

    private static int freePort() throws IOException {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        }
    }
}
