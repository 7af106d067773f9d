package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import org.assertj.core.data.Offset;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** The calculator for programs and in the browser: the vectors' figures, formulas with figures in them, and what is refused. */
@InBrowser
class CalculatorScenario {

    private static final String OPTION = """
            {"model":"%s","underlying":%s,"strike":65000,"years":"0.082191780821917808","volatility":0.62,"rate":"%s"}""";

    @Test
    void programsCalculateInEveryRoleAndWhatTheySendIsReadStrictly(PortalServer portal) {
        JsonObject black = call(portal, "option", OPTION.formatted("BLACK_SCHOLES", "60000.0", "0.04"));
        assertThat(new BigDecimal(black.getJsonObject("call").getString("price")))
                .isCloseTo(new BigDecimal("2429.6142809993"), Offset.offset(new BigDecimal("1e-6")));
        assertThat(black.getJsonObject("put").getString("delta")).startsWith("-0.63417971");
        assertThat(black.getString("d1")).startsWith("-0.34294401");
        JsonObject inverse = call(portal, "option", OPTION.formatted("INVERSE", "\"60200\"", "0"));
        assertThat(inverse.getJsonObject("call").getString("price")).startsWith("0.04050662");
        assertThat(inverse.getJsonObject("call").getString("netDelta")).startsWith("0.32539856");
        JsonObject expired = call(
                portal,
                "option",
                "{\"model\":\"BLACK_76\",\"underlying\":\"70000\",\"strike\":\"65000\",\"days\":0,\"volatility\":\"0.6\"}");
        assertThat(expired.isNull("d1")).isTrue();
        assertThat(expired.getJsonObject("call").getString("price")).isEqualTo("5000.0000000000");

        JsonObject futures = call(portal, "futures", """
                {"style":"INVERSE","side":"LONG","quantity":"100000","entry":"50000","mark":"45000",
                 "collateral":"0.5","maintenanceRate":"0.01","fundingRate":"0.0001"}""");
        assertThat(futures.getString("pnl")).isEqualTo("-0.22222222");
        assertThat(futures.getString("pnlInCurrency")).isEqualTo("-10000.00");
        assertThat(futures.getString("liquidationPrice")).isEqualTo("40400.00");
        assertThat(futures.getString("funding")).isEqualTo("10.00");

        JsonObject size = call(portal, "position-size", """
                {"method":"KELLY","mu":"0.12","sigma":"0.60","fraction":"0.25","cap":"0.10","equity":"1000000.00"}""");
        assertThat(size.getString("appliedWeight")).isEqualTo("0.0833333333");
        assertThat(size.getString("position")).isEqualTo("83333.33");

        Program auditor = new Program(portal.address(), "auditor", "auditor");
        auditor.post("/calculations/option", OPTION.formatted("INVERSE", "1", "0.04"))
                .refused(422, "INVALID_INPUT");
        auditor.post("/calculations/futures", "{\"style\":\"LINEAR\",\"leverage\":\"5\"}")
                .refused(422, "UNKNOWN_FIELD");
        auditor.post("/calculations/balances", "{\"collateral\":{}}").refused(422, "INVALID_INPUT");
        auditor.post("/calculations/allocation", "{}").refused(422, "INVALID_INPUT");
        new Program(portal.address(), "nobody", "nobody")
                .post("/calculations/position-size", "{}")
                .refused(401, "UNAUTHORIZED");
    }

    @Test
    void theBodyOfASnapshotGivesTheBalancesOfTheVector(PortalServer portal) {
        JsonObject vector =
                Vectors.read(Vectors.class, "12_trading_balances.json").getJsonObject("portalExample");
        JsonObjectBuilder body = Json.createObjectBuilder(vector.getJsonObject("inputs"));
        JsonObject balances = call(
                portal,
                "balances",
                body.add("at", "2026-01-01T08:00:00Z").build().toString());
        vector.getJsonObject("expected")
                .forEach(
                        (field, expected) -> assertThat("\"" + balances.getString(field.replaceFirst("=.*", "")) + "\"")
                                .as(field)
                                .isEqualTo(expected.toString()));
    }

