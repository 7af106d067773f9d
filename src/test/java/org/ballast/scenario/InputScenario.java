package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.net.http.HttpResponse;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.parallel.Execution;
import org.junit.jupiter.api.parallel.ExecutionMode;

/** What comes in has one rule a kind, on every call and every page: refused in words, never a fault of the portal. */
@Execution(ExecutionMode.SAME_THREAD)
class InputScenario {

    private static final PortalServer PORTAL = PortalServer.shared();
    private static final Program PREPARER = new Program(PORTAL.address(), "preparer", "preparer");
    private static final Program ADMIN = new Program(PORTAL.address(), "admin", "admin");
    private static final String CONTRIBUTIONS = "/entities/HELIX/contributions";

    @Test
    void anExponentThatNoMemoryHoldsIsRefusedByItsField() {
        for (String amount :
                List.of("1e-1900000000", "1e1900000000", "550.000", "77,000.00", "1,5", "9".repeat(5_000))) {
            Answer answer = PREPARER.post(
                    CONTRIBUTIONS,
                    "{\"date\":\"2024-11-01\",\"amount\":\"" + amount + "\",\"currency\":\"USD\",\"reference\":\"x\"}");
            assertThat(field(answer.refused(422, "INVALID_INPUT"))).isEqualTo("amount");
        }
    }

    @Test
    void aFileWithAControlCharacterIsRefusedByLineAndField() {
        Answer answer = PREPARER.csv(
                "/entities/HELIX/lots/import",
                "lot,asset,acquired_at,quantity,cost,currency,reference\nP1,BTC,2024-01-05,1,41000.00,USD,a\0b\n");
        JsonObject error = first(answer.refused(422, "INVALID_INPUT"));
        assertThat(error.getInt("line")).isEqualTo(2);
        assertThat(error.getString("field")).isEqualTo("reference");
        assertThat(error.getString("message")).contains("control character");
    }

    @Test
    void thousandsAreNotTakenForDecimals() {
        for (String cost : List.of("550.000", "\"77,000.00\"", "1'000", "\"1,5\"")) {
            Answer answer = PREPARER.csv(
                    "/entities/HELIX/lots/import",
                    "lot,asset,acquired_at,quantity,cost,currency\nP1,BTC,2024-01-05,12.5," + cost + ",USD\n");
            assertThat(field(answer.refused(422, "INVALID_INPUT"))).isEqualTo("cost");
        }
    }

    @Test
    void noTextOfAnyCallHasACharacterThatNoDatabaseKeeps() {
        for (String character : List.of("\\u0000", "\\u0007", "\\ufffe", "\\ud800")) {
            String text = "\"a" + character + "b\"";
            refusesText(ADMIN, "/tokens", "name", "{\"name\":" + text + ",\"days\":1}");
            refusesText(ADMIN, "/markets", "name", "{\"code\":\"M1\",\"name\":" + text + "}");
            refusesText(ADMIN, "/entities/HELIX/wallets", "code", "{\"code\":" + text + ",\"name\":\"w\"}");
            refusesText(PREPARER, "/prices", "market", "{\"market\":" + text + "}");
            refusesText(PREPARER, "/entities/HELIX/lots", "lot", "{\"lot\":" + text + "}");
            refusesText(PREPARER, "/entities/HELIX/lots/H1/withdraw", "reason", "{\"reason\":" + text + "}");
            refusesText(PREPARER, "/write-downs/1/submit", "comment", "{\"comment\":" + text + "}");
        }
        for (String call : List.of(
                "/search?q=a&entity=%00",
                "/write-downs?entity=%00",
                "/write-downs?asset=%EF%BF%BE",
                "/entities/HELIX/journal?account=%07",
                "/prices?market=%00&asset=BTC",
                "/assets/%01")) {
            PREPARER.get(call).refused(422, "INVALID_INPUT");
        }
        PREPARER.csv("/prices/import?market=COINBASE&fileName=%00", "asset").refused(422, "INVALID_INPUT");
    }

    @Test
    void aSpanThatEndsBeforeItBeginsIsRefusedByEveryCallThatTakesOne() {
        for (String call : List.of(
                "/write-downs?entity=HELIX",
                "/mark-proposals?entity=KELVIN",
                "/prices?market=COINBASE&asset=BTC",
                "/prices/obv?market=COINBASE&asset=BTC",
                "/entities/HELIX/journal?account=1000",
                "/entities/HELIX/statements/trial-balance?book=PRIMARY",
                "/entities/HELIX/statements/income-statement?book=PRIMARY",
                "/entities/HELIX/live-balance-sheet/seals?limit=1")) {
            Answer refusal =
                    PREPARER.get(call + "&from=2024-12-31&to=2024-12-01").refused(422, "INVALID_INPUT");
            assertThat(field(refusal)).as(call).isEqualTo("to");
        }
    }

    @Test
    void theServersOwnDescriptionOfCallsIsNotGivenBesideThatOfThePortal() {
        assertThat(PREPARER.get("/application.wadl").status()).isEqualTo(404);
    }

