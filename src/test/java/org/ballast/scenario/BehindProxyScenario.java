package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.sql.Connection;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;

/** The portal as IT runs it, outside demo mode: what stops it, and how it behaves behind a proxy that ends TLS. */
class BehindProxyScenario {

    private static final String KEY = "a key for tests that is long enough";

    @Test
    void settingsThatAreMissingStopTheStartAndBehindTlsCookiesAndRedirectsAreRight() throws SQLException {
        CompletableFuture<String> withoutSettings = CompletableFuture.supplyAsync(() -> PortalServer.failedStart(
                "without-settings", Map.of("BALLAST_DEMO", "false", "BALLAST_ADMIN_USER", "somebody")));
        try (PortalServer portal = PortalServer.start(
                "behind-proxy",
                Map.of(
                        "BALLAST_DEMO",
                        "false",
                        "BALLAST_AUDIT_KEY",
                        KEY,
                        "BALLAST_ADMIN_USER",
                        BooksDatabase.ADMINISTRATOR,
                        "BALLAST_ADMIN_PASSWORD",
                        BooksDatabase.PASSWORD,
                        "BALLAST_HTTPS",
                        "true",
                        "BALLAST_TRUSTED_PROXIES",
                        "127.0.0.1",
                        "BALLAST_HOSTS",
                        "127.0.0.1, books.example",
                        "BALLAST_METRICS_OPEN",
                        "false",
                        "BALLAST_OPENAPI_OPEN",
                        "false"))) {
            behindTls(portal);
            whatIsClosedTakesAPassword(portal);
            withoutDemoUsers(portal);
            otherHostsAreRefused(portal);
            if (Nginx.isHere()) {
                try (Nginx nginx = Nginx.before(portal)) {
                    peopleWorkBehindIt(nginx);
                    largeBodiesPassWhereFilesAreImported(nginx);
                    slowLinesWaitBeforeThePortal(nginx, portal);
                    nobodyAsksTooOften(nginx);
                }
            }
        }
        thePasswordIsHashedAsPromised(BooksDatabase.embedded("behind-proxy"));
        assertThat(withoutSettings.join())
                .containsPattern(
                        "Ballast did not start: BALLAST_AUDIT_KEY is missing\\..*BALLAST_ADMIN_PASSWORD is missing\\.");
    }

