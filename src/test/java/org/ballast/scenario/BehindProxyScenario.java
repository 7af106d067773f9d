package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** The portal as IT runs it, outside demo mode: what stops it, and how it behaves behind a proxy that ends TLS. */
@Execution(ExecutionMode.CONCURRENT)
class BehindProxyScenario {

    private static final String KEY = "a key for tests that is long enough";

    @Test
    void settingsThatAreMissingStopTheStartAndBehindTlsCookiesAndRedirectsAreRight() {
        CompletableFuture<String> withoutKey = CompletableFuture.supplyAsync(() -> PortalServer.failedStart(
                "without-key", Map.of("BALLAST_DEMO", "false", "BALLAST_ADMIN_USER", "somebody")));
        CompletableFuture<String> withoutAdministrator = CompletableFuture.supplyAsync(() -> PortalServer.failedStart(
                "without-administrator", Map.of("BALLAST_DEMO", "false", "BALLAST_AUDIT_KEY", KEY)));
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
                        "BALLAST_METRICS_OPEN",
                        "false",
                        "BALLAST_OPENAPI_OPEN",
                        "false"))) {
            behindTls(portal);
            whatIsClosedTakesAPassword(portal);
            withoutDemoUsers(portal);
        }
        assertThat(withoutKey.join()).contains("Ballast did not start: BALLAST_AUDIT_KEY is missing.");
        assertThat(withoutAdministrator.join()).contains("Ballast did not start: BALLAST_ADMIN_USER is missing.");
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

    private static String themeButton(HttpResponse<String> page) {
        var button = java.util.regex.Pattern.compile("name=\"(frame:[^\"]+)\" value=\"Dark\"")
                .matcher(page.body());
        assertThat(button.find()).as("a button for the dark theme").isTrue();
        return button.group(1);
    }
}
