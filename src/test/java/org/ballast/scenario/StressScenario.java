package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Headroom by slider and by call, what falls leave of equity, and scenarios that are kept by name. */
@InBrowser
class StressScenario {

    @Test
    void aFallIsLookedAtFromTheFirstLotToTheLastOfEquity(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "STRESSED");
        company.prices("""
                asset,date,open,high,low,close,volume
                BTC,2024-01-10,50000,50000,45000,50000,5
                BTC,2024-01-31,60000,60000,60000,60000,5
                """);
        company.lots("L1,BTC,2023-12-31,2,100000.00,USD\nL2,BTC,2024-01-15,98,5880000.00,USD\n");
        company.as("preparer").post("/entities/STRESSED/contributions", """
                {"date":"2024-01-02","amount":"8000000.00","currency":"USD","reference":"Capital of the founders"}""").expect(201);
        headroom(browser, company);
        stress(browser, company);
        scenarios(browser, company);
        loans(browser, company);
    }

    /** 8 BTC at 60,000.00 are pledged: of 300,000.00 a fall of 10.7143 % makes the lender call, 400,000.00 are called. */
    private static void loans(Browser browser, Company company) {
        String path = "/entities/STRESSED/pledged-loans";
        Desk preparer = Desk.of(browser, "preparer").go(company.january("/stress/loans.xhtml"));
        preparer.sees("No loan with a pledge")
                .type("one:reference", "LOMBARD-1")
                .type("one:lender", "Lombard Bank")
                .type("one:currency", "USD")
                .type("one:owed", "300000.00")
                .type("one:asset", "BTC")
                .type("one:pledged", "8")
                .type("one:callAt", "70")
                .type("one:restoreTo", "0.60")
                .type("one:validFrom", "2024-01-15")
                .click("one:record")
                .seesBeside("one:callAt", "Is no loan to value");
        preparer.type("one:callAt", "0.70")
                .click("one:record")
                .sees("Loan LOMBARD-1 is recorded")
                .sees("#said", "No loan is called")
                .sees("#loans tbody tr", "10.7143 %")
                .sees("#units tbody tr", "92")
                .sees("#recorded tbody tr", "preparer");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        Desk.of(browser, "risk")
                .go(company.january("/stress/stress.xhtml"))
                .sees("#said", "First gives way: Call of loan LOMBARD-1, at a fall of 10.7143 %");

        String header =
                "reference,lender,currency,owed,asset,pledged,call_at,valid_from,restore_to,liquidate_at,due_on\n";
        String row = "LOMBARD-1,Lombard Bank,USD,400000.00,BTC,8,0.70,2024-01-31,0.60,0.85,2024-12-31\n";
        company.as("auditor").csv(path + "/import", header + row).refused(403, "FORBIDDEN");
        company.as("preparer")
                .csv(path + "/import", header + row + row.replace("0.85", "0.65"))
                .refused(422, "INVALID_INPUT");
        preparer.type("several:lines", header + row)
                .click("several:enter")
                .sees("One row is recorded")
                .sees("#said", "One loan is called")
                .sees("#loans tbody tr", "Repay 112,000.00 USD, or pledge 3.11111112 BTC more");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        JsonObject called = company.as("auditor")
                .get(path + "?asOf=2024-01-31")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(called.getString("status")).isEqualTo("CALLED");
        assertThat(called.getString("loanToValue")).isEqualTo("0.833333");
        Desk.of(browser, "cfo")
                .go(company.january("/worklist.xhtml"))
                .sees("Loan LOMBARD-1 of Lombard Bank")
                .sees("called above 70 %: repay the amount");
    }

    private static void headroom(Browser browser, Company company) {
        JsonObject headroom = company.as("auditor")
                .get("/entities/STRESSED/headroom?asOf=2024-01-31&fall=0.10")
                .expect(200)
                .json();
        assertThat(headroom.getString("periodStart")).isEqualTo("2024-01-01");
        assertThat(headroom.getString("certainLoss")).isEqualTo("10000.00");
        assertThat(headroom.getString("lossOfPeriod")).isEqualTo("598000.00");
        assertThat(headroom.getJsonArray("books").getJsonObject(0).getInt("lotsWrittenDown"))
                .isEqualTo(2);
        assertThat(headroom.getJsonArray("assets").getJsonObject(0).getString("lossOfPeriod"))
                .isEqualTo("598000.00");

        Desk risk = Desk.of(browser, "risk").go(company.january("/stress/headroom.xhtml") + "&fall=0.10");
        risk.sees("#said", "A fall of 10 % writes down 2 lots, 598,000.00 USD")
                .sees("#byAsset tbody tr", "10,000.00")
                .sees("#nearLots tbody tr", "L2");
        Page page = risk.page();
        assertThat(page.locator("figure.picture svg:visible")).not().hasCount(0);
        assertThat(page.locator("#nearLots tbody tr")).hasCount(2);
        assertThat(PageLooks.findings(page)).isEmpty();
        page.locator("#fall").focus();
        assertThat(page.locator("#fall")).isFocused();
        page.keyboard().press("ArrowRight");
        risk.sees("#said", "A fall of 10.5 % writes down 2 lots, 627,400.00 USD");
        assertThat(page.locator("#fall")).isFocused();
        assertThat(page.url()).contains("fall=0.105");
        company.as("auditor").get("/entities/STRESSED/headroom?fall=1").refused(422, "INVALID_INPUT");
    }

    /** Equity 8,000,000.00; 100 BTC carried at 5,980,000.00 and worth 6,000,000.00: no fall uses it up. */
    private static void stress(Browser browser, Company company) {
        String address = "/entities/STRESSED/stress?asOf=2024-01-31";
        JsonObject stress = company.as("auditor")
                .get(address + "&falls=0.1,0.35")
                .expect(200)
                .json();
        assertThat(stress.getString("equity")).isEqualTo("8000000.00");
        assertThat(stress.getString("digitalAssetsAtMarket")).isEqualTo("6000000.00");
        assertThat(stress.getJsonArray("givesWay")).hasSize(2);
        assertThat(stress.getJsonArray("givesWay").getJsonObject(0).isNull("fall"))
                .isTrue();
        JsonObject tenth = stress.getJsonArray("steps").getJsonObject(0);
        assertThat(tenth.getJsonObject("atBook").getString("equityAfter")).isEqualTo("7402000.00");
        assertThat(tenth.getJsonObject("atFairValue").getString("writeDown")).isEqualTo("600000.00");
        assertThat(tenth.getJsonObject("atFairValue").getString("equityAfter")).isEqualTo("7420000.00");
        company.as("auditor").get(address + "&falls=0.1,2").refused(422, "INVALID_INPUT");
        company.as("auditor").get(address + "&hedged=perhaps").refused(422, "INVALID_INPUT");
        assertThat(PdfText.of(company.as("auditor")
                        .get(address, "application/pdf")
                        .expect(200)
                        .body()))
                .contains("Equity used up, at book", "Fall of 10 %598,000.00");

        Desk risk = Desk.of(browser, "risk").go(company.january("/stress/stress.xhtml") + "&falls=0.1,0.35");
        risk.sees("#said", "No fall of the market makes anything give way").sees("#ladder tbody tr", "7,402,000.00");
        assertThat(risk.page().locator("#ladder tbody tr")).hasCount(4);
        assertThat(PageLooks.findings(risk.page())).isEmpty();
        assertThat(risk.page()
                        .request()
                        .get(risk.page()
                                .locator(".page-actions a")
                                .first()
                                .evaluate("a => a.href")
                                .toString())
                        .status())
                .isEqualTo(200);
    }

    private static void scenarios(Browser browser, Company company) {
        Desk risk = Desk.of(browser, "risk").go(company.january("/stress/stress.xhtml"));
        risk.type("scenario:name", "Winter")
                .type("scenario:falls", "BTC=0.5,BTC=0.4")
                .type("scenario:reason", "Board of January, minute 9")
                .click("scenario:keep")
                .seesBeside("scenario:falls", "Is named twice")
                .sees("#wires tbody tr", "Equity used up");
        risk.type("scenario:falls", "BTC=0.50")
                .click("scenario:keep")
                .sees("Scenario Winter is kept as version 1")
                .sees("#scenarios tbody tr", "BTC 50 %");
        assertThat(PageLooks.findings(risk.page())).isEmpty();
        Desk.of(browser, "auditor")
                .go(company.january("/stress/stress.xhtml"))
                .sees("#scenarios tbody tr", "Winter")
                .seesNo("#scenario");

        String path = "/entities/STRESSED/stress-scenarios";
        String deeper = """
                {"name":"Winter","falls":"BTC=0.60","others":"0.10","reason":"Board of March, minute 2"}""";
        company.as("auditor").post(path, deeper).refused(403, "FORBIDDEN");
        assertThat(company.as("risk").post(path, deeper).expect(201).json().getInt("version"))
                .isEqualTo(2);
        assertThat(company.as("risk").post(path, deeper).expect(201).json().getInt("version"))
                .isEqualTo(2);
        company.as("risk")
                .post(path, "{\"name\":\"Led\",\"falls\":\"BTC=0.5\",\"leads\":\"ETH\",\"reason\":\"Board of March\"}")
                .refused(422, "INVALID_INPUT");
        JsonObject kept = company.as("auditor")
                .get("/entities/STRESSED/stress?asOf=2024-01-31&falls=0.1")
                .expect(200)
                .json()
                .getJsonArray("scenarios")
                .getJsonObject(0);
        assertThat(kept.getString("falls")).isEqualTo("BTC=0.6");
        assertThat(kept.getJsonObject("atFairValue").getString("writeDown")).isEqualTo("3600000.00");
        company.as("risk")
                .post(path, "{\"name\":\"Winter\",\"withdrawn\":true,\"reason\":\"No longer looked at\"}")
                .expect(201);
        assertThat(company.as("auditor").get(path).expect(200).json().getJsonArray("items"))
                .isEmpty();
    }
}
