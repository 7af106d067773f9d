package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.List;
import org.ballast.health.domain.HealthVectorTest;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** Ratios, tests of insolvency, due dates and covenants on pages and for programs, from books that were keyed in. */
@InBrowser
class HealthScenario {

    private static final String DAY = "2024-12-31";
    private static final JsonObject VECTOR =
            Vectors.read(HealthVectorTest.class, "16_balance_sheet_health.json").getJsonObject("expected");

    @Test
    void booksThatAreKeyedInGiveTheRatiosOfTheVector(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "HEALTHY");
        KeyedBooks books = new KeyedBooks(company);
        books.account("1197", "Stablecoins of the treasury", "ASSET", "CURRENT", "STABLECOINS");
        books.account("1512", "Digital assets of the treasury", "ASSET", "NON_CURRENT", "DIGITAL_ASSETS");
        books.account("1898", "Other non-current assets", "ASSET", "NON_CURRENT", "OTHER_ASSETS");
        books.journal(
                "V-16",
                DAY,
                "1000 200.00,1197 150.00,1512 1000.00,1898 50.00,2100 -600.00,2150 -250.00,"
                        + "2500 -200.00,3000 -230.00,3200 -105.00,4000 -40.00,7000 25.00");
        company.as("preparer").csv("/entities/HEALTHY/due-dates/import", """
                        reference,kind,due_on,amount,counterparty,counts_from
                        W-1,WITHDRAWAL,2025-01-20,300.00,Customers,2024-12-01
                        R-1,RECEIVABLE,2025-01-05,120.00,,
                        P-1,PAYABLE,2025-01-06,150.00,Miner,
                        """).expect(200);

