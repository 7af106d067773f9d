package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.locks.LockSupport;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What the portal refuses and what it tells a browser, as seen on the wire. */
@Execution(ExecutionMode.SAME_THREAD)
class SecurityScenario {

    private static final PortalServer PORTAL = PortalServer.shared();

    @Test
    void signInGivesTheSessionANewIdInACookieThatScriptsAndOtherSitesDoNotGet() {
        String madeUp = "0123456789abcdef0123456789ab";
        Visitor visitor = visitor().with("Cookie", "JSESSIONID=" + madeUp);
        HttpResponse<String> signedIn = visitor.signIn("preparer", "preparer");
        assertThat(signedIn.statusCode()).isEqualTo(302);
        assertThat(Visitor.header(signedIn, "Location")).isEqualTo("/worklist.xhtml");
        assertThat(visitor.session()).isNotEmpty().isNotEqualTo(madeUp);
        assertThat(cookie(signedIn))
                .contains("HttpOnly")
                .containsIgnoringCase("SameSite=Lax")
                .doesNotContain("Secure");
        assertThat(visitor.open("/worklist.xhtml").statusCode()).isEqualTo(200);
    }

    @Test
    void aFormThatAnotherSiteSendsIsRefusedAndOneWithoutTheViewsTokenChangesNothing() {
        Visitor visitor = visitor();
        visitor.signIn("preparer", "preparer");
        String page = "/holdings/addLot.xhtml?entity=HELIX";
        String state = Visitor.viewState(visitor.open(page));
        assertThat(visitor.post(page, lot("FORGED1", "")).body()).doesNotContain("is in the books");
        assertThat(visitor.post(page, lot("FORGED2", "1234567890123456789:9876543210987654321"))
                        .statusCode())
                .isNotEqualTo(200);
        for (var foreign : Map.of("Origin", "https://elsewhere.example", "Sec-Fetch-Site", "cross-site")
                .entrySet()) {
            Visitor lured = visitor.sameSession().with(foreign.getKey(), foreign.getValue());
            assertThat(lured.post(page, lot("FORGED3", state)).statusCode()).isEqualTo(403);
            assertThat(lured.post("/login.xhtml", Map.of()).statusCode()).isEqualTo(403);
        }
        assertThat(new Program(PORTAL.address(), "auditor", "auditor")
                        .get("/entities/HELIX/lots?asOf=2026-01-01")
                        .expect(200)
                        .text())
                .doesNotContain("FORGED");
    }

    @Test
    void theInterfaceForProgramsKeepsNoSession() {
        Visitor right = visitor().with("Authorization", "Basic cHJlcGFyZXI6cHJlcGFyZXI=");
        HttpResponse<String> answer = right.get("/api/v1/entities");
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(Visitor.cookies(answer)).isEmpty();
        HttpResponse<String> refused = visitor().get("/api/v1/entities");
        assertThat(refused.statusCode()).isEqualTo(401);
        assertThat(Visitor.cookies(refused)).isEmpty();
        Visitor signedIn = visitor();
        signedIn.signIn("preparer", "preparer");
        assertThat(signedIn.get("/api/v1/entities").statusCode())
                .as("a page's session is none for programs")
                .isEqualTo(401);
    }

    @Test
    void aCallThatCannotBeReadIsRefusedInWordsAndNothingIsUnexpected() {
        Program admin = new Program(PORTAL.address(), "admin", "admin");
        for (String body : List.of("", "null", "[]")) {
            for (String call : List.of("/entities", "/assets", "/users")) {
                admin.post(call, body).refused(400, "INVALID_INPUT");
            }
            admin.as("controller", "controller")
                    .post("/entities/HELIX/policies", body)
                    .refused(400, "INVALID_INPUT");
        }
        for (String list : List.of("/write-downs?limit=many", "/entities/HELIX/lots?limit=1.5")) {
            JsonObject refusal = admin.get(list).refused(422, "INVALID_INPUT").json();
            assertThat(refusal.getJsonArray("errors").getJsonObject(0).getString("field"))
                    .isEqualTo("limit");
        }
        admin.get("/write-downs?limit=2").expect(200);
    }

