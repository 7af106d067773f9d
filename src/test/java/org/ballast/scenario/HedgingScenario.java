package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** Falls and a hedge that is tried out; a size that is advised within a limit; the same for programs. */
@InBrowser
class HedgingScenario {

    @Test
    void aHedgeIsTriedOutInTheAddressAndASizeIsAdvisedWithinItsLimit(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "HEDGED");
        company.prices("asset,date,open,high,low,close,volume\nBTC,2024-01-31,60000,60000,60000,60000,5\nBTC,"
                + LocalDate.now(ZoneOffset.UTC).minusDays(1) + ",60000,60000,60000,60000,5\n");
        company.lots("L1,BTC,2023-12-31,2,200.00,USD\nL2,BTC,2024-01-02,98,5880000.00,USD\n");

        JsonObject headroom = company.as("auditor")
                .get("/entities/HEDGED/headroom?asOf=2024-01-31&fall=0.30")
                .expect(200)
                .json();
        assertThat(headroom.getJsonArray("assets").getJsonObject(0).getString("impairsBelow"))
                .isEqualTo("60000");
        assertThat(headroom.getJsonArray("items").getJsonObject(1).getString("lossAtFall"))
                .isEqualTo("1764000.00");
        assertThat(headroom.getJsonArray("items").getJsonObject(0).getString("fallToImpairment"))
                .isEqualTo("0.998333");
        company.as("auditor").get("/entities/HEDGED/headroom?fall=1").refused(422, "INVALID_INPUT");

        Desk risk = Desk.of(browser, "risk").go(company.january("/hedging/hedges.xhtml"));
        risk.sees("#exposures tbody tr", "60,000.00")
                .sees("never up again")
                .sees("#falls tbody tr", "5 %")
                .sees("#compared", "Today's hedge");
        Page page = risk.page();
        assertThat(page.locator("svg.wide polyline.c-line")).hasCount(1);
        assertThat(page.locator("#falls tbody tr")).hasCount(12);
        risk.type("sold", "50").type("soldAt", "none");
        page.locator("#try button[type=submit]").click();
        risk.sees("#try .field-wrong", "Is not a decimal number");
        risk.type("soldAt", "").type("puts", "20").type("strike", "55000").type("expires", "2024-06-28");
        risk.type("volatility", "0.60").choose("fall", "0.30");
        page.locator("#try button[type=submit]").click();
        risk.sees("#compared", "1,764,000.00");
        assertThat(page.locator("svg.wide polyline.c-line")).hasCount(2);
        assertThat(page.url()).contains("sold=50").contains("strike=55000");
        assertThat(PageLooks.findings(page)).isEmpty();

        JsonObject compared = company.as("auditor")
                .get("/entities/HEDGED/hedging/BTC?asOf=2024-01-31&sold=50")
                .expect(200)
                .json();
        JsonObject thirty = compared.getJsonArray("falls").getJsonObject(5);
        assertThat(thirty.getString("marketLoss")).isEqualTo("1800000.00");
        assertThat(thirty.getString("resultTried")).isEqualTo("900000.00");
        assertThat(thirty.getString("withTried")).isEqualTo("-864000.00");
        assertThat(compared.getString("hedgeAccounting")).isEqualTo("NONE");
        company.as("auditor")
                .get("/entities/HEDGED/hedging/BTC?asOf=2024-01-31&puts=1")
                .refused(422, "INVALID_INPUT");
        company.as("auditor").get("/entities/HEDGED/hedging/ETH").refused(404, "NOT_FOUND");

        limited(browser, company);
        sized(browser, company);
    }

    private static void limited(Browser browser, Company company) {
        Desk risk = Desk.of(browser, "risk").go(company.january("/hedging/limits.xhtml"));
        risk.click("limit:ask").seesBeside("limit:reason", "Is missing");
        risk.type("limit:asset", "BTC")
                .type("limit:validFrom", LocalDate.now(ZoneOffset.UTC).toString())
                .type("limit:most", "50000.00")
                .type("limit:reason", "Board of January, minute 7")
                .click("limit:ask")
                .sees("#limits tbody tr", "50,000.00");
        assertThat(PageLooks.findings(risk.page())).isEmpty();
        Desk cfo = Desk.of(browser, "cfo").go(company.january("/hedging/limits.xhtml"));
        cfo.seesNo("#limit").page().locator("#limits tbody a").click();
        cfo.sees("Limit of BTC").approves().sees("Posted");
    }

    private static void sized(Browser browser, Company company) {
        String address =
                company.january("/hedging/sizing.xhtml") + "&asset=BTC&mu=0.12&fraction=0.25&cap=0.10&equity=1000000";
        Desk risk = Desk.of(browser, "risk").go(address).sees("fewer than 20 returns");
        risk.type("sigma", "0.60");
        risk.page().locator("#size button[type=submit]").click();
        risk.sees("#advised", "83,333.33").sees("#advised", "6,000,000.00");
        risk.sees("figure.chart svg.wide", "By the rule");
        assertThat(PageLooks.findings(risk.page())).isEmpty();
        risk.click("keep:record")
                .sees("#advice tbody tr", "83,333.33")
                .sees("figcaption", "Position advised and")
                .sees("is recorded with its inputs");
        assertThat(PageLooks.findings(risk.page())).isEmpty();
        Desk.of(browser, "auditor")
                .go(address + "&sigma=0.60")
                .sees("#advised", "83,333.33")
                .seesNo("#keep\\:record");

        company.as("auditor")
                .post("/entities/HEDGED/position-advice", "{\"asset\":\"BTC\",\"method\":\"KELLY\",\"equity\":\"1\"}")
                .refused(403, "FORBIDDEN");
        company.as("risk").post("/entities/HEDGED/position-advice", """
                {"asset":"BTC","asOf":"2099-01-01","method":"VOLATILITY_TARGET","targetVol":"0.15","realisedVol":"0.60",
                 "equity":"1000000.00"}""").refused(422, "INVALID_INPUT");
        JsonObject limited = company.as("risk")
                .post("/entities/HEDGED/position-advice", """
                {"asset":"BTC","method":"VOLATILITY_TARGET","targetVol":"0.15","realisedVol":"0.60",
                 "equity":"1000000.00"}""")
                .expect(201)
                .json();
        assertThat(limited.getString("advised")).isEqualTo("50000.00");
        assertThat(limited.getString("most")).isEqualTo("50000.00");
        assertThat(company.as("auditor")
                        .get("/entities/HEDGED/position-limits")
                        .expect(200)
                        .json()
                        .getJsonArray("items")
                        .getJsonObject(0)
                        .getBoolean("inForce"))
                .isTrue();
    }
}