    @Test
    void aTextThatNoFieldTakesIsRefusedOnItsPage() {
        Visitor auditor = new Visitor(PORTAL.address());
        auditor.signIn("auditor", "auditor");
        HttpResponse<String> page = auditor.open("/access/tokens.xhtml?entity=HELIX&from=2024-10-01&to=2024-12-31");
        HttpResponse<String> refused = auditor.post(
                "/access/tokens.xhtml?entity=HELIX&from=2024-10-01&to=2024-12-31",
                Map.of(
                        "create", "create",
                        "create:name", "a\u0007b",
                        "create:days", "1",
                        "create:save", "create:save",
                        "jakarta.faces.ViewState", Visitor.viewState(page)));
        assertThat(refused.statusCode()).isEqualTo(200);
        assertThat(refused.body()).contains("What stands here");
    }

    @Test
    void whatACallDoesNotKnowIsRefusedByName() {
        Answer unknown = PREPARER.post(
                "/entities/HELIX/impairment-tests",
                "{\"asset\":\"BTC\",\"periodStart\":\"2024-01-01\",\"periodEnd\":\"2024-04-01\"}");
        assertThat(field(unknown.refused(422, "UNKNOWN_FIELD"))).isEqualTo("asset");
        Answer parameter = PREPARER.get("/entities/HELIX/lots?asof=2024-01-01");
        assertThat(field(parameter.refused(422, "UNKNOWN_FIELD"))).isEqualTo("asof");
        PREPARER.get("/prices?market=COINBASE&asset=BTC&limit=1", "text/csv").expect(200);
        PREPARER.csv("/prices/import?market=COINBASE&correct=yes", "asset").refused(422, "INVALID_INPUT");
        Visitor admin = new Visitor(PORTAL.address()).with("Authorization", "Basic YWRtaW46YWRtaW4=");
        HttpResponse<String> fixed = admin.call(
                "PUT", "/api/v1/entities/HELIX", "application/json", "{\"name\":\"H\",\"functionalCurrency\":\"EUR\"}");
        assertThat(fixed.statusCode()).isEqualTo(422);
        assertThat(fixed.body()).contains("FIXED_FIELD", "functionalCurrency");
    }

    @Test
    void aCallThatIsNotThereSaysSo() {
        PREPARER.get("/proofs/P1").refused(404, "NOT_FOUND");
        PREPARER.post("/entities/HELIX/nothing", "{}").refused(404, "NOT_FOUND");
        assertThat(new Visitor(PORTAL.address())
                        .get("/api/v1/entities/HELIX/books")
                        .statusCode())
                .isEqualTo(401);
    }

    @Test
    void noDayOfAnyPageOrCallLiesWhereNoBooksAreKept() {
        Visitor cfo = new Visitor(PORTAL.address());
        assertThat(cfo.signIn("cfo", "cfo").statusCode()).isEqualTo(302);
        Set<String> pages = new TreeSet<>(DeployedAddresses.pages());
        pages.removeIf(page -> page.startsWith("/resources/") || page.startsWith("/WEB-INF/"));
        List<String> wrong = new ArrayList<>();
        for (String page : pages) {
            for (String query : List.of(
                    "asOf=%2B999999999-12-31",
                    "from=-999999999-01-01&to=%2B999999999-12-31",
                    "last=%2B999999999-12-31",
                    "until=2201-01-01",
                    "entity=%00",
                    "q=%EF%BF%BF")) {
                HttpResponse<String> answer = cfo.get(page + "?" + query);
                if (answer.statusCode() != 422 || !answer.body().contains("This address cannot be read")) {
                    wrong.add(answer.statusCode() + " " + page + "?" + query);
                }
            }
        }
        assertThat(wrong).isEmpty();
        for (String call : List.of(
                "/entities/HELIX/lots?asOf=%2B999999999-12-31",
                "/entities/HELIX/journal?from=-999999999-01-01",
                "/entities/HELIX/statements/balance-sheet?asOf=9999-01-01",
                "/entities/HELIX/statements/impairment-disclosure?from=1800-01-01&to=2024-01-01",
                "/entities/HELIX/statements/income-statement?from=1800-01-01&to=2024-01-01",
                "/prices?market=COINBASE&asset=BTC&to=%2B999999999-12-31")) {
            new Program(PORTAL.address(), "cfo", "cfo").get(call).refused(422, "INVALID_INPUT");
        }
    }

    @Test
    void theDisclosureOverAllTimeThatBooksCanHaveIsQuick() {
        long start = System.nanoTime();
        new Program(PORTAL.address(), "cfo", "cfo")
                .get("/entities/MSTR/statements/impairment-disclosure?from=1900-01-01&to=2200-12-31")
                .expect(200);
        assertThat(System.nanoTime() - start).isLessThan(15_000_000_000L);
    }

    private static void refusesText(Program program, String call, String field, String body) {
        Answer answer = program.post(call, body).refused(422, "INVALID_INPUT");
        assertThat(field(answer)).as(call).isEqualTo(field);
    }

    private static String field(Answer answer) {
        return first(answer).getString("field");
    }

    private static JsonObject first(Answer answer) {
        return answer.json().getJsonArray("errors").getJsonObject(0);
    }
}
