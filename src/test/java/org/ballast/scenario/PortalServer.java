package org.ballast.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.ServerSocket;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Path;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import org.jspecify.annotations.Nullable;

/**
 * A server process of the built WAR, started as IT starts it, on a free port of the loopback address and with a folder
 * of its own under {@code target}. It can be killed at any moment and started again on the same data.
 */
public final class PortalServer implements AutoCloseable {

    private static final Duration PATIENCE = Duration.ofMinutes(4);
    private static final Duration PAUSE = Duration.ofMillis(250);
    private static final HttpClient HTTP =
            HttpClient.newBuilder().connectTimeout(Duration.ofSeconds(5)).build();

    private final String name;
    private final Path folder;
    private final Map<String, String> settings;
    private final List<String> jvm;
    private final ServerProgram program;
    private final int port;
    private @Nullable Process process;

    private PortalServer(String name, Map<String, String> settings, List<String> jvm, ServerProgram program) {
        this.name = name;
        this.folder = Path.of("target", "portal-" + name).toAbsolutePath();
        this.settings = Map.copyOf(settings);
        this.jvm = List.copyOf(jvm);
        this.program = program;
        this.port = freePort();
    }

    /** The server that all scenarios of this run share: in demo mode, on the embedded database. */
    static PortalServer shared() {
        return Shared.SERVER;
    }

    /** The server outside demo mode that scenarios share whose companies do not meet, with one administrator at first. */
    static PortalServer withoutSamples() {
        return WithoutSamples.SERVER;
    }

    /** A server of a test's own, started and ready, with further settings by environment variable. */
    public static PortalServer start(String name, Map<String, String> settings) {
        return start(name, settings, ServerProgram.QUICK);
    }

    /** The same with options of the Java machine. */
    public static PortalServer start(String name, Map<String, String> settings, List<String> jvm) {
        PortalServer server = new PortalServer(name, settings, jvm, ServerProgram.SHIPPED);
        Folders.empty(server.folder);
        server.start();
        return server;
    }

    /** The same with a prepared server, not started yet. */
    public static PortalServer on(ServerProgram program, String name, Map<String, String> settings) {
        PortalServer server = new PortalServer(name, settings, ServerProgram.QUICK, program);
        Folders.empty(server.folder);
        return server;
    }

    /** The server anew on what this one left when it ended, with other options of the Java machine; ready. */
    PortalServer again(List<String> jvm) {
        PortalServer server = new PortalServer(name, settings, jvm, program);
        server.start();
        return server;
    }

    /** A server that is expected to end by itself with status 1; gives what it printed. */
    static String failedStart(String name, Map<String, String> settings) {
        PortalServer server = new PortalServer(name, settings, ServerProgram.QUICK, ServerProgram.SHIPPED);
        Folders.empty(server.folder);
        try {
            Process process = server.command().start();
            if (!process.waitFor(PATIENCE.toSeconds(), TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new IllegalStateException("The server did not end.");
            }
            String log = Folders.tail(server.folder.resolve("server.log"));
            if (process.exitValue() != 1) {
                throw new IllegalStateException("The server ended with status " + process.exitValue() + ":\n" + log);
            }
            return log;
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    public URI address() {
        return URI.create("http://127.0.0.1:" + port);
    }

    /** Where the server runs: {@code data} below it holds the embedded database, {@code server.log} what it printed. */
    Path folder() {
        return folder;
    }

    /** Starts the process and waits until the portal is ready. */
    public void start() {
        startUnawaited();
        awaitReady();
    }

    /** Waits until the started process is ready; one that is not in time is ended. */
    void awaitReady() {
        awaitReady(System.nanoTime() + PATIENCE.toNanos());
    }

    /** Starts the process alone. */
    public void startUnawaited() {
        try {
            process = command().start();
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        }
    }

    /** Ends the process at once, without any chance to clean up, as {@code kill -9} does. */
    public void kill() {
        end(Process::destroyForcibly);
    }

    /** Lets the process stand still where it is, with all that it holds, as a machine that is out of breath does. */
    void freeze() {
        run("kill", "-STOP", process());
    }

    void thaw() {
        run("kill", "-CONT", process());
    }

    /** Lets the running process write no file beyond that length, as on a disk that is full. */
    void limitFiles(long bytes) {
        run("prlimit", "--fsize=" + bytes, "--pid", process());
    }

    /** The status with which the process ends by itself. */
    int awaitEnd(Duration patience) {
        try {
            Process running = Objects.requireNonNull(process);
            if (!running.waitFor(patience.toSeconds(), TimeUnit.SECONDS)) {
                throw new IllegalStateException("The server goes on:\n" + Folders.tail(folder.resolve("server.log")));
            }
            return running.exitValue();
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** The number of the process. */
    public long pid() {
        return Objects.requireNonNull(process).pid();
    }

    private String process() {
        return Long.toString(pid());
    }

    private static void run(String... command) {
        try {
            int status = new ProcessBuilder(command).inheritIO().start().waitFor();
            if (status != 0) {
                throw new IllegalStateException(String.join(" ", command) + " ended with status " + status);
            }
        } catch (IOException notSent) {
            throw new UncheckedIOException(notSent);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    /** Ends the process as Ctrl-C does. */
    @Override
    public void close() {
        stop();
    }

    /** The same; the server can be started again. */
    public void stop() {
        end(running -> {
            running.destroy();
            return running;
        });
    }

    void restart() {
        stop();
        start();
    }

    private void end(java.util.function.UnaryOperator<Process> how) {
        try {
            if (process != null && !how.apply(process).waitFor(60, TimeUnit.SECONDS)) {
                process.destroyForcibly().waitFor();
            }
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }

    private ProcessBuilder command() {
        return PortalCommand.on(port, folder, settings, jvm, program);
    }

    private void awaitReady(long end) {
        while (System.nanoTime() < end) {
            if (process == null || !process.isAlive()) {
                throw new IllegalStateException("The server has ended:\n" + Folders.tail(folder.resolve("server.log")));
            }
            if (isReady()) {
                return;
            }
            pause();
        }
        kill();
        throw new IllegalStateException("Not ready in time:\n" + Folders.tail(folder.resolve("server.log")));
    }

    private PortalServer untilTheRunEnds() {
        Runtime.getRuntime().addShutdownHook(new Thread(this::kill));
        return this;
    }

    private boolean isReady() {
        HttpRequest question = HttpRequest.newBuilder(address().resolve("/health/ready"))
                .timeout(Duration.ofSeconds(20))
                .build();
        try {
            return HTTP.send(question, BodyHandlers.discarding()).statusCode() == 200;
        } catch (IOException notYet) {
            return false;
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    private static void pause() {
        try {
            TimeUnit.MILLISECONDS.sleep(PAUSE.toMillis());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }

    static int freePort() {
        try (ServerSocket any = new ServerSocket(0)) {
            return any.getLocalPort();
        } catch (IOException none) {
            throw new UncheckedIOException(none);
        }
    }

    private static final class Shared {

        private static final PortalServer SERVER = startForTheRun();

        private static PortalServer startForTheRun() {
            return PortalServer.start("shared", new HashMap<>(Map.of("BALLAST_DEMO", "true")))
                    .untilTheRunEnds();
        }
    }

    private static final class WithoutSamples {

        private static final PortalServer SERVER =
                BooksDatabase.withoutSamples().startPortal().untilTheRunEnds();
    }
}
