package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import org.ballast.architecture.KnownHoles.Component;
import org.junit.jupiter.api.Test;

/**
 * What the WAR carries against known holes: {@code mvn -Pholes verify -Dballast.holes=FILE}. The server and the Java
 * machine below it are not in the bill of materials and not looked at.
 */
class WarHolesCheck {

    @Test
    void noLibraryOfTheWarHasAKnownHole() throws IOException {
        String file = System.getProperty("ballast.holes", "");
        assertThat(file)
                .as("Nothing was checked: name a file of known holes by -Dballast.holes=FILE, see docs/testing.md")
                .isNotBlank();
        KnownHoles holes = KnownHoles.in(Path.of(file));
        assertThat(holes.ofMaven())
                .as("Nothing was checked: %s tells of no library of Maven", file)
                .isPositive();
        List<Component> components = KnownHoles.components(Path.of("target/classes/META-INF/sbom/ballast.json"));
        assertThat(components).isNotEmpty();
        System.out.printf("%d libraries looked up among %d known holes%n", components.size(), holes.ofMaven());
        assertThat(holes.of(components)).isEmpty();
    }
}
