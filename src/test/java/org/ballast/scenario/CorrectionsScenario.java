package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Facts that were recorded wrongly are undone and recorded right: a typo in a sale, a price corrected late, a lot. */
@InBrowser
class CorrectionsScenario {

    private static final LocalDate YEAR = LocalDate.of(2024, 1, 1);
    private static final String SALE =
            "reference,asset,disposed_at,quantity,proceeds,currency\nD1,BTC,2024-03-15,1,%s,USD\n";

    @Test
    void aTypoInASaleIsUndoneAndRecordedRight(PortalServer portal) {
        Company company = priced(portal, "TYPO", "40000,44000,40000,40000,10");
        company.lots("L1,BTC,2024-03-01,2,70000,USD\n");
        Program preparer = company.as("preparer");
        String sales = "/entities/TYPO/disposals";
        preparer.csv(sales + "/import", SALE.formatted("410000")).refused(422, "IMPLAUSIBLE_PROCEEDS");
        preparer.csv(sales + "/import?confirm=true", SALE.formatted("410000")).expect(200);
        JsonObject wrong = preparer.get(sales).items().getFirst();
        assertThat(wrong.getString("status")).isEqualTo("POSTED");
        assertThat(wrong.getString("gain")).isEqualTo("375000.00");
        preparer.post(sales + "/D1/withdraw", "{\"reason\":\"Typed wrongly\"}").refused(409, "ILLEGAL_TRANSITION");
        preparer.csv(sales + "/import", SALE.formatted("41000")).expect(422);

        JsonObject asked = preparer.post("/entities/TYPO/corrections", """
                        {"kind":"DISPOSAL","id":%s,"reason":"A zero too many","replacement":{"proceeds":"41000"}}""".formatted(wrong.get("id")))
                .expect(201)
                .json();
        decide(company, asked, "preparer").expect(403);
        assertThat(decide(company, asked, "cfo").expect(200).json().getString("status"))
                .isEqualTo("POSTED");

        List<JsonObject> recorded = preparer.get(sales).items();
        assertThat(recorded).hasSize(2);
        assertThat(recorded.getFirst().getString("status")).isEqualTo("REVERSED");
        assertThat(recorded.getFirst().get("replacedBy"))
                .isEqualTo(recorded.getLast().get("id"));
        assertThat(recorded.getLast().getString("status")).isEqualTo("POSTED");
        assertThat(recorded.getLast().getString("gain")).isEqualTo("6000.00");
        assertThat(balance(company, "4100")).isEqualTo("6000.00");
        assertThat(preparer.get("/entities/TYPO/lots").items().getFirst().getString("carryingAmount"))
                .isEqualTo("35000.00");
    }

    @Test
    void aPriceCorrectedLateTakesItsWriteDownBack(PortalServer portal) {
        Company company = Company.open(portal, "LATEPRICE");
        company.prices(days().map(day -> "BTC," + day + ",60000,66000,"
                        + (day.equals(LocalDate.of(2024, 2, 15)) ? "34000" : "60000") + ",60000,10")
                .collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n")));
        company.lots("L1,BTC,2024-01-10,1,55000,USD\n");
        assertThat(quarter(company).getString("totalLoss")).isEqualTo("21000.00");
        company.submit();
        company.approve("controller").expect(200);
        String writeDown = company.writeDown();
        company.correctPrice("BTC,2024-02-15,60000,66000,59000,60000,10", "bad+print");

        assertThat(company.as("auditor").get(writeDown).json().getJsonArray("correctedPrices"))
                .hasSize(1);
        JsonObject second = quarter(company);
        assertThat(second.getJsonArray("proposals")).isEmpty();
        assertThat(second.getJsonArray("correctedPrices").getJsonObject(0).getString("used"))
                .as("the second test names what it cannot take back")
                .startsWith("34000");

        JsonObject asked = company.as("preparer")
                .post("/entities/LATEPRICE/corrections", """
                        {"kind":"PRICE","id":%s,"reason":"A bad print"}""".formatted(
                                price(company).get("id")))
                .expect(201)
                .json();
        decide(company, asked, "cfo").expect(200);
        assertThat(company.as("auditor").get(writeDown).json().getString("status"))
                .isEqualTo("REVERSED");
        JsonObject right = quarter(company);
        assertThat(right.getString("totalLoss")).isEqualTo("0.00");
        assertThat(right.getJsonArray("correctedPrices")).isEmpty();
        assertThat(right.getJsonArray("untested")).isEmpty();
        assertThat(balance(company, "6100")).isEqualTo("0.00");
    }

    @Test
    void aLotIsCorrectedOnItsPageAndBothLeadToEachOther(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "WRONGLOT");
        company.testAndApproveJanuary();
        Desk preparer = Desk.of(browser, "preparer");
        preparer.go("/holdings/lots.xhtml?entity=WRONGLOT");
        preparer.page().locator("a:text-is('L1')").first().click();
        preparer.page().locator("a[href*='/corrections/correct.xhtml']").first().click();
        preparer.sees("Lot L1").sees("Write-down").sees("#right", "Recorded in its place");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        preparer.type("ask:cost", "two hundred")
                .type("ask:reason", "The invoice says 180")
                .click("ask:request");
        preparer.seesBeside("ask:cost", "number");
        preparer.type("ask:cost", "180.00").click("ask:request").sees("dl.lead", "Submitted");
        String address = path(preparer.page());

        Desk cfo = Desk.of(browser, "cfo").go(address).sees("#facts", "180.00");
        assertThat(PageLooks.findings(cfo.page())).isEmpty();
        cfo.approves().sees("dl.lead", "Posted");

        preparer.go("/holdings/lots.xhtml?entity=WRONGLOT")
                .sees("Right version")
                .sees("180.00");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        preparer.page().locator("a:text-is('Right version')").first().click();
        preparer.sees("Recorded in the place of lot");
        preparer.page().locator("main a:text-is('L1')").first().click();
        preparer.sees("Corrected: the right version is lot").seesNo("a[href*='/corrections/correct.xhtml']");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        preparer.go("/worklist.xhtml").sees("Test BTC again");
        assertThat(company.testJanuary().expect(201).json().getString("totalLoss"))
                .isEqualTo("20.00");
    }

