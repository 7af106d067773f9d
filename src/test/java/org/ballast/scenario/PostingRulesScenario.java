package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Controllers read what is posted where, for the models that their books may use. */
@InBrowser
class PostingRulesScenario {

    @Test
    void eachBookShowsTheRulesOfItsFramework(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "RULES");
        company.as("admin").post("/entities/RULES/books", """
                        {"code":"IAS","framework":"IFRS","openedOn":"2024-01-01"}""").expect(201);
        Desk desk = Desk.of(browser, "controller").go(company.january("/journal/chart.xhtml"));
        desk.page().locator("main a:has-text('Posting rules')").click();
        desk.sees("h1", "Posting rules")
                .sees("main", "Cost less impairment (ASC 350-30)")
                .sees("main", "Fair value through net income (ASC 350-60)")
                .sees("tr:has-text('Remeasurement'):has-text('gain')", "1510 Digital assets at fair value · by lot")
                .seesNo("tr:has-text('Reversal')");
        assertThat(PageLooks.findings(desk.page())).isEmpty();

        desk.go(company.january("/holdings/postingRules.xhtml") + "&book=IAS")
                .sees("main", "Cost less impairment (IAS 38, IAS 36)")
                .sees("tr:has-text('Reversal')", "1590")
                .seesNo("tr:has-text('Remeasurement')");
        assertThat(PageLooks.findings(desk.page())).isEmpty();
    }
}
