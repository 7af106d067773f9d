package org.ballast.architecture;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class LicencesTest {

    @Test
    void nothingUnderGplOrAgplIsInTheWar() throws IOException {
        assertThat(WarLicences.breaches(Path.of("target/classes/META-INF/sbom/ballast.json")))
                .isEmpty();
    }

    @Test
    void gplAgplAndMissingLicencesAreFoundAndLesserOnesOrAChoicePass() throws IOException {
        assertThat(WarLicences.breaches(Path.of("src/test/resources/org/ballast/architecture/licences.json")))
                .containsExactly(
                        "copyleft [GPL-3.0-only]",
                        "copyleft-in-words [GNU General Public License, version 2]",
                        "network-copyleft [AGPL-3.0-or-later]",
                        "without-a-licence []");
    }
}
