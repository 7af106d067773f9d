package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringWriter;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import javax.tools.JavaCompiler;
import javax.tools.ToolProvider;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/**
 * The API description that the portal serves is enough: a client is generated from it, compiled, and does the main job of a
 * new company, from its entity to the balance sheet.
 */
@Execution(ExecutionMode.SAME_THREAD)
class GeneratedClientScenario {

    private static final Path GENERATOR =
            Path.of("target", "openapi-generator.jar").toAbsolutePath();
    private static final Path DRIVER = Path.of("src", "test", "resources", "client", "MainJob.java");
    private static final String OPTIONS = "openApiNullable=false,useJakartaEe=true,enumUnknownDefaultCase=true,"
            + "apiPackage=client.api,modelPackage=client.model,invokerPackage=client";

    @TempDir
    private Path folder;

    @Test
    void aGeneratedClientDoesTheMainJob() throws IOException, InterruptedException {
        URI portal = PortalServer.shared().address();
        Path description = folder.resolve("openapi.json");
        Files.writeString(description, served(portal.resolve("/openapi?format=JSON")));
        java(
                "-jar",
                GENERATOR.toString(),
                "generate",
                "-i",
                description.toString(),
                "-g",
                "java",
                "--library",
                "native",
                "-o",
                folder.resolve("client").toString(),
                "-p",
                OPTIONS);
        Path classes = compiled();
        String said = java("-cp", classes + ":" + classPath(), "MainJob", portal.toString());
        assertThat(said).endsWith("done\n");
    }

    private static String served(URI address) throws IOException, InterruptedException {
        return HttpClient.newHttpClient()
                .send(HttpRequest.newBuilder(address).build(), BodyHandlers.ofString())
                .body();
    }

    private Path compiled() throws IOException {
        Path classes = Files.createDirectory(folder.resolve("classes"));
        JavaCompiler compiler = ToolProvider.getSystemJavaCompiler();
        List<Path> sources = new ArrayList<>(List.of(DRIVER));
        try (Stream<Path> generated = Files.walk(folder.resolve("client/src/main/java"))) {
            generated.filter(file -> file.toString().endsWith(".java")).forEach(sources::add);
        }
        StringWriter messages = new StringWriter();
        boolean well = compiler.getTask(
                        messages,
                        null,
                        null,
                        List.of("-nowarn", "-proc:none", "-d", classes.toString(), "-cp", classPath()),
                        null,
                        compiler.getStandardFileManager(null, null, null).getJavaFileObjectsFromPaths(sources))
                .call();
        assertThat(well).as(messages.toString()).isTrue();
        return classes;
    }

    /** The generator brings the JSON library that its clients are made for. */
    private static String classPath() {
        return GENERATOR + ":" + System.getProperty("java.class.path");
    }

    private String java(String... arguments) throws IOException, InterruptedException {
        List<String> command = new ArrayList<>(
                List.of(Path.of(System.getProperty("java.home"), "bin", "java").toString(), "-XX:TieredStopAtLevel=1"));
        command.addAll(List.of(arguments));
        Path output = folder.resolve("output.txt");
        Process process = new ProcessBuilder(command)
                .redirectErrorStream(true)
                .redirectOutput(output.toFile())
                .start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).as("ends").isTrue();
        String said = Files.readString(output);
        assertThat(process.exitValue()).as(said).isZero();
        return said;
    }
}
