package org.ballast.scenario;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The command line that IT starts the portal with. */
final class PortalCommand {

    private PortalCommand() {}

    /**
     * @param jvm options of the Java machine
     */
    static ProcessBuilder on(
            int port, Path folder, Map<String, String> settings, List<String> jvm, ServerProgram program) {
        // A killed server leaves its unpacked self behind: 160 MB each time
        Path temporary = folder.resolve("tmp");
        Folders.empty(temporary);
        List<String> words = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString()));
        words.addAll(jvm);
        words.addAll(List.of(
                "-Djava.io.tmpdir=" + temporary, "-javaagent:" + ServerProgram.TARGET.resolve("ballast-announce.jar")));
        words.addAll(program.words());
        words.addAll(List.of(
                "--deploy",
                ServerProgram.TARGET.resolve("ballast.war").toString(),
                "--contextRoot",
                "/",
                "--port",
                Integer.toString(port),
                "--noHazelcast",
                "--disablephonehome",
                "--prebootcommandfile",
                ServerProgram.CONFIGURATION.resolve("pre-boot-commands.txt").toString()));
        ProcessBuilder command = new ProcessBuilder(words);
        command.environment().keySet().removeIf(name -> name.startsWith("BALLAST_"));
        command.environment().putAll(settings);
        return command.directory(folder.toFile())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.appendTo(
                        folder.resolve("server.log").toFile()));
    }
}
