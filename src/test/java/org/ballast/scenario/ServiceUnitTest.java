package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

class ServiceUnitTest {

    @Test
    void whatIsMeasuredRunsOnTheOptionsOfTheServiceUnit() throws IOException {
        assertThat(Files.readString(ServerProgram.CONFIGURATION.resolve("ballast.service")))
                .contains("java " + String.join(" ", ServerProgram.SERVICE) + " \\\n");
    }
}
