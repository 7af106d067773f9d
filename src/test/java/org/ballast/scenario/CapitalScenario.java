package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Rules, a class and an entry by two people, the report on page and paper, and what a write-down does; the same for programs. */
@InBrowser
class CapitalScenario {

    private static final String CODE = "SUPERVISED";
    private static final String BOOKS = "/entities/" + CODE;

    @Test
    void aBankSeesWhatAWriteDownDoesToItsCapital(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, CODE);
        company.as("preparer").post(BOOKS + "/contributions", """
                {"date":"2024-01-02","amount":"90000.00","currency":"USD","reference":"C1"}""").expect(201);
        calculated(company);

        Desk controller = Desk.of(browser, "controller").go(company.january("/capital/capital.xhtml"));
        controller.sees("No capital rules hold this company").sees("90,000.00");
        controller.go(company.january("/capital/capitalRules.xhtml"));
        controller
                .click("rules:ask")
                .seesBeside("rules:reason", "Is missing")
                .type("rules:jurisdiction", "BCBS")
                .type("rules:validFrom", "2023-01-01")
                .type("rules:reason", "Supervised from then on")
                .click("rules:ask")
                .sees("table", "BCBS");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        Desk cfo = Desk.of(browser, "cfo").go(company.january("/capital/capitalRules.xhtml"));
        cfo.page().locator("tbody a").first().click();
        cfo.sees("Capital rules of BCBS").approves().sees("Posted");

        Desk risk = Desk.of(browser, "risk").go(company.january("/capital/classifications.xhtml"));
        risk.type("classification:asset", "BTC")
                .type("classification:jurisdiction", "BCBS")
                .type("classification:validFrom", "2023-01-01")
                .choose("classification:group", "GROUP_2A")
                .type("classification:evidence", "Futures on it have been traded on a regulated exchange since 2017.")
                .click("classification:ask")
                .seesBeside("classification:marketCap", "which Group 2a takes")
                .choose("classification:group", "GROUP_2B")
                .click("classification:ask")
                .sees("#classifications tbody tr", "Group 2b");
        assertThat(PageLooks.findings(risk.page())).isEmpty();

        Desk preparer = Desk.of(browser, "preparer").go(company.january("/capital/regulatoryEntries.xhtml"));
        preparer.choose("entry:kind", "OTHER_RISK_WEIGHTED")
                .type("entry:line", "Credit risk")
                .type("entry:validFrom", "2023-01-01")
                .type("entry:amount", "707500.00")
                .type("entry:reason", "Return of the quarter, table 3")
                .click("entry:ask")
                .sees("#entries tbody tr", "707,500.00");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        cfo.go(company.january("/capital/regulatoryEntries.xhtml"));
        cfo.page().locator("#entries tbody a").first().click();
        cfo.sees("Regulatory entry Credit risk").approves().sees("Posted");

        reported(company, cfo);
    }

    private static void calculated(Company company) {
        JsonObject effect = company.as("auditor")
                .post("/calculations/write-down-effect", """
                {"cet1":"900.00","rwa":7100.000,"riskWeight":"12.5","loss":"3.00","target":"0.11"}""")
                .expect(200)
                .json();
        assertThat(effect.getString("ratioBefore")).isEqualTo("0.126761");
        assertThat(effect.getString("ratioAfter")).isEqualTo("0.127009");
        assertThat(effect.getString("capacityBefore")).isEqualTo("86.545455");
        assertThat(effect.getString("capacityAfter")).isEqualTo("87.363636");
        assertThat(effect.getString("direction")).isEqualTo("UP");
        company.as("auditor").post("/calculations/write-down-effect", """
                {"cet1":"900.00","rwa":"7100","riskWeight":"12.5","loss":"569","target":"0"}""").refused(422, "INVALID_INPUT");
        company.as("auditor").get(BOOKS + "/write-down-effect?asOf=2024-01-31").refused(422, "INVALID_INPUT");
    }

    private static void reported(Company company, Desk cfo) {
        cfo.go(company.january("/capital/capital.xhtml"))
                .sees("#ratios ~ .table-scroll tbody tr", "12.6761 %")
                .sees("710,000.00")
                .sees("(not classified)")
                .sees("within the limit");
        assertThat(PageLooks.findings(cfo.page())).isEmpty();
        JsonObject report = company.as("auditor")
                .get(BOOKS + "/capital?asOf=2024-01-31")
                .expect(200)
                .json();
        assertThat(report.getString("ruleSet")).isEqualTo("BCBS");
        assertThat(report.getString("cet1")).isEqualTo("90000.00");
        assertThat(report.getJsonObject("limit").getString("standing")).isEqualTo("WITHIN");
        JsonObject deducted = company.as("auditor")
                .get(BOOKS + "/capital?asOf=2024-01-31&ruleSet=EU")
                .expect(200)
                .json();
        assertThat(deducted.getBoolean("adopted")).isFalse();
        company.as("auditor").get(BOOKS + "/capital?ruleSet=MARS").refused(422, "INVALID_INPUT");

        cfo.go(company.january("/capital/writeDownEffect.xhtml") + "&fall=0.50")
                .sees("#sign", "The ratio rises from 12.6761 %")
                .sees("#effect", "89,900.00");
        assertThat(PageLooks.findings(cfo.page())).isEmpty();
        cfo.go(company.january("/capital/writeDownEffect.xhtml") + "&fall=2")
                .sees(".field-wrong", "from 0 to less than 1");
        JsonObject effect = company.as("auditor")
                .get(BOOKS + "/write-down-effect?asOf=2024-01-31&fall=0.50&target=0.11")
                .expect(200)
                .json();
        assertThat(effect.getString("writtenDown")).isEqualTo("100.00");
        assertThat(effect.getString("riskWeightedAfter")).isEqualTo("708750");
    }
}
