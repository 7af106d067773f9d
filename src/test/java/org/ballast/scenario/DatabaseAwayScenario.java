package org.ballast.scenario;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import io.zonky.test.db.postgres.embedded.EmbeddedPostgres;
import java.io.IOException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Base64;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/** While the database is away, and while the server ends, every answer is still the portal's own. */
@Tag("seldom")
class DatabaseAwayScenario {

    private static final String PAIR = BooksDatabase.ADMINISTRATOR + ":" + BooksDatabase.PASSWORD;

    @Test
    void whoComesWhileTheDatabaseIsAwayIsToldToComeAgain() throws IOException {
        EmbeddedPostgres server = EmbeddedPostgres.builder()
                .setOverrideWorkingDirectory(
                        Path.of("target", "away-postgresql").toFile())
                .start();
        try (server;
                PortalServer portal = BooksDatabase.postgreSql(
                                "away", server.getJdbcUrl("postgres", "postgres"), "postgres", "postgres")
                        .startPortal()) {
            Visitor administrator = new Visitor(portal.address());
            administrator.signIn(BooksDatabase.ADMINISTRATOR, BooksDatabase.PASSWORD);
            assertThat(administrator.open("/worklist.xhtml").statusCode()).isEqualTo(200);
            stop(server);
            programsGetAProblem(portal);
            peopleGetAPage(portal, administrator);
            assertThat(new Visitor(portal.address()).get("/health/live").statusCode())
                    .isEqualTo(200);
            whoIsInTheMiddleGetsNoPageOfTheServer(portal);
        }
    }

    private static void stop(EmbeddedPostgres server) throws IOException {
        server.close();
    }

    private static void programsGetAProblem(PortalServer portal) {
        for (String path : new String[] {"/users/me", "/entities"}) {
            HttpResponse<String> answer = new Visitor(portal.address())
                    .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(PAIR.getBytes(UTF_8)))
                    .get("/api/v1" + path);
            assertThat(answer.statusCode()).as(answer.body()).isEqualTo(503);
            assertThat(Visitor.header(answer, "Content-Type")).startsWith("application/problem+json");
            assertThat(Visitor.header(answer, "Retry-After")).matches("[1-9]\\d*");
            assertThat(answer.body()).contains("\"code\":\"BUSY\"");
        }
    }

    private static void peopleGetAPage(PortalServer portal, Visitor administrator) {
        HttpResponse<String> page = administrator.get("/worklist.xhtml");
        assertThat(page.statusCode()).isEqualTo(503);
        assertThat(page.body()).contains("<main id=\"content\">", "The portal is busy");
        assertThat(Visitor.header(page, "Retry-After")).matches("[1-9]\\d*");
        assertThat(new Visitor(portal.address()).get("/login.xhtml").statusCode())
                .isEqualTo(200);
    }

    private static void whoIsInTheMiddleGetsNoPageOfTheServer(PortalServer portal) {
        try (RawLine line = RawLine.to(portal.address())) {
            line.write(EntranceScenario.SLOW_FORM);
            CompletableFuture<String> answer = CompletableFuture.supplyAsync(() -> line.read(Duration.ofSeconds(70)));
            portal.stop();
            assertThat(answer.join()).doesNotContainIgnoringCase("payara").doesNotContainIgnoringCase("error report");
        }
    }
}
