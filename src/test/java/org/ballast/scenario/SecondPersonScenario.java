package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A company asks for a second person at accounting policies and prices by hand, on the pages and by calls. */
@InBrowser
class SecondPersonScenario {

    @Test
    void anotherPolicyOfAnAssetInTheBooksWaitsOldBesideNew(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "SECOND");
        Desk cfo = Desk.of(browser, "cfo").go("/approvals/policy.xhtml?entity=SECOND");
        cfo.choose("propose:secondPersonForPolicies", "true")
                .choose("propose:secondPersonForPrices", "true")
                .type("propose:reason", "Two people look at what is decided")
                .click("propose:save");
        cfo.sees("#facts", "Accounting policies take a second person");
        assertThat(PageLooks.findings(cfo.page())).isEmpty();
        Desk controller = Desk.of(browser, "controller").go(cfo.page().url()).approves();
        controller.sees("dl.lead", "Posted");
        cfo.go("/approvals/policy.xhtml?entity=SECOND").sees("#secondPerson", "Yes");
        assertThat(PageLooks.findings(cfo.page())).isEmpty();

        String policies = company.january("/holdings/policies.xhtml");
        cfo.go(policies)
                .choose("decide:asset", "BTC")
                .choose("decide:principalMarket", "SECOND")
                .choose("decide:costMethod", "SPECIFIC_ID")
                .type("decide:validFrom", "2024-02-01")
                .click("decide:save");
        cfo.sees("#messages", "The policy for BTC from").sees("#waiting", "First in, first out");
        assertThat(PageLooks.findings(cfo.page())).isEmpty();
        JsonObject waiting = company.as("auditor")
                .get("/entities/SECOND/policies/waiting")
                .items()
                .getFirst();
        assertThat(waiting.getJsonObject("before").getString("costMethod")).isEqualTo("FIFO");
        assertThat(waiting.getJsonObject("wanted").getString("costMethod")).isEqualTo("SPECIFIC_ID");
        assertThat(waiting.getJsonObject("wanted").getBoolean("inForce")).isFalse();
        assertThat(company.as("auditor").get("/entities/SECOND/policies").items())
                .hasSize(1);

        controller.go("/worklist.xhtml").sees("BTC: accounting policy").sees("1 Feb 2024");
        controller.go("/approvals/case.xhtml?id=" + waiting.getInt("caseId") + "&entity=SECOND");
        controller.sees("#facts", "Specific identification");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        controller.approves().sees("dl.lead", "Posted");
        controller.go(policies).sees("cfo, approved by controller").seesNo("#waiting");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        assertThat(company.as("controller")
                        .post("/entities/SECOND/policies", """
                                {"asset":"ETH","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"SECOND","costMethod":"FIFO",
                                 "validFrom":"2023-01-01"}""")
                        .expect(201)
                        .json()
                        .getBoolean("inForce"))
                .as("the first one of an asset")
                .isTrue();
    }

    @Test
    void aCorrectedPriceWaitsAndATestThatNeedsItSaysSo(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "PRICEDBYTWO");
        askForTwo(company);
        Desk preparer = Desk.of(browser, "preparer");
        JsonObject sent = company.as("preparer")
                .csv(
                        "/prices/import?market=PRICEDBYTWO&correct=true&reason=The%20venue%20corrected%20it",
                        "asset,date,open,high,low,close,volume\nBTC,2024-01-10,100,101,70,100,1\n")
                .expect(200)
                .json();
        assertThat(sent.getInt("imported")).isEqualTo(1);
        int caseId = sent.getInt("caseId");
        assertThat(company.testJanuary().refused(422, "NO_PRICE").json().getString("detail"))
                .contains("case " + caseId);
        preparer.go("/prices/held.xhtml").sees("#waiting", "The venue corrected it");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();

        Desk controller = Desk.of(browser, "controller").go("/worklist.xhtml").sees("PRICEDBYTWO: a price corrected");
        controller
                .go("/approvals/case.xhtml?id=" + caseId + "&entity=PRICEDBYTWO")
                .sees("#facts", "BTC on 10 Jan 2024, low");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        controller.approves().sees("dl.lead", "Posted");
        company.testJanuary().expect(201);

        JsonObject keyed =
                company.as("preparer").post("/prices", """
                        {"market":"PRICEDBYTWO","asset":"BTC","date":"2024-02-01","open":"100","high":"101","low":"95",
                         "close":"100","volume":"1"}""").expect(201).json();
        assertThat(keyed.getString("status")).isEqualTo("WAITING");
        assertThat(company.as("auditor")
                        .get("/prices?market=PRICEDBYTWO&asset=BTC&from=2024-02-01&to=2024-02-01")
                        .items())
                .isEmpty();
    }

    private static void askForTwo(Company company) {
        JsonObject wanted = company.as("cfo")
                .post("/entities/PRICEDBYTWO/approval-policies", """
                        {"validFrom":"%s","singleFrom":"0","dualFrom":"90000000000000","stepUpFrom":"90000000000000",
                         "reason":"Two people look at prices by hand","secondPersonForPrices":true}""".formatted(LocalDate.now(ZoneOffset.UTC)))
                .expect(201)
                .json();
        company.as("controller")
                .post(
                        "/cases/" + wanted.getInt("id") + "/approve",
                        "{\"evidenceHash\":\"" + wanted.getString("evidenceHash") + "\"}")
                .expect(200);
    }
}