    @Test
    void whoeverGuessesWaitsUntilAnAdministratorUnlocks() {
        Program admin = new Program(PORTAL.address(), "admin", "admin");
        admin.post("/users", """
                {"name":"forgetful","fullName":"Test of the lock-out","password":"the right one of many",
                 "roles":["AUDITOR"]}""").expect(201);
        for (String name : List.of("not.there", "forgetful")) {
            guessUntilTheWaitIsFourSeconds(admin.as(name, "a wrong one"));
        }
        Visitor waiting = visitor().with("Authorization", "Basic Zm9yZ2V0ZnVsOnRoZSByaWdodCBvbmUgb2YgbWFueQ==");
        HttpResponse<String> refused = waiting.get("/api/v1/entities");
        assertThat(refused.statusCode()).isEqualTo(429);
        assertThat(Visitor.header(refused, "Retry-After")).matches("[1-4]");
        Program right = admin.as("forgetful", "the right one of many");
        assertThat(visitor().signIn("forgetful", "the right one of many").body())
                .as("the sign-in page again")
                .contains("Too many attempts", "Try again in");
        admin.post("/users/forgetful/unlock", "{}").expect(200);
        right.get("/entities").expect(200);
    }

    @Test
    void whatSomebodyClaimsToBeForwardedIsNotBelieved() {
        visitor().with("X-Forwarded-For", "203.0.113.9").signIn("risk", "risk");
        assertThat(new Program(PORTAL.address(), "auditor", "auditor")
                        .get("/audit-trail?actor=risk&action=SIGN_IN&limit=1")
                        .expect(200)
                        .items()
                        .getFirst()
                        .getString("ip"))
                .isEqualTo("127.0.0.1");
    }

    @Test
    void anAddressThatNamesAnotherServerLeadsNowhereElse() {
        Visitor visitor = visitor();
        visitor.signIn("auditor", "auditor");
        String address = "//elsewhere.example/../holdings/lots.xhtml?entity=HELIX&asOf=2024-12-31";
        assertThat(Visitor.header(visitor.get(address), "Location")).startsWith("/elsewhere.example/");
        HttpResponse<String> page = visitor.open(address);
        assertThat(page.statusCode()).isEqualTo(200);
        assertThat(page.body()).contains("/holdings/lots.xhtml").doesNotContain("\"//");
    }

    @Test
    void aTokensSecretIsInTheFirstAnswerAndNowhereKept() {
        Program cfo = new Program(PORTAL.address(), "cfo", "cfo");
        JsonObject first = cfo.postOnce("/tokens", "{\"name\":\"kept once\"}", "token-1")
                .expect(201)
                .json();
        JsonObject second = cfo.postOnce("/tokens", "{\"name\":\"kept once\"}", "token-1")
                .expect(201)
                .json();
        assertThat(first.getString("token")).startsWith("ballast_");
        assertThat(second.getInt("id")).as("made once").isEqualTo(first.getInt("id"));
        assertThat(second.isNull("token")).isTrue();
        cfo.postOnce("/tokens", "{\"name\":\"something else\"}", "token-1").refused(422, "IDEMPOTENCY_KEY_REUSED");
    }

    @Test
    void aTokenIsRefusedWhereItTakesThePasswordAndEndsWithThePassword() {
        Program admin = new Program(PORTAL.address(), "admin", "admin");
        admin.post("/users", """
                {"name":"careful","fullName":"Test of tokens","password":"the first of two",
                 "roles":["AUDITOR"]}""").expect(201);
        Program careful = admin.as("careful", "the first of two");
        String token = careful.post("/tokens", "{\"name\":\"nightly\"}")
                .expect(201)
                .json()
                .getString("token");
        Visitor program = visitor().with("Authorization", "Bearer " + token);
        String change = "{\"current\":\"the first of two\",\"password\":\"the second of two\"}";
        for (var call : Map.of("/tokens", "{\"name\":\"a further one\"}", "/users/me/password", change)
                .entrySet()) {
            HttpResponse<String> refused =
                    program.call("POST", "/api/v1" + call.getKey(), "application/json", call.getValue());
            assertThat(refused.statusCode()).as(call.getKey()).isEqualTo(403);
            assertThat(refused.body()).contains("FORBIDDEN", "An access token may not do this");
        }
        assertThat(program.get("/api/v1/users/me").statusCode()).isEqualTo(200);
        careful.post("/users/me/password", change).expect(204);
        assertThat(program.get("/api/v1/users/me").statusCode()).isEqualTo(401);
        JsonObject ended =
                admin.get("/users/careful/tokens").expect(200).items().getFirst();
        assertThat(ended.getString("name")).isEqualTo("nightly");
        assertThat(ended.isNull("revokedAt")).isFalse();
        assertThat(ended.isNull("token")).isTrue();
    }

