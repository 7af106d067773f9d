package org.ballast.scenario;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.stream.Stream;

/**
 * Finds a Chromium: the one that {@code BALLAST_BROWSER} names and no other, its shell without a window (which takes a
 * third of the processor time; on Debian as root {@code apt-get} installs it), an installed Chromium or Chrome,
 * Playwright's own, and on Debian as root the Chromium that {@code apt-get} installs.
 *
 * @param environment the variables of the process
 * @param usualFolders where programs are installed beside the folders of {@code PATH}
 * @param playwrightCache where Playwright keeps its browsers
 * @param mayInstall on Debian as root
 * @param commands runs a command to its end, whatever comes of it
 */
record ChromiumProgram(
        Map<String, String> environment,
        List<Path> usualFolders,
        Path playwrightCache,
        boolean mayInstall,
        Commands commands) {

    private static final List<String> SHELLS = List.of("chromium-headless-shell", "chrome-headless-shell");
    private static final List<String> NAMES =
            List.of("chromium", "chromium-browser", "google-chrome", "google-chrome-stable", "chrome");

    /** What it cannot do is found out by looking for the browser afterwards. */
    @FunctionalInterface
    interface Commands {
        void run(List<String> command);
    }

    /** On this machine. */
    static Path find() {
        boolean debianAsRoot =
                "root".equals(System.getProperty("user.name")) && Files.exists(Path.of("/etc/debian_version"));
        return new ChromiumProgram(
                        System.getenv(),
                        List.of(Path.of("/usr/bin"), Path.of("/opt/google/chrome")),
                        Path.of(System.getProperty("user.home"), ".cache", "ms-playwright"),
                        debianAsRoot,
                        ChromiumProgram::run)
                .choose();
    }

    /**
     * @throws IllegalStateException if {@code BALLAST_BROWSER} names no program, or there is no browser and none could be
     *     installed
     */
    Path choose() {
        List<Supplier<Optional<Path>>> ways = List.of(
                this::named,
                () -> installed(SHELLS),
                () -> installedByApt("chromium-headless-shell", SHELLS),
                () -> installed(NAMES),
                this::ofPlaywright,
                this::downloadedByPlaywright,
                () -> installedByApt("chromium", NAMES));
        return ways.stream()
                .flatMap(way -> way.get().stream())
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("The browser tests need Chromium, and none could be found"
                        + " or installed. Install Chromium or Chrome, or set BALLAST_BROWSER to its program file."));
    }

    private Optional<Path> named() {
        Optional<Path> named = Optional.ofNullable(environment.get("BALLAST_BROWSER"))
                .filter(name -> !name.isBlank())
                .map(Path::of);
        named.filter(program -> !isProgram(program)).ifPresent(program -> {
            throw new IllegalStateException("BALLAST_BROWSER=" + program + " is not a program file.");
        });
        return named;
    }

    private Optional<Path> installed(List<String> names) {
        Stream<Path> folders = Arrays.stream(
                        environment.getOrDefault("PATH", "").split(File.pathSeparator))
                .filter(folder -> !folder.isBlank())
                .map(Path::of);
        return Stream.concat(folders, usualFolders.stream())
                .flatMap(folder -> names.stream().map(folder::resolve))
                .filter(ChromiumProgram::isProgram)
                .findFirst();
    }

    private Optional<Path> ofPlaywright() {
        if (!Files.isDirectory(playwrightCache)) {
            return Optional.empty();
        }
        try (Stream<Path> files = Files.walk(playwrightCache, 3)) {
            return files.filter(file -> file.endsWith("chrome"))
                    .filter(ChromiumProgram::isProgram)
                    .findFirst();
        } catch (IOException | UncheckedIOException unreadable) {
            return Optional.empty();
        }
    }

    private Optional<Path> downloadedByPlaywright() {
        commands.run(List.of(
                Path.of(System.getProperty("java.home"), "bin", "java").toString(),
                "-cp",
                System.getProperty("java.class.path"),
                "com.microsoft.playwright.CLI",
                "install",
                "chromium"));
        return ofPlaywright();
    }

    private Optional<Path> installedByApt(String packet, List<String> names) {
        if (!mayInstall) {
            return Optional.empty();
        }
        commands.run(List.of("apt-get", "update"));
        commands.run(List.of("apt-get", "install", "-y", "--no-install-recommends", packet));
        return installed(names);
    }

    private static boolean isProgram(Path file) {
        return Files.isRegularFile(file) && Files.isExecutable(file);
    }

    private static void run(List<String> command) {
        ProcessBuilder process = new ProcessBuilder(command).inheritIO();
        process.environment().remove("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD");
        try {
            process.start().waitFor();
        } catch (IOException notRun) {
            System.err.println(command.getFirst() + ": " + notRun.getMessage());
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
        }
    }
}