    private static void behindTls(PortalServer portal) {
        Visitor visitor = new Visitor(portal.address())
                .with("X-Forwarded-For", "198.51.100.4")
                .with("X-Forwarded-For", "192.0.2.1, 203.0.113.9")
                .with("X-Forwarded-Proto", "https")
                .with("Origin", portal.address().toString());
        HttpResponse<String> first = visitor.get("/journal/journal.xhtml");
        assertThat(first.statusCode()).isEqualTo(302);
        assertThat(Visitor.header(first, "Location")).isEqualTo("/login.xhtml?to=%2Fjournal%2Fjournal.xhtml");
        HttpResponse<String> signedIn = visitor.signIn(BooksDatabase.ADMINISTRATOR, BooksDatabase.PASSWORD);
        assertThat(Visitor.header(signedIn, "Location")).isEqualTo("/worklist.xhtml");
        assertThat(Visitor.cookies(signedIn))
                .anyMatch(cookie -> cookie.startsWith("JSESSIONID=") && cookie.contains("Secure"));
        assertThat(Visitor.header(signedIn, "Strict-Transport-Security")).startsWith("max-age=");
        HttpResponse<String> page = visitor.open("/worklist.xhtml");
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).doesNotContain("http://127.0.0.1");
        HttpResponse<String> theme = visitor.post(
                "/worklist.xhtml",
                Map.of(
                        "frame",
                        "frame",
                        "jakarta.faces.ViewState",
                        Visitor.viewState(page),
                        themeButton(page),
                        "Dark"));
        assertThat(Visitor.header(theme, "Location")).isEqualTo("/worklist.xhtml");
        assertThat(Visitor.cookies(theme))
                .anyMatch(cookie -> cookie.startsWith("ballast-theme=dark") && cookie.contains("Secure"));
        assertThat(new Program(portal.address(), BooksDatabase.ADMINISTRATOR, BooksDatabase.PASSWORD)
                        .get("/audit-trail?action=SIGN_IN&limit=1")
                        .expect(200)
                        .items()
                        .getFirst()
                        .getString("ip"))
                .as("the nearest address that is no trusted proxy")
                .isEqualTo("203.0.113.9");
    }

    private static void whatIsClosedTakesAPassword(PortalServer portal) {
        byte[] pair = (BooksDatabase.ADMINISTRATOR + ":" + BooksDatabase.PASSWORD).getBytes(StandardCharsets.UTF_8);
        Visitor known = new Visitor(portal.address())
                .with("Authorization", "Basic " + Base64.getEncoder().encodeToString(pair));
        for (String address : List.of("/metrics", "/metrics;x", "/metrics/base", "/openapi", "/openapi/")) {
            assertThat(new Visitor(portal.address()).get(address).statusCode())
                    .as(address)
                    .isEqualTo(401);
        }
        assertThat(known.get("/metrics").body()).contains("# TYPE");
        assertThat(known.get("/openapi").body()).contains("/api/v1/write-downs");
        assertThat(new Visitor(portal.address()).get("/health/ready").statusCode())
                .isEqualTo(200);
    }

    private static void withoutDemoUsers(PortalServer portal) {
        assertThat(new Visitor(portal.address()).get("/login.xhtml").body()).doesNotContain("controller2");
        new Program(portal.address(), "preparer", "preparer").get("/entities").expect(401);
        assertThat(new Program(portal.address(), BooksDatabase.ADMINISTRATOR, BooksDatabase.PASSWORD)
                        .get("/users")
                        .expect(200)
                        .items())
                .hasSize(1);
    }

    private static void thePasswordIsHashedAsPromised(BooksDatabase database) throws SQLException {
        try (Connection books = database.open();
                Statement statement = books.createStatement();
                ResultSet users = statement.executeQuery("SELECT password_hash FROM portal_user")) {
            assertThat(users.next()).isTrue();
            assertThat(users.getString(1)).startsWith("PBKDF2WithHmacSHA512:210000:");
        }
    }

    private static void otherHostsAreRefused(PortalServer portal) {
        String ask = "GET %s HTTP/1.1\nHost: %s\nConnection: close\n\n";
        for (String path : List.of("/login.xhtml", "/worklist.xhtml", "/holdings")) {
            assertThat(RawLine.ask(portal.address(), ask.formatted(path, "elsewhere.example")))
                    .as(path)
                    .startsWith("HTTP/1.1 421")
                    .contains("X-Content-Type-Options: nosniff", "This is another address")
                    .doesNotContain("Location");
        }
        assertThat(RawLine.ask(portal.address(), ask.formatted("/api/v1/entities", "elsewhere.example")))
                .startsWith("HTTP/1.1 421")
                .contains("application/problem+json");
        assertThat(RawLine.ask(portal.address(), ask.formatted("/login.xhtml", "Books.example:8443")))
                .startsWith("HTTP/1.1 200");
        assertThat(RawLine.ask(portal.address(), ask.formatted("/health/ready", "localhost")))
                .startsWith("HTTP/1.1 200");
    }

    private static void peopleWorkBehindIt(Nginx nginx) {
        Visitor visitor = nginx.visitor();
        HttpResponse<String> signedIn = visitor.signIn(BooksDatabase.ADMINISTRATOR, BooksDatabase.PASSWORD);
        assertThat(Visitor.header(signedIn, "Location")).isEqualTo("/worklist.xhtml");
        assertThat(visitor.open("/worklist.xhtml").statusCode()).isEqualTo(200);
    }

    private static void largeBodiesPassWhereFilesAreImported(Nginx nginx) {
        Visitor visitor = nginx.visitor();
        visitor.signIn(BooksDatabase.ADMINISTRATOR, BooksDatabase.PASSWORD);
        String large = "a".repeat(3_000_000);
        assertThat(visitor.call("POST", "/worklist.xhtml", "multipart/form-data; boundary=x", large)
                        .statusCode())
                .isEqualTo(413);
        assertThat(visitor.call("POST", "/api/v1/entities/HELIX/lots/import", "text/csv", large)
                        .statusCode())
                .as("the portal asks who sends it")
                .isEqualTo(401);
    }

    private static void slowLinesWaitBeforeThePortal(Nginx nginx, PortalServer portal) {
        java.util.List<RawLine> lines = new java.util.ArrayList<>();
        for (int i = 0; i < 90; i++) {
            RawLine line = nginx.line();
            line.write(EntranceScenario.SLOW_FORM);
            lines.add(line);
        }
        assertThat(new Visitor(portal.address()).post("/login.xhtml", Map.of()).statusCode())
                .as("no form of theirs is being read, and this one is answered")
                .isEqualTo(200);
        lines.forEach(RawLine::close);
    }

    private static void nobodyAsksTooOften(Nginx nginx) {
        java.util.Set<Integer> answers = new java.util.TreeSet<>();
        for (int i = 0; i < 60; i++) {
            answers.add(nginx.visitor().get("/login.xhtml").statusCode());
        }
        assertThat(answers)
                .as("the lines before may have used up what is free; that a visitor is answered was seen earlier")
                .contains(429)
                .isSubsetOf(200, 429);
    }

    private static String themeButton(HttpResponse<String> page) {
        var button = java.util.regex.Pattern.compile("name=\"(frame:[^\"]+)\" value=\"Dark\"")
                .matcher(page.body());
        assertThat(button.find()).as("a button for the dark theme").isTrue();
        return button.group(1);
    }
}
