package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Margin tables, a margin call from its check to the collateral that meets it, and the ladder, by pages and calls. */
@InBrowser
class MarginScenario {

    private static final String ALL_COLUMNS = """
            () => {
              const room = document.querySelector('#accounts').closest('.table-scroll');
              return innerWidth === 1280 && room.scrollWidth === room.clientWidth;
            }""";

    @Test
    void aCallIsRaisedAskedForApprovedAndMet(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "MARGINED");
        Program preparer = company.as("preparer");
        String accounts = "/entities/MARGINED/trading-accounts";
        preparer.post(accounts, "{\"code\":\"PERPS\",\"venue\":\"MARGINVENUE\",\"currency\":\"USD\"}")
                .expect(201);
        preparer.post(accounts + "/PERPS/snapshots", """
                        {"at":"2026-01-15T08:00:00Z","settledCash":"58000.00","cashReservedForWithdrawal":"0",
                         "openOrderCash":"0","unrealisedFutures":"0","optionValueLong":"0","optionValueShort":"0",
                         "collateral":[],"initialMargin":"96000.00","openOrderMargin":"0",
                         "maintenanceMargin":"61000.00"}""").expect(201);

        Desk admin = Desk.of(browser, "admin").go("/trading/marginTables.xhtml?entity=MARGINED");
        String header = admin.page().locator("#enter\\:lines").inputValue().strip();
        admin.type(
                        "enter:lines",
                        header + "\nMARGINVENUE,2026-01-01,TERMS,0.80,0.60,ISOLATED_BRACKETS,,48,Rule book,,,,,,,,,\n")
                .click("enter:save")
                .sees(".import-errors", "call_from");
        admin.type(
                        "enter:lines",
                        header + "\nMARGINVENUE,2026-01-01,TERMS,0.60,0.80,ISOLATED_BRACKETS,,48,Rule book,,,,,,,,,\n"
                                + "MARGINVENUE,2026-01-01,BRACKET,,,,,,,BTC,LINEAR,0,0.02,0.01,,,,\n"
                                + "MARGINVENUE,2026-01-01,BRACKET,,,,,,,BTC,LINEAR,100000,0.04,0.02,1000,,,\n")
                .click("enter:save")
                .sees("One margin table is entered")
                .sees("details.panel:has-text('MARGINVENUE')", "0.02")
                .sees("details.panel:has-text('MARGINVENUE') figcaption", "Margin rates by notional: BTC, linear");
        assertThat(PageLooks.findings(admin.page())).isEmpty();

        admin.go("/trading/haircuts.xhtml?entity=MARGINED")
                .type("enter:lines", "venue,asset,valid_from,haircut\nMARGINVENUE,BTC,2026-01-01,10\n")
                .click("enter:save")
                .sees(".import-errors", "haircut")
                .type("enter:lines", "venue,asset,valid_from,haircut\nMARGINVENUE,BTC,2026-01-01,0.10\n")
                .click("enter:save")
                .sees("One haircut is entered")
                .sees("#haircuts", "MARGINVENUE");
        assertThat(PageLooks.findings(admin.page())).isEmpty();

        Desk risk = Desk.of(browser, "risk").go("/trading/margin.xhtml?entity=MARGINED");
        risk.sees("#accounts", "Liquidation").sees("#accounts", "38,000.00").click("check:now");
        risk.sees("One margin call was raised").sees("#callsTable", "PERPS 1");
        assertThat(risk.page().locator("main").innerText()).containsPattern("UTC\\. Looked at for margin calls");
        assertThat(risk.page().evaluate(ALL_COLUMNS))
                .as("no column beyond the edge")
                .isEqualTo(true);
        assertThat(PageLooks.findings(risk.page())).isEmpty();
        risk.go("/trading/marginLadder.xhtml?entity=MARGINED&falls=0,0.2")
                .sees("#firstCalls", "PERPS")
                .sees("#rungs", "38,000.00");
        assertThat(PageLooks.findings(risk.page())).isEmpty();

        Desk asking = Desk.of(browser, "preparer").go("/worklist.xhtml");
        asking.page()
                .locator("a", new com.microsoft.playwright.Page.LocatorOptions().setHasText("Margin call 1 of PERPS"))
                .first()
                .click();
        asking.sees("dl.lead", "3,000.00")
                .sees("figure.chart svg.wide", "Margin balance")
                .sees("figure.chart svg.wide", "Due")
                .type("meet:amount", "-1")
                .click("meet:ask")
                .seesBeside("meet:amount", "zero");
        assertThat(PageLooks.findings(asking.page())).isEmpty();
        asking.type("meet:amount", "38000").type("meet:reference", "WIRE-118").click("meet:ask");
        asking.sees("dl.lead", "Submitted").sees("#facts", "38,000.00 USD");

        JsonObject call = company.as("auditor")
                .get("/entities/MARGINED/margin-calls?status=OPEN")
                .expect(200)
                .items()
                .getFirst();
        JsonObject transfer = call.getJsonArray("transfers").getJsonObject(0);
        String waiting = "/cases/" + transfer.getInt("caseId");
        String hash = company.as("controller").get(waiting).json().getString("evidenceHash");
        preparer.post(waiting + "/approve", "{\"evidenceHash\":\"" + hash + "\"}")
                .refused(403, "FORBIDDEN");
        assertThat(company.as("controller")
                        .post(waiting + "/approve", "{\"evidenceHash\":\"" + hash + "\"}")
                        .expect(200)
                        .json()
                        .getString("status"))
                .isEqualTo("POSTED");
        assertThat(company.as("auditor")
                        .get("/margin-calls/" + call.getInt("id"))
                        .expect(200)
                        .json()
                        .getString("status"))
                .isEqualTo("MET");
        preparer.post("/margin-calls/" + call.getInt("id") + "/meet", "{}").refused(409, "ILLEGAL_TRANSITION");
        JsonObject margin = company.as("auditor")
                .get("/entities/MARGINED/margin")
                .expect(200)
                .items()
                .getFirst();
        assertThat(margin.getString("marginBalance")).isEqualTo("96000.00");
        assertThat(margin.getString("status")).isEqualTo("WARNING");
        assertThat(company.as("auditor")
                        .get("/entities/MARGINED/margin-ladder?falls=2")
                        .status())
                .isEqualTo(422);
        risk.go("/trading/marginCall.xhtml?id=" + call.getInt("id"))
                .sees("dl.lead", "Met")
                .sees("figure.chart svg.wide", "Ended");
        assertThat(PageLooks.findings(risk.page())).isEmpty();
    }
}
