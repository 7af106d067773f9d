package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class ChromiumProgramTest {

    private static final String DOWNLOADED = "ms-playwright/chromium-1187/chrome-linux/chrome";

    @TempDir
    private Path machine;

    private final List<String> ran = new ArrayList<>();

    @Test
    void theBrowserThatIsNamedGoesBeforeEveryOther() {
        Path named = program("my/browser");
        program("bin/chromium");

        assertThat(choice(Map.of("BALLAST_BROWSER", named.toString(), "PATH", at("bin")), false)
                        .choose())
                .isEqualTo(named);
    }

    @Test
    void aNameThatIsNoProgramFailsAndNoOtherBrowserIsTaken() throws IOException {
        program("bin/chromium");
        Path text = Files.writeString(machine.resolve("notes.txt"), "no program");

        for (String nonsense : List.of(at("nowhere"), text.toString(), at("bin"))) {
            assertThatIllegalStateException()
                    .isThrownBy(() -> choice(Map.of("BALLAST_BROWSER", nonsense, "PATH", at("bin")), true)
                            .choose())
                    .withMessage("BALLAST_BROWSER=" + nonsense + " is not a program file.");
        }
        assertThat(ran).isEmpty();
    }

    @Test
    void anInstalledBrowserIsTakenFromThePathFirstThenFromTheUsualFolders() {
        Path usual = program("usual/google-chrome");
        assertThat(choice(Map.of("BALLAST_BROWSER", " "), false).choose()).isEqualTo(usual);

        Path onPath = program("bin/chromium-browser");
        assertThat(choice(Map.of("PATH", at("empty") + java.io.File.pathSeparator + at("bin")), false)
                        .choose())
                .isEqualTo(onPath);
        assertThat(ran).isEmpty();
    }

    @Test
    void theShellGoesBeforeAWholeBrowser() {
        program("bin/chromium");
        Path shell = program("usual/chromium-headless-shell");

        assertThat(choice(Map.of("PATH", at("bin")), true).choose()).isEqualTo(shell);
        assertThat(ran).isEmpty();
    }

    @Test
    void rootOnDebianInstallsTheShellBesideAWholeBrowser() {
        program("bin/chromium");
        ChromiumProgram choice = choice(Map.of("PATH", at("bin")), true, command -> {
            ran.add(String.join(" ", command));
            if (command.contains("chromium-headless-shell")) {
                program("usual/chromium-headless-shell");
            }
        });

        assertThat(choice.choose()).isEqualTo(machine.resolve("usual/chromium-headless-shell"));
        assertThat(ran).hasSize(2);
    }

    @Test
    void whereTheShellCannotBeInstalledAWholeBrowserIsTaken() {
        Path whole = program("bin/chromium");

        assertThat(choice(Map.of("PATH", at("bin")), true).choose()).isEqualTo(whole);
        assertThat(ran).as("what was tried").hasSize(2);
    }

    @Test
    void aBrowserThatPlaywrightKeepsIsTakenWithoutADownload() {
        Path kept = program(DOWNLOADED);

        assertThat(choice(Map.of(), false).choose()).isEqualTo(kept);
        assertThat(ran).isEmpty();
    }

    @Test
    void withoutAnyPlaywrightDownloadsOne() {
        ChromiumProgram choice = choice(Map.of(), false, command -> {
            ran.add(String.join(" ", command));
            program(DOWNLOADED);
        });

        assertThat(choice.choose()).isEqualTo(machine.resolve(DOWNLOADED));
        assertThat(ran).singleElement().asString().endsWith("com.microsoft.playwright.CLI install chromium");
    }

    @Test
    void whereTheDownloadFailsRootOnDebianInstallsOne() {
        ChromiumProgram choice = choice(Map.of(), true, command -> {
            ran.add(String.join(" ", command));
            if (command.contains("chromium") && command.contains("apt-get")) {
                program("usual/chromium");
            }
        });

        assertThat(choice.choose()).isEqualTo(machine.resolve("usual/chromium"));
        assertThat(ran).as("the shell, a download, the browser").hasSize(5);
    }

    @Test
    void whereNothingHelpsTheFailureSaysWhatToDo() {
        assertThatIllegalStateException()
                .isThrownBy(() -> choice(Map.of(), false).choose())
                .withMessageContaining("Install Chromium or Chrome, or set BALLAST_BROWSER to its program file.");
        assertThat(ran).as("nobody but root installs").noneMatch(command -> command.startsWith("apt-get"));
    }

    private ChromiumProgram choice(Map<String, String> environment, boolean mayInstall) {
        return choice(environment, mayInstall, command -> ran.add(String.join(" ", command)));
    }

    private ChromiumProgram choice(
            Map<String, String> environment, boolean mayInstall, ChromiumProgram.Commands commands) {
        return new ChromiumProgram(
                environment, List.of(machine.resolve("usual")), machine.resolve("ms-playwright"), mayInstall, commands);
    }

    private String at(String name) {
        return machine.resolve(name).toString();
    }

    private Path program(String name) {
        try {
            Path file = machine.resolve(name);
            Files.createDirectories(file.getParent());
            Files.writeString(file, "#!/bin/sh\n");
            assertThat(file.toFile().setExecutable(true)).isTrue();
            return file;
        } catch (IOException unwritable) {
            throw new UncheckedIOException(unwritable);
        }
    }
}
