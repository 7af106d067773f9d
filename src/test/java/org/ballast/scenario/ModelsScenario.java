package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A second book measures the same lots at fair value: by call from policy to posting, and beside the first on a page. */
@InBrowser
class ModelsScenario {

    private static final String JANUARY = "{\"periodStart\":\"2024-01-01\",\"periodEnd\":\"2024-02-01\"}";

    @Test
    void theSameLotsAreWorthAnotherAmountInAnotherBook(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "MODELS");
        company.lots("L2,BTC,2024-01-15,2,160.00,USD\n");
        open(company);
        company.testAndApproveJanuary();

        JsonObject run = company.as("preparer")
                .post("/entities/MODELS/impairment-tests?book=FAIR", JANUARY)
                .expect(201)
                .json();
        assertThat(run.getString("totalLoss")).isEqualTo("0.00");
        assertThat(run.getString("inIncome")).isEqualTo("40.00");
        JsonObject gain = run.getJsonArray("proposals").getJsonObject(0);
        assertThat(gain.getString("kind")).isEqualTo("REMEASUREMENT");
        assertThat(gain.getString("inIncome")).isEqualTo("40.00");
        String address = "/write-downs/" + gain.get("id");

        Desk preparer = Desk.of(browser, "preparer").go("/writedowns/proposal.xhtml?id=" + gain.get("id"));
        preparer.sees("h1", "Remeasurement of BTC")
                .sees("main", "Gain or (loss)")
                .sees("main", "Closing price")
                .sees("h2", "Lots remeasured")
                .sees("main tfoot", "Change of fair value");
        assertThat(preparer.page().url()).contains("id=");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        company.as("preparer")
                .post(address + "/submit", "{\"comment\":\"Ready\"}")
                .expect(200);
        company.as("controller")
                .post(
                        address + "/approve",
                        "{\"comment\":\"\",\"evidenceHash\":\"" + gain.getString("evidenceHash") + "\"}")
                .expect(200);
        assertThat(PdfText.of(company.as("auditor")
                        .get(address + "/memo", "application/pdf")
                        .expect(200)
                        .body()))
                .contains("Remeasurement memo", "Gain or (loss)", "1510 Digital assets at fair value");

        JsonObject beside = company.as("auditor")
                .get("/entities/MODELS/books/compare?left=PRIMARY&right=FAIR&asOf=2024-01-31")
                .expect(200)
                .json();
        // 40.00 of L1 were lost at the low of 80; at fair value both lots are worth 200.00 each
        assertThat(beside.getString("equityDifference")).isEqualTo("-80.00");
        assertThat(beside.getJsonArray("differences").getValuesAs(JsonObject.class).stream()
                        .collect(Collectors.toMap(each -> each.getString("reason"), each -> each.getString("amount"))))
                .isEqualTo(java.util.Map.of("IMPAIRMENT", "-40.00", "FAIR_VALUE", "-40.00"));
        company.as("auditor")
                .get("/entities/MODELS/books/compare?left=PRIMARY&right=NONE&asOf=2024-01-31")
                .refused(404, "NOT_FOUND");

        assertThat(PdfText.of(company.as("auditor")
                        .get("/entities/MODELS/statements/balance-sheet?asOf=2024-01-31&book=FAIR", "application/pdf")
                        .expect(200)
                        .body()))
                .contains("Book FAIR under US GAAP · Amounts in USD, unaudited");
        String proposals = company.january("/writedowns/proposals.xhtml");
        preparer.go(proposals).sees("#proposals", "BTC").seesNo("#proposals :text('Remeasurement')");
        preparer.go(proposals + "&book=FAIR").sees("#proposals", "Remeasurement");
        assertThat(preparer.page().locator("#proposals tbody tr").count()).isOne();

        String lots = company.january("/holdings/lots.xhtml");
        preparer.go(lots).sees("#lots thead", "Headroom").seesNo("#lots :text('Change of fair value')");
        preparer.go(lots + "&book=FAIR")
                .sees("#lots thead", "Change of fair value")
                .sees("#lots tbody", "40.00")
                .seesNo("#lots :text('impairment')");
        preparer.go(company.january("/writedowns/tests.xhtml") + "&book=FAIR").sees("main table", "40.00 USD");

        Desk auditor = Desk.of(browser, "auditor").go(company.january("/statements/books.xhtml"));
        Page page = auditor.page();
        assertThat(page.locator("#differences tbody tr").allInnerTexts())
                .isEqualTo(List.of("Impairment, BTC\t(40.00)", "Changes of fair value, BTC\t(40.00)"));
        auditor.sees("tr:has-text('Reports under')", "US GAAP").sees("#differences tfoot", "(80.00)");
        assertThat(PageLooks.findings(page)).isEmpty();
    }

    /** A book from the day on which the first lot was acquired. */
    private static void open(Company company) {
        company.as("admin").post("/entities/MODELS/books", """
                        {"code":"FAIR","framework":"US_GAAP","openedOn":"2023-12-31"}""").expect(201);
        company.as("controller")
                .post("/entities/MODELS/policies?book=FAIR", """
                        {"asset":"BTC","model":"US_FAIR_VALUE_NI","principalMarket":"MODELS","costMethod":"FIFO",
                         "validFrom":"2023-12-31"}""")
                .expect(201);
    }
}
