package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;

/** The embedded database closes itself when it cannot write: the portal ends, so that it is started on what it confirmed. */
@EnabledOnOs(OS.LINUX)
@Tag("seldom")
class FullDiskScenario {

    private static final long ROOM = 300_000;
    private static final int MOST = 3_000;

    @Test
    void thePortalEndsWithAStatusAndComesBackWithAllThatItConfirmed() throws IOException {
        try (PortalServer portal = BooksDatabase.embedded("full-disk").startPortal()) {
            Program administrator = Crew.of(portal.address()).administrator();
            Path file = portal.folder().resolve("data").resolve("ballast.mv.db");
            portal.limitFiles(Files.size(file) + ROOM);
            int confirmed = 0;
            while (confirmed < MOST && isAdded(administrator, confirmed)) {
                confirmed++;
            }
            assertThat(confirmed).as("writes until the disk was full").isBetween(1, MOST - 1);
            assertThat(portal.awaitEnd(Duration.ofMinutes(2))).isEqualTo(1);
            portal.start();
            assertThat(administrator.get("/markets").expect(200).items().stream()
                            .filter(market -> market.getString("code").startsWith("FULL")))
                    .hasSize(confirmed);
            assertThat(isAdded(administrator, MOST)).isTrue();
        }
    }

    private static boolean isAdded(Program administrator, int number) {
        String name = "Market on a full disk ".repeat(4);
        return administrator
                        .post("/markets", "{\"code\":\"FULL" + number + "\",\"name\":\"" + name.strip() + "\"}")
                        .status()
                == 201;
    }
}