    @Test
    void aPasswordThatAnAdministratorSetServesToChooseAnOwnOneAndForNothingElse() {
        Program admin = new Program(PORTAL.address(), "admin", "admin");
        admin.post("/users", """
                {"name":"overtaken","fullName":"Test of a reset","password":"as it was before",
                 "roles":["CONTROLLER"]}""").expect(201);
        admin.as("overtaken", "as it was before").get("/entities").expect(200);
        admin.post("/users/overtaken/reset-password", "{\"password\":\"known to a thief\"}")
                .expect(200);
        Program thief = admin.as("overtaken", "known to a thief");
        thief.get("/entities").refused(403, "PASSWORD_CHANGE_REQUIRED");
        thief.post("/tokens", "{\"name\":\"to stay\"}").refused(403, "PASSWORD_CHANGE_REQUIRED");
        Visitor page = visitor();
        assertThat(page.signIn("overtaken", "known to a thief").statusCode()).isEqualTo(302);
        assertThat(Visitor.header(page.get("/worklist.xhtml"), "Location")).isEqualTo("/access/password.xhtml");
        thief.post("/users/me/password", "{\"current\":\"known to a thief\",\"password\":\"known to the user\"}")
                .expect(204);
        admin.as("overtaken", "known to the user").get("/entities").expect(200);
    }

    @Test
    void anAdministratorRevokesAnothersTokenByACall() {
        Program admin = new Program(PORTAL.address(), "admin", "admin");
        JsonObject made = new Program(PORTAL.address(), "risk", "risk")
                .post("/tokens", "{\"name\":\"left behind\"}")
                .expect(201)
                .json();
        Visitor program = visitor().with("Authorization", "Bearer " + made.getString("token"));
        Visitor revoking = visitor().with("Authorization", "Basic YWRtaW46YWRtaW4=");
        String address = "/api/v1/users/%s/tokens/" + made.getInt("id");
        assertThat(program.get("/api/v1/entities").statusCode()).isEqualTo(200);
        assertThat(revoking.call("DELETE", address.formatted("cfo"), "", "").statusCode())
                .isEqualTo(404);
        assertThat(revoking.call("DELETE", address.formatted("risk"), "", "").body())
                .contains("left behind");
        assertThat(program.get("/api/v1/entities").statusCode()).isEqualTo(401);
        assertThat(admin.get("/audit-trail?actor=admin&action=TOKEN_REVOKED&limit=1")
                        .expect(200)
                        .items()
                        .getFirst()
                        .getString("subjectId"))
                .isEqualTo("risk");
    }

    @Test
    void aBodyThatIsFarTooLongIsRefused() {
        Program admin = new Program(PORTAL.address(), "admin", "admin");
        String tooLong = "{\"code\":\"" + "A".repeat(2 * 1024 * 1024) + "\"}";
        admin.post("/entities", tooLong).refused(413, "BODY_TOO_LARGE");
        admin.postOnce("/entities", tooLong, "too-long").refused(413, "BODY_TOO_LARGE");
    }

    /** As a guesser does who tries again as soon as that is of use. */
    private static void guessUntilTheWaitIsFourSeconds(Program guesser) {
        int wrong = 0;
        while (wrong < 7) {
            Answer answer = guesser.get("/entities");
            if (answer.status() == 401) {
                wrong++;
            } else {
                answer.refused(429, "TOO_MANY_ATTEMPTS");
                LockSupport.parkNanos(Duration.ofMillis(300).toNanos());
            }
        }
    }

    private static Visitor visitor() {
        return new Visitor(PORTAL.address());
    }

    private static String cookie(HttpResponse<String> answer) {
        return Visitor.cookies(answer).stream()
                .filter(each -> each.startsWith("JSESSIONID="))
                .findFirst()
                .orElse("no cookie");
    }

    private static Map<String, String> lot(String code, String viewState) {
        Map<String, String> fields = new java.util.LinkedHashMap<>(Map.of(
                "add", "add",
                "add:lot", code,
                "add:asset", "BTC",
                "add:acquired_at", "2024-12-01",
                "add:quantity", "1",
                "add:cost", "1",
                "add:wallet", "DEFAULT",
                "add:save", "add:save"));
        if (!viewState.isEmpty()) {
            fields.put("jakarta.faces.ViewState", viewState);
        }
        return fields;
    }
}
