package org.ballast.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line that IT starts the portal with. */
final class PortalCommand {

    private static final Path TARGET = Path.of("target").toAbsolutePath();
    private static final Path PRE_BOOT =
            Path.of("webapp-config", "pre-boot-commands.txt").toAbsolutePath();

    private PortalCommand() {}

    /**
     * @param jvm options of the Java machine
     */
    static ProcessBuilder on(int port, Path folder, Map<String, String> settings, List<String> jvm) {
        // A killed server leaves its unpacked self behind: 160 MB each time
        Path temporary = folder.resolve("tmp");
        Folders.empty(temporary);
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(jvm);
        words.addAll(List.of(
                "-Djava.io.tmpdir=" + temporary,
                "-javaagent:" + TARGET.resolve("ballast-announce.jar"),
                "-jar",
                TARGET.resolve("payara-micro.jar").toString(),
                "--deploy",
                TARGET.resolve("ballast.war").toString(),
                "--contextRoot",
                "/",
                "--port",
                Integer.toString(port),
                "--noHazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                PRE_BOOT.toString()));
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().keySet().removeIf(name -> name.startsWith("BALLAST_"));
        command.environment().putAll(settings);
        return command.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()));
    }
}
