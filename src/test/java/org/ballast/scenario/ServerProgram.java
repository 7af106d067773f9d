package org.ballast.scenario;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/**
 * What the Java machine runs: the server as it is shipped, or one that {@code webapp-config/prepare-server.sh} has
 * prepared.
 *
 * @param words options and program, up to the server's own options
 */
public record ServerProgram(List<String> words) {

    static final Path TARGET = Path.of("target").toAbsolutePath();
    static final Path CONFIGURATION = Path.of("webapp-config").toAbsolutePath();

    /** Quick to start, with little memory, rather than quick in the long run: the options of the run command. */
    public static final List<String> QUICK = List.of(
            "-XX:TieredStopAtLevel=1",
            "-XX:+UseSerialGC",
            "-Xms64m",
            "-XX:NewRatio=4",
            "-XX:MinHeapFreeRatio=10",
            "-XX:MaxHeapFreeRatio=10",
            "-XX:-ShrinkHeapInSteps",
            "-XX:MetaspaceSize=160m",
            "-XX:ReservedCodeCacheSize=128m",
            "-XX:TrimNativeHeapInterval=2000",
            "-XX:+UnlockExperimentalVMOptions",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:+UseCompactObjectHeaders");

    /** As the service unit of webapp-config starts it: room for a large import before anything is collected. */
    public static final List<String> SERVICE =
            List.of("-Xms1g", "-Xmx2g", "-XX:+UseSerialGC", "-XX:MetaspaceSize=256m");

    static final ServerProgram SHIPPED =
            new ServerProgram(List.of("-jar", TARGET.resolve("payara-micro.jar").toString()));

    /** Prepares a server in the folder, which takes about half a minute. */
    public static ServerProgram prepared(Path folder) {
        Path server = folder.toAbsolutePath();
        runScript(server, server.resolveSibling(server.getFileName() + ".log"));
        return new ServerProgram(List.of(
                "-Xshare:on", // fails where the kept classes cannot be used
                "-Xlog:cds=off",
                "-XX:SharedArchiveFile=" + server.resolve("ballast.jsa"),
                "-jar",
                server.resolve("launch-micro.jar").toString(),
                "--domainConfig",
                server.resolve("domain.xml").toString()));
    }

    private static void runScript(Path server, Path log) {
        ProcessBuilder script = new ProcessBuilder(
                        CONFIGURATION.resolve("prepare-server.sh").toString(), TARGET.toString(), server.toString())
                .redirectErrorStream(true)
                .redirectOutput(log.toFile());
        script.environment().keySet().removeIf(name -> name.startsWith("BALLAST_"));
        script.environment().put("JAVA_HOME", System.getProperty("java.home"));
        script.environment().put("BALLAST_HTTP_PORT", Integer.toString(PortalServer.freePort()));
        script.environment().put("BALLAST_JVM_OPTIONS", String.join(" ", QUICK));
        try {
            Process preparation = script.start();
            if (!preparation.waitFor(6, TimeUnit.MINUTES) || preparation.exitValue() != 0) {
                preparation.destroyForcibly();
                throw new IllegalStateException("No server was prepared:\n" + Folders.tail(log));
            }
        } catch (IOException notStarted) {
            throw new UncheckedIOException(notStarted);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(interrupted);
        }
    }
}
