package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** Every answer tells the browser what it may not do, whoever asked, for whatever, and whatever came of it. */
@Execution(ExecutionMode.SAME_THREAD)
class BrowserRulesScenario {

    private static final PortalServer PORTAL = PortalServer.shared();
    private static final String POLICY = "Content-Security-Policy";
    private static final String STYLES = "/jakarta.faces.resource/ballast.css.xhtml?ln=ballast";

    @Test
    void whoIsNotSignedInIsToldTheRules() {
        Visitor stranger = new Visitor(PORTAL.address());
        Map.of("/", 302, "/worklist.xhtml", 302, "/nowhere", 302, "/WEB-INF/web.xml", 302, "/api/v1/entities", 401)
                .forEach((address, status) -> loadsNothing(stranger.get(address), status));
        for (String operations : List.of("/health", "/health/ready", "/openapi", "/metrics")) {
            loadsNothing(stranger.get(operations), 200);
        }
        loadsNothing(stranger.post("/worklist.xhtml", Map.of("x", "y")), 302);
        Visitor script = new Visitor(PORTAL.address()).with("Faces-Request", "partial/ajax");
        loadsNothing(script.post("/worklist.xhtml", Map.of("x", "y")), 200);
        Visitor foreign = new Visitor(PORTAL.address()).with("Origin", "https://elsewhere.example");
        loadsNothing(foreign.post("/worklist.xhtml", Map.of("x", "y")), 302);
        loadsNothing(foreign.post("/login.xhtml", Map.of("x", "y")), 403);
        isPage(stranger.get("/login.xhtml"), 200);
    }

    @Test
    void pagesAndErrorPagesHaveOnePolicyOfTheirOwn() {
        Visitor auditor = signedIn("risk");
        for (String address : List.of("/", "/worklist.xhtml", "/errors/500.xhtml")) {
            isPage(auditor.open(address), 200);
        }
        for (String address : List.of("/access/users.xhtml", "/audit/trail.csv", "/resources/ballast/money.xhtml")) {
            isPage(auditor.open(address), 403);
        }
        for (String address : List.of("/nowhere", "/nowhere.xhtml", "/WEB-INF/web.xml", "/statements/download")) {
            isPage(auditor.get(address), 404);
        }
    }

    @Test
    void anAddressThatAsksForWhatIsNotThereIsNotFound() {
        Visitor auditor = signedIn("auditor");
        for (String address : List.of(
                "/holdings/lot.xhtml?id=x",
                "/journal/entry.xhtml?id=x",
                "/journal/entry.xhtml?id=99999999999999999999",
                "/writedowns/proposal.xhtml?id=x")) {
            isPage(auditor.get(address), 404);
        }
        isPage(auditor.open("/writedowns/proposals.xhtml?status=x"), 200);
    }

    @Test
    void aFormThatThePortalDidNotGiveLeadsToItsPage() {
        Visitor preparer = signedIn("preparer");
        String page = "/holdings/addLot.xhtml?entity=HELIX";
        HttpResponse<String> answer = preparer.post(page, Map.of("jakarta.faces.ViewState", "stateless"));
        assertThat(answer.statusCode()).isEqualTo(302);
        assertThat(Visitor.header(answer, "Location")).isEqualTo(page);
        told(answer);
    }

    @Test
    void filesLoadNothingAndOnlyWhatIsPublicIsKept() {
        Visitor auditor = signedIn("auditor");
        String sheet = "/statements/download?kind=balance-sheet&entity=MSTR&asOf=2022-12-31&format=";
        loadsNothing(auditor.get(sheet + "xlsx"), 200);
        isPage(auditor.get(sheet.replace("2022-12-31", "someday") + "xlsx"), 422);
        isPage(auditor.get("/prices/export.csv"), 422);
        HttpResponse<String> styles = new Visitor(PORTAL.address()).get(STYLES);
        assertThat(styles.statusCode()).isEqualTo(200);
        told(styles);
        assertThat(Visitor.header(styles, "Cache-Control")).contains("max-age");
        told(auditor.get("/jakarta.faces.resource/none.css.xhtml?ln=ballast"));
    }

    @Test
    void programsAreToldWhatPeopleAre() {
        Visitor program = new Visitor(PORTAL.address()).with("Authorization", "Basic cHJlcGFyZXI6cHJlcGFyZXI=");
        loadsNothing(program.get("/api/v1/entities"), 200);
        Map.of("/users", 403, "/none", 404, "/entities/NOWHERE", 404)
                .forEach((call, status) -> isProblem(program.get("/api/v1" + call), status));
        isProblem(program.call("DELETE", "/api/v1/entities", "", ""), 405);
        isProblem(program.call("POST", "/api/v1/tokens", "application/json", ""), 400);
        isProblem(program.call("POST", "/api/v1/tokens", "", ""), 400);
        isProblem(program.call("POST", "/api/v1/tokens", "application/json", "null"), 400);
        isProblem(program.call("POST", "/api/v1/tokens", "text/plain", "x"), 415);
    }

    private static Visitor signedIn(String user) {
        Visitor visitor = new Visitor(PORTAL.address());
        assertThat(visitor.signIn(user, user).statusCode()).isEqualTo(302);
        return visitor;
    }

    private static void isProblem(HttpResponse<String> answer, int status) {
        loadsNothing(answer, status);
        assertThat(Visitor.header(answer, "Content-Type")).as(asked(answer)).startsWith("application/problem+json");
    }

    private static void loadsNothing(HttpResponse<String> answer, int status) {
        privately(answer, status);
        assertThat(answer.headers().allValues(POLICY))
                .as(asked(answer))
                .containsExactly("default-src 'none'; frame-ancestors 'none'");
    }

    private static void isPage(HttpResponse<String> answer, int status) {
        privately(answer, status);
        assertThat(answer.headers().allValues(POLICY)).as(asked(answer)).hasSize(1);
        String policy = Visitor.header(answer, POLICY);
        assertThat(policy)
                .as(asked(answer))
                .contains("default-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("object-src 'none'");
        assertThat(policy.split("script-src", -1)[1].split(";", -1)[0])
                .as(asked(answer))
                .contains("'self'")
                .contains("'nonce-")
                .doesNotContain("unsafe");
    }

    private static void privately(HttpResponse<String> answer, int status) {
        assertThat(answer.statusCode()).as(asked(answer)).isEqualTo(status);
        told(answer);
        assertThat(Visitor.header(answer, "Cache-Control")).as(asked(answer)).contains("no-store");
    }

    private static void told(HttpResponse<String> answer) {
        Map.of(
                        "X-Content-Type-Options",
                        "nosniff",
                        "X-Frame-Options",
                        "DENY",
                        "Referrer-Policy",
                        "same-origin",
                        "Cross-Origin-Opener-Policy",
                        "same-origin",
                        "Strict-Transport-Security",
                        "")
                .forEach((name, value) -> assertThat(Visitor.header(answer, name))
                        .as(asked(answer))
                        .isEqualTo(value));
    }

    private static String asked(HttpResponse<String> answer) {
        return answer.request().method() + " " + answer.uri() + " answered " + answer.statusCode();
    }
}