        JsonObject solvency = solvency(company);
        solvency.getJsonArray("ratios").getValuesAs(JsonObject.class).forEach(ratio -> {
            String name = ratio.getString("name");
            if (VECTOR.containsKey(name) && !name.equals("hhi")) {
                assertThat(ratio.getString("value")).as(name).isEqualTo(VECTOR.getString(name));
            }
        });
        assertThat(ratio(solvency, "solvencyRatio").getString("status")).isEqualTo("GREEN");
        assertThat(ratio(solvency, "hhi").isNull("value")).isTrue();
        assertThat(ratio(solvency, "cashRatio")
                        .getJsonArray("inputs")
                        .getJsonObject(0)
                        .getJsonArray("accounts")
                        .getJsonObject(0)
                        .getString("number"))
                .isEqualTo("1000");
        JsonObject tests = company.as("auditor")
                .get("/entities/HEALTHY/insolvency?asOf=" + DAY)
                .expect(200)
                .json();
        assertThat(tests.getBoolean("alert")).isTrue();
        assertThat(tests.getJsonArray("reasons").getString(0)).isEqualTo("CASH_DOES_NOT_LAST");
        assertThat(tests.getJsonObject("cashFlow")
                        .getJsonArray("buckets")
                        .getJsonObject(0)
                        .getString("cumulativeLiquidity"))
                .isEqualTo("170.00");
        assertThat(PdfText.of(company.as("auditor")
                        .get("/entities/HEALTHY/solvency?asOf=" + DAY, "application/pdf")
                        .expect(200)
                        .body()))
                .contains("Health report")
                .contains("1.3333");
        company.as("auditor").get("/entities/HEALTHY/solvency?asOf=never").refused(422, "INVALID_INPUT");
        company.as("auditor").get("/entities/NOBODY/solvency").refused(404, "NOT_FOUND");
        pages(browser);
        pledgedLoansFallDueByThemselves(browser, company);
        covenants(browser, company);
    }

    @Test
    void withoutLiabilitiesThePageSaysWhyNoCourseIsDrawn(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "NODEBTS");
        Desk risk = Desk.of(browser, "risk").go(company.january("/solvency/health.xhtml"));
        risk.sees("#withoutChart", "nothing to divide by").sees("#ratios", "2,500");
        assertThat(risk.page().locator("figure.chart")).hasCount(0);
        looks(risk.page());
    }

    private static void pledgedLoansFallDueByThemselves(Browser browser, Company company) {
        company.as("preparer").post("/entities/HEALTHY/pledged-loans", """
                        {"reference":"L-2","lender":"Bank (fictitious)","currency":"USD","owed":"250.00","asset":"BTC",
                         "pledged":"10","callAt":"0.70","dueOn":"2025-06-30","validFrom":"2024-12-01"}""").expect(201);
        Desk risk = Desk.of(browser, "risk").go(address("dueDates"));
        risk.sees("#due", "Register of pledged loans").sees("#due", "May count twice: L-1 is due on the same day");
        looks(risk.page());
        risk.go(address("insolvency")).sees("#ofRegister", "250.00").sees("#cashFlowTest", "500.00");
        looks(risk.page());
        List<JsonObject> due = company.as("auditor")
                .get("/entities/HEALTHY/due-dates?asOf=" + DAY)
                .expect(200)
                .items();
        assertThat(due.getLast().getString("source")).isEqualTo("PLEDGED_LOAN");
        assertThat(due.getLast().getString("note")).isEqualTo("MAYBE_TWICE");
        company.as("preparer").post("/entities/HEALTHY/due-dates", """
                        {"reference":"L-2","kind":"LOAN","dueOn":"2025-06-30","amount":"255.00"}""").expect(201);
        risk.go(address("dueDates")).sees("#due", "Counts for the pledged loan L-2");
        risk.go(address("insolvency")).sees("#cashFlowTest", "505.00").seesNo("#ofRegister");
        Desk preparer = Desk.of(browser, "preparer").go(address("dueDates"));
        preparer.choose("withdrawing:reference", "L-2").click("withdrawing:withdraw");
        preparer.seesBeside("withdrawing:reason", "Is missing");
        preparer.choose("withdrawing:reference", "L-2")
                .type("withdrawing:reason", "Entered twice")
                .click("withdrawing:withdraw")
                .sees("#messages", "L-2 is withdrawn")
                .sees("#due", "Register of pledged loans");
        looks(preparer.page());
        company.as("preparer")
                .post("/entities/HEALTHY/due-dates/withdrawals", "{\"reference\":\"L-2\",\"reason\":\"Again\"}")
                .refused(404, "NOT_FOUND");
    }

    @Test
    void publishedBalanceSheetsGiveTheirRatiosAndTheirOutcome(PortalServer portal) throws IOException {
        RealBalanceSheets.look(portal);
    }

    private static void pages(Browser browser) {
        Desk risk = Desk.of(browser, "risk").go(address("health"));
        risk.sees("#alert", "do not pay what falls due").sees("#ratio-SOLVENCY", "1.3333");
        risk.page().locator("#ratio-CASH_RATIO summary").click();
        risk.sees("#ratio-CASH_RATIO dl", "200.00");
        assertThat(risk.page().locator("figure.chart")).isVisible();
        looks(risk.page());
        risk.go(address("health") + "&course=LEVERAGE").sees("#course", "4.0000");
        risk.go(address("insolvency")).sees("#balanceSheetTest", "350.00").sees("#cashFlowTest", "170.00");
        looks(risk.page());

        Desk preparer = Desk.of(browser, "preparer").go(address("dueDates")).sees("#due", "Miner");
        preparer.type("one:reference", "L-1").type("one:dueOn", "2025-06-30").click("one:record");
        preparer.seesBeside("one:amount", "Is missing").sees("#due", "Miner");
        looks(preparer.page());
        preparer.choose("one:kind", "LOAN")
                .type("one:amount", "250.00")
                .click("one:record")
                .sees("#due", "L-1");
        preparer.upload("upload", "due.csv", "reference,kind,due_on,amount\nL-1,LOAN,2025-06-30,251.00\n")
                .sees(".import-errors tbody tr", "is recorded with");
        Desk.of(browser, "auditor")
                .go(address("dueDates"))
                .seesNo("#one")
                .go(address("accounts"))
                .sees("#accounts", "Stablecoins of the treasury");
    }

    private static void covenants(Browser browser, Company company) {
        Desk risk = Desk.of(browser, "risk").go(address("rules"));
        risk.click("rule:ask").seesBeside("rule:reason", "Is missing");
        risk.choose("rule:kind", "COVENANT")
                .choose("rule:measure", "EQUITY_RATIO")
                .type("rule:name", "Loan of the bank")
                .type("rule:bound", "0.30")
                .type("rule:validFrom", LocalDate.now(ZoneOffset.UTC).toString())
                .type("rule:reason", "Loan agreement, section 5.2")
                .click("rule:ask")
                .sees("#rules tbody tr", "Loan of the bank");
        looks(risk.page());
        Desk cfo = Desk.of(browser, "cfo").go(address("rules"));
        cfo.seesNo("#rule").page().locator("#rules tbody a").click();
        cfo.sees("Covenant: Loan of the bank").approves().sees("Posted");
        risk.go("/solvency/rules.xhtml?entity=HEALTHY&asOf=" + LocalDate.now(ZoneOffset.UTC))
                .sees("#kept tbody tr", "Breached");
        looks(risk.page());
        // Without a day in the address it is today, not the end of the quarter
        risk.go("/solvency/rules.xhtml?entity=HEALTHY").sees("#kept tbody tr", "Breached");
        risk.click("rule:ask").seesBeside("rule:reason", "Is missing").sees("#kept tbody tr", "Breached");
        risk.go("/worklist.xhtml?entity=HEALTHY").sees("Loan of the bank");
        company.as("preparer")
                .post("/entities/HEALTHY/health-rules", "{\"kind\":\"LIMIT\"}")
                .refused(403, "FORBIDDEN");
        assertThat(company.as("risk").get("/entities/HEALTHY/health-rules").items())
                .hasSize(1);
        Desk controller = Desk.of(browser, "controller").go(address("accounts"));
        controller
                .type("counted:number", "1898")
                .choose("counted:countsAs", "RELATED_PARTY_CLAIMS")
                .type("counted:validFrom", "2020-01-01")
                .type("counted:reason", "A claim on the holding")
                .click("counted:say")
                .sees("#said", "A claim on the holding");
        looks(controller.page());
    }

    private static String address(String page) {
        return "/solvency/" + page + ".xhtml?entity=HEALTHY&from=2024-10-01&to=" + DAY;
    }

    private static void looks(Page page) {
        assertThat(PageLooks.findings(page)).isEmpty();
    }

    private static JsonObject solvency(Company company) {
        return company.as("auditor")
                .get("/entities/HEALTHY/solvency?asOf=" + DAY)
                .expect(200)
                .json();
    }

    private static JsonObject ratio(JsonObject solvency, String name) {
        return solvency.getJsonArray("ratios").getValuesAs(JsonObject.class).stream()
                .filter(each -> each.getString("name").equals(name))
                .findFirst()
                .orElseThrow();
    }
}
