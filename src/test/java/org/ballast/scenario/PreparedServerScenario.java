package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** The server that {@code prepare-server.sh} makes serves the same portal, and starts again after it was killed. */
@Tag("seldom")
class PreparedServerScenario {

    @Test
    void aPreparedServerStartsThePortalAlsoAfterAKill() {
        ServerProgram program = ServerProgram.prepared(Path.of("target", "prepared-server"));
        Map<String, String> settings = Map.of(
                "BALLAST_AUDIT_KEY", "a key for tests that is long enough",
                "BALLAST_ADMIN_USER", BooksDatabase.ADMINISTRATOR,
                "BALLAST_ADMIN_PASSWORD", BooksDatabase.PASSWORD);
        try (PortalServer portal = PortalServer.on(program, "prepared", settings)) {
            portal.start();
            Program administrator = new Program(portal.address(), BooksDatabase.ADMINISTRATOR, BooksDatabase.PASSWORD);
            administrator.get("/users").expect(200);
            portal.kill();
            portal.start();
            assertThat(administrator.get("/users").expect(200).items())
                    .as("the one administrator, and nobody of the preparation")
                    .hasSize(1);
        }
    }
}
