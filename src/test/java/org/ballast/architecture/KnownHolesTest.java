package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.ballast.architecture.KnownHoles.Component;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A hole is found by its range, by a listed version and after a re-opening, and in nothing that it is not in. */
class KnownHolesTest {

    private static final Path HOLES = Path.of("src/test/resources/org/ballast/architecture/holes.json");

    @TempDir
    private Path folder;

    @Test
    void aHoleIsFoundFromWhereItCameInToWhereItWasMended() throws IOException {
        assertThat(found("org.example:ranged", "1.9.9", "2.0", "2.4.1", "2.5", "2.10", "3.0.0-M1", "3.0"))
                .containsExactly("2.0", "2.4.1", "3.0.0-M1");
        assertThat(found("org.example:listed", "1.0", "1.0.1")).containsExactly("1.0");
        assertThat(found("org.example:last", "1.4", "1.5", "1.5.1")).containsExactly("1.4", "1.5");
        assertThat(found("org.example:withdrawn", "1.0")).isEmpty();
        assertThat(found("org.example:of-another-ecosystem", "1.0")).isEmpty();
    }

    @Test
    void aZipOfManyFilesIsReadAsOne() throws IOException {
        Path zip = folder.resolve("all.zip");
        try (ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(zip))) {
            out.putNextEntry(new ZipEntry("one.json"));
            out.write(Files.readAllBytes(HOLES));
        }
        assertThat(KnownHoles.in(zip).ofMaven()).isEqualTo(4);
    }

    private static List<String> found(String name, String... versions) throws IOException {
        KnownHoles holes = KnownHoles.in(HOLES);
        return List.of(versions).stream()
                .filter(version ->
                        !holes.of(List.of(new Component(name, version))).isEmpty())
                .toList();
    }
}