    @Test
    void aSaleAndAPriceHaveTheirButtons(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "BUTTONS");
        company.testAndApproveJanuary();
        company.as("preparer").csv("/entities/BUTTONS/disposals/import", """
                        reference,asset,disposed_at,quantity,proceeds,currency
                        S1,BTC,2024-01-31,1,100.00,USD
                        """).expect(200);
        company.correctPrice("BTC,2024-01-10,100,101,99,100,1", "bad+print");
        Desk controller = Desk.of(browser, "controller").go("/holdings/disposals.xhtml?entity=BUTTONS");
        controller
                .page()
                .locator("#disposals a[href*='/corrections/correct.xhtml']")
                .first()
                .click();
        controller.sees("Disposal S1").sees("#right", "Recorded in its place");
        assertThat(PageLooks.findings(controller.page())).isEmpty();

        Object price = company.as("auditor")
                .get("/prices?market=BUTTONS&asset=BTC&from=2024-01-10&to=2024-01-10")
                .items()
                .getFirst()
                .get("id");
        controller
                .go("/prices/price.xhtml?entity=BUTTONS&id=" + price)
                .sees("#resting", "Correct BUTTONS: one write-down");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        controller.page().locator("#resting a").first().click();
        controller.sees("Price of BTC at BUTTONS").sees("Disposal S1").sees("Write-down");
        controller.go(company.january("/writedowns/tests.xhtml")).sees("#corrected", "Correct write-down");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        Desk auditor = Desk.of(browser, "auditor").go("/holdings/disposals.xhtml?entity=BUTTONS");
        auditor.sees("S1").seesNo("#disposals a[href*='/corrections/correct.xhtml']");
    }

    private static Answer decide(Company company, JsonObject asked, String user) {
        return company.as(user)
                .post(
                        "/cases/" + asked.get("id") + "/approve",
                        "{\"evidenceHash\":\"" + asked.getString("evidenceHash") + "\"}");
    }

    private static JsonObject quarter(Company company) {
        return company.as("preparer")
                .post(
                        "/entities/" + company.code() + "/impairment-tests",
                        "{\"periodStart\":\"2024-01-01\",\"periodEnd\":\"2024-04-01\"}")
                .expect(201)
                .json();
    }

    private static JsonObject price(Company company) {
        return company.as("auditor")
                .get("/prices?market=" + company.code() + "&asset=BTC&from=2024-02-15&to=2024-02-15")
                .expect(200)
                .items()
                .getFirst();
    }

    /** Debit or credit balance of an account; 0.00 where it has none. */
    private static String balance(Company company, String account) {
        return company
                .as("auditor")
                .get("/entities/" + company.code() + "/statements/trial-balance?asOf=2024-12-31")
                .expect(200)
                .json()
                .getJsonArray("accounts")
                .getValuesAs(JsonObject.class)
                .stream()
                .filter(row -> row.getString("account").equals(account))
                .map(row -> row.getString("debit").equals("0.00") ? row.getString("credit") : row.getString("debit"))
                .findFirst()
                .orElse("0.00");
    }

    private static Company priced(PortalServer portal, String code, String bar) {
        Company company = Company.open(portal, code);
        company.prices(days().map(day -> "BTC," + day + "," + bar)
                .collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n")));
        return company;
    }

    private static java.util.stream.Stream<LocalDate> days() {
        return YEAR.datesUntil(YEAR.plusMonths(6));
    }

    private static String path(Page page) {
        return page.url().substring(page.url().indexOf("/approvals"));
    }
}
