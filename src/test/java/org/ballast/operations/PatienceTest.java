package org.ballast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Test;

/** How long one waits for the other: each of these lasts longer than what it contains. */
class PatienceTest {

    private static final String TRANSACTION =
            "set configs.config.server-config.transaction-service.timeout-in-seconds=";

    @Test
    void aTransactionEndsButNotBeforeItsLongestStatement() throws IOException {
        List<Duration> ends = Files.readAllLines(Path.of("webapp-config/pre-boot-commands.txt")).stream()
                .filter(line -> line.startsWith(TRANSACTION))
                .map(line -> Duration.ofSeconds(Long.parseLong(line.substring(TRANSACTION.length()))))
                .toList();
        assertThat(ends)
                .singleElement()
                .satisfies(end -> assertThat(end).isGreaterThan(DatabaseByUrl.LONGEST_STATEMENT));
    }
}
