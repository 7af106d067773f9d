package org.ballast.bench;

import static java.util.concurrent.TimeUnit.MILLISECONDS;

import java.io.IOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Map;
import org.ballast.scenario.PortalServer;
import org.junit.jupiter.api.Test;

/** From the command to the first page, compared with the server alone in the same run. */
class ColdStartBench {

    private static final Map<String, String> SETTINGS = Map.of(
            "BALLAST_AUDIT_KEY", "a key of the bench that has 32 characters",
            "BALLAST_ADMIN_USER", "bench",
            "BALLAST_ADMIN_PASSWORD", "correct horse battery staple");

    @Test
    void theFirstPageComesInTwiceTheTimeOfTheBareServer() throws IOException, InterruptedException {
        Duration bare = bareServer();
        long begin = System.nanoTime();
        try (PortalServer portal = PortalServer.start("bench-cold-start", SETTINGS)) {
            awaitAnswer(portal.address().resolve("/login.xhtml"), 200);
            Duration firstPage = since(begin);
            Figures.print("cold start to the first page (twice the bare server)", firstPage, bare.multipliedBy(2));
        }
    }

    private static Duration bareServer() throws IOException, InterruptedException {
        int port = freePort();
        Path log = Files.createDirectories(Path.of("target/bench")).resolve("bare-server.log");
        long begin = System.nanoTime();
        Process server = new ProcessBuilder(
                        Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                        "-XX:TieredStopAtLevel=1",
                        "-XX:+UseSerialGC",
                        "-jar",
                        "target/payara-micro.jar",
                        "--noHazelcast",
                        "--disablephonehome",
                        "--prebootcommandfile",
                        "webapp-config/pre-boot-commands.txt",
                        "--port",
                        Integer.toString(port))
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

    private static void awaitAnswer(URI page, int status) throws IOException, InterruptedException {
        while (((HttpURLConnection) page.toURL().openConnection()).getResponseCode() != status) {
            MILLISECONDS.sleep(50);
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
