package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A second book averages what the first one holds in lots: decided on its page, seen as a pool, told apart beside the first. */
@InBrowser
class AverageScenario {

    private static final String JANUARY = "{\"periodStart\":\"2024-01-01\",\"periodEnd\":\"2024-02-01\"}";

    @Test
    void aBookAveragesWhatAnotherHoldsInLots(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "POOLED");
        company.as("admin").post("/entities/POOLED/books", """
                        {"code":"AVG","framework":"US_GAAP","openedOn":"2023-12-31"}""").expect(201);
        company.trades();

        Desk controller = Desk.of(browser, "controller");
        decide(controller, company, "US_COST_LESS_IMPAIRMENT")
                .seesBeside("decide:costMethod", "Averaging would merge the lots");
        decide(controller, company, "US_FAIR_VALUE_NI").sees("#messages", "BTC").sees("main table", "Weighted average");
        assertThat(PageLooks.findings(controller.page())).isEmpty();

        company.lots("L2,BTC,2024-01-15,2,160.00,USD\n");
        company.as("preparer")
                .csv(
                        "/entities/POOLED/disposals/import?confirm=true",
                        "reference,asset,disposed_at,quantity,proceeds,currency\nS1,BTC,2024-01-20,1,100.00,USD\n")
                .expect(200);
        company.testAndApproveJanuary();
        company.as("preparer")
                .post("/entities/POOLED/impairment-tests?book=AVG", JANUARY)
                .expect(201);

        controller
                .go(company.january("/holdings/lots.xhtml") + "&book=AVG")
                .sees("#lots tbody", "BTC pool, AVG")
                .seesNo("#lots :text('L2')");
        controller
                .page()
                .locator("#lots a", new Page.LocatorOptions().setHasText("BTC pool, AVG"))
                .click();
        controller
                .sees("h1", "BTC pool, AVG")
                .sees("h2", "What came into the pool and left it")
                .sees("main tbody tr:nth-child(2)", "360.00")
                .sees("main tbody tr:nth-child(2)", "L2");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        controller
                .page()
                .locator("main tbody a", new Page.LocatorOptions().setHasText("L2"))
                .click();
        controller.sees("main", "This book averages the asset").sees("main", "BTC pool, AVG");
        assertThat(PageLooks.findings(controller.page())).isEmpty();

        List<JsonObject> lots = company.as("auditor")
                .get("/entities/POOLED/lots?asOf=2024-01-31&book=AVG")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getValuesAs(JsonObject.class);
        assertThat(lots).as("L1 passed into the pool, L2 came into it").hasSize(2);
        JsonObject pool = lots.stream()
                .filter(lot -> lot.getBoolean("isPool"))
                .findFirst()
                .orElseThrow();
        assertThat(pool.getString("originalCost")).isEqualTo("270.00");
        assertThat(pool.getString("quantityAcquired")).isEqualTo("4");
        assertThat(company.as("auditor")
                        .get("/entities/POOLED/lots/" + pool.get("id") + "?book=AVG")
                        .expect(200)
                        .json()
                        .getJsonArray("events")
                        .getJsonObject(1)
                        .getString("fromLot"))
                .isEqualTo("L2");

        Desk auditor = Desk.of(browser, "auditor").go(company.january("/statements/books.xhtml"));
        assertThat(auditor.page().locator("#differences tbody tr").allInnerTexts())
                .as("1 of L1 left at 100.00, of the pool at 90.00")
                .contains("Cost method: what was sold left one book at another cost than the other, BTC\t(10.00)");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
    }

    private static Desk decide(Desk controller, Company company, String model) {
        return controller
                .go(company.january("/holdings/policies.xhtml") + "&book=AVG")
                .choose("decide:asset", "BTC")
                .choose("decide:model", model)
                .choose("decide:principalMarket", company.code())
                .choose("decide:costMethod", "WEIGHTED_AVERAGE")
                .type("decide:validFrom", "2023-12-31")
                .click("decide:save");
    }
}
