package org.ballast.scenario;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds a Chromium: the one that {@code BALLAST_BROWSER} names, an installed Chromium or Chrome, Playwright's own, and
 * on Debian as root the one that {@code apt-get} installs.
 */
final class ChromiumProgram {

    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");
    private static final Path PLAYWRIGHT_CACHE = Path.of(System.getProperty("user.home"), ".cache", "ms-playwright");

    private ChromiumProgram() {}

    static Path find() {
        List<Supplier<Optional<Path>>> ways = List.of(
                ChromiumProgram::named,
                ChromiumProgram::installed,
                ChromiumProgram::ofPlaywright,
                ChromiumProgram::downloadedByPlaywright,
                ChromiumProgram::installedByApt);
        return ways.stream()
                .flatMap(way -> way.get().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium, and none could be found"
                        + " or installed. Install Chromium or Chrome, or set BALLAST_BROWSER to its program file."));
    }

    private static Optional<Path> named() {
        Optional<Path> named = Optional.ofNullable(System.getenv("BALLAST_BROWSER"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
        named.filter(program -> !Files.isExecutable(program)).ifPresent(program -> {
            throw new IllegalStateException("BALLAST_BROWSER=" + program + " is not a program file.");
        });
        return named;
    }

    private static Optional<Path> installed() {
        Stream<Path> folders = Arrays.stream(
                        System.getenv().getOrDefault("PATH", "").split(":"))
                .map(Path::of);
        return Stream.concat(folders, Stream.of(Path.of("/usr/bin"), Path.of("/opt/google/chrome")))
                .flatMap(folder -> NAMES.stream().map(folder::resolve))
                .filter(Files::isRegularFile)
                .filter(Files::isExecutable)
                .findFirst();
    }

    private static Optional<Path> ofPlaywright() {
        if (!Files.isDirectory(PLAYWRIGHT_CACHE)) {
            return Optional.empty();
        }
        try (var files = Files.walk(PLAYWRIGHT_CACHE, 3)) {
            return files.filter(file -> file.endsWith("chrome"))
                    .filter(Files::isExecutable)
                    .findFirst();
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    private static Optional<Path> downloadedByPlaywright() {
        String java = Path.of(System.getProperty("java.home"), "bin", "java").toString();
        run(java, "-cp", System.getProperty("java.class.path"), "com.microsoft.playwright.CLI", "install", "chromium");
        return ofPlaywright();
    }

    private static Optional<Path> installedByApt() {
        if (!"root".equals(System.getProperty("user.name")) || !Files.exists(Path.of("/etc/debian_version"))) {
            return Optional.empty();
        }
        run("apt-get", "update");
        run("apt-get", "install", "-y", "--no-install-recommends", "chromium");
        return installed();
    }

    /** What it cannot do is found out by looking for the browser afterwards. */
    private static void run(String... command) {
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        try {
            process.start().waitFor();
        } catch (IOException notRun) {
            System.err.println(command[0] + ": " + notRun.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