    @Test
    void theExamplesOfTheDescriptionAreAnswered(PortalServer portal) {
        JsonObject paths = Vectors.read(Vectors.class, "/META-INF/openapi.json").getJsonObject("paths");
        for (String calculation : List.of("option", "futures", "balances", "position-size")) {
            JsonObject body = paths.getJsonObject("/api/v1/calculations/" + calculation)
                    .getJsonObject("post")
                    .getJsonObject("requestBody")
                    .getJsonObject("content")
                    .getJsonObject("application/json");
            new Program(portal.address(), "risk", "risk")
                    .post(
                            "/calculations/" + calculation,
                            body.getJsonObject("example").toString())
                    .expect(200);
        }
    }

    @Test
    void eachCalculationShowsItsFormulasWithTheFiguresPutIn(Browser browser) {
        Desk risk = Desk.of(browser, "risk").go("/trading/calculator.xhtml");
        risk.sees("Nothing is worked out yet").click("calculation:work").seesBeside("calculation:days", "Is missing");
        assertThat(risk.page().locator("#messages").innerText()).doesNotContain("years");
        risk.type("calculation:underlying", "60000")
                .type("calculation:strike", "65000")
                .type("calculation:days", "30")
                .type("calculation:volatility", "62 %")
                .click("calculation:work")
                .seesBeside("calculation:volatility", "Is not a decimal number");
        risk.type("calculation:volatility", "0.62")
                .type("calculation:rate", "0.04")
                .type("calculation:yield", "0")
                .sees(".facts", "2,429.6142809993")
                .sees(".worked", "ln(60,000 / 65,000)");
        risk.choose("calculation:model", "INVERSE")
                .seesNo("#calculation\\:rate")
                .sees(".facts", "Call, in coin");
        assertThat(PageLooks.findings(risk.page())).isEmpty();

        for (String calculation : List.of("OPTION", "FUTURES", "BALANCES", "SIZE")) {
            risk.go("/trading/calculator.xhtml?example=true&of=" + calculation);
            assertThat(risk.page().locator(".worked tbody tr").count())
                    .as(calculation)
                    .isGreaterThan(2);
            assertThat(PageLooks.findings(risk.page())).isEmpty();
        }
    }

    @Test
    void balancesAndSizesFollowWhatIsKeyedIn(Browser browser) {
        Desk preparer = Desk.of(browser, "preparer").go("/trading/calculator.xhtml?example=true&of=BALANCES");
        preparer.sees(".facts", "367,250.00").sees(".worked", "BTC: 2 × 60,000.00 × (1 − 0.10)");
        preparer.type("calculation:pledges:1:haircut", "1.5")
                .click("calculation:work")
                .seesBeside("calculation:pledges:1:haircut", "Is more than 1");
        preparer.type("calculation:pledges:1:haircut", "0.15")
                .type("calculation:maintenanceMargin", "361000.00")
                .click("calculation:work")
                .sees(".facts", "Liquidation");
        preparer.click("calculation:more").sees("#calculation\\:pledged tbody tr:nth-child(3)", "");

        preparer.go("/trading/calculator.xhtml?example=true&of=SIZE").sees(".facts", "83,333.33");
        preparer.choose("calculation:status", "MARGIN_CALL")
                .sees("Nothing is worked out yet")
                .click("calculation:work")
                .seesBeside("calculation:present", "Is missing");
        preparer.type("calculation:present", "50000").click("calculation:work").sees(".facts", "50,000.00");
        preparer.choose("calculation:method", "VOLATILITY_TARGET")
                .seesNo("#calculation\\:mu")
                .type("calculation:targetVol", "0.15")
                .type("calculation:realisedVol", "0.60")
                .click("calculation:work")
                .sees(".worked", "0.15 / 0.60");
        preparer.go("/trading/calculator.xhtml?example=true&of=FUTURES").sees(".facts", "53,030.30");
        preparer.choose("calculation:style", "INVERSE").sees(".worked", "(1 / 60,000 − 1 / 54,000)");
    }

    private static JsonObject call(PortalServer portal, String calculation, String body) {
        JsonObject first = null;
        for (String user : List.of("preparer", "controller", "cfo", "risk", "auditor", "admin")) {
            JsonObject answer = new Program(portal.address(), user, user)
                    .post("/calculations/" + calculation, body)
                    .expect(200)
                    .json();
            assertThat(first == null || first.equals(answer)).as(user).isTrue();
            first = answer;
        }
        return Objects.requireNonNull(first);
    }
}
