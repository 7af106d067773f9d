package org.ballast.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.HttpURLConnection;
import java.net.ServerSocket;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.TimeUnit;

/**
 * The portal in a process of its own, as IT runs it: the server's jar, the WAR, a folder and settings. It can be killed
 * and started again on the same folder.
 */
public final class PortalProcess implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(3);
    private static final Path TARGET = Path.of("target").toAbsolutePath();

    private final Path folder;
    private final Process process;
    private final URI address;
    private final Duration startUp;

    private PortalProcess(Path folder, Process process, URI address, Duration startUp) {
        this.folder = folder;
        this.process = process;
        this.address = address;
        this.startUp = startUp;
    }

    /**
     * Starts the portal and waits until it says that it is ready.
     *
     * @param folder its working folder; the embedded database is in {@code data} below it
     * @param settings environment variables
     */
    public static PortalProcess start(Path folder, Map<String, String> settings) {
        try {
            Path temporary = Files.createDirectories(folder.resolve("tmp"));
            int port = freePort();
            ProcessBuilder command = new ProcessBuilder(command(port, temporary))
                    .directory(folder.toFile())
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.appendTo(
                            folder.resolve("server.log").toFile()));
            command.environment().keySet().removeIf(name -> name.startsWith("BALLAST_"));
            command.environment().putAll(settings);
            Instant began = Instant.now();
            Process process = command.start();
            URI address = URI.create("http://127.0.0.1:" + port);
            awaitReady(process, address, folder);
            return new PortalProcess(folder, process, address, Duration.between(began, Instant.now()));
        } catch (IOException unusable) {
            throw new UncheckedIOException(unusable);
        }
    }

    public URI address() {
        return address;
    }

    /** The embedded database's file, to be opened when the process has ended. */
    public Path folder() {
        return folder;
    }

    public Duration startUp() {
        return startUp;
    }

    /** SIGKILL: the process gets no chance to finish anything. */
    public void kill() {
        process.destroyForcibly();
        awaitEnd();
    }

    @Override
    public void close() {
        process.destroy();
        try {
            if (!process.waitFor(20, TimeUnit.SECONDS)) {
                process.destroyForcibly();
            }
        } catch (InterruptedException ended) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
        }
    }

    private static List<String> command(int port, Path temporary) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(List.of("-XX:TieredStopAtLevel=1", "-XX:+UseSerialGC", "-Djava.io.tmpdir=" + temporary));
        command.addAll(List.of("-jar", TARGET.resolve("payara-micro.jar").toString()));
        command.addAll(List.of("--deploy", TARGET.resolve("ballast.war").toString(), "--contextRoot", "/"));
        command.addAll(List.of("--port", Integer.toString(port), "--noHazelcast", "--disablephonehome"));
        command.addAll(List.of(
                "--prebootcommandfile",
                Path.of("webapp-config", "pre-boot-commands.txt")
                        .toAbsolutePath()
                        .toString()));
        return command;
    }

    private static void awaitReady(Process process, URI address, Path folder) {
        Instant end = Instant.now().plus(PATIENCE);
        while (!answersReady(address)) {
            if (!process.isAlive() || Instant.now().isAfter(end)) {
                process.destroyForcibly();
                throw new IllegalStateException("The portal did not become ready; see " + folder.resolve("server.log"));
            }
            pause();
        }
    }

    private static boolean answersReady(URI address) {
        try {
            HttpURLConnection probe =
                    (HttpURLConnection) address.resolve("/health/ready").toURL().openConnection();
            probe.setConnectTimeout(1000);
            probe.setReadTimeout(2000);
            return probe.getResponseCode() == 200
                    && new String(probe.getInputStream().readAllBytes(), java.nio.charset.StandardCharsets.UTF_8)
                            .contains("\"database\"");
        } catch (IOException notYet) {
            return false;
        }
    }

    private static void pause() {
        try {
            Thread.sleep(200);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private void awaitEnd() {
        try {
            process.waitFor();
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(ended);
        }
    }

    private static int freePort() throws IOException {
        try (ServerSocket socket = new ServerSocket(0)) {
            return socket.getLocalPort();
        }
    }
}
