package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** A value in use from the preparer's form to the approved write-down and its disclosure, in the browser and by the API. */
@InBrowser
class ValuesInUseScenario {

    private static final String BODY = """
            {"asset":"BTC","reportingDate":"2024-01-31","discountRate":"%s","priceGrowth":"0",
             "narrative":"Rewards of the protocol for one year, then a sale.",
             "cashFlows":[{"years":1,"perUnit":"121"}]}""";
    private static final String LINES = "[aria-label='Lots with a loss'] ";

    @Test
    void aValueInUseIsWrittenSeenByTheApproverAndDisclosed(Browser browser, PortalServer portal) {
        Company company = company(portal, "INUSE", "IFRS", "IFRS_COST_IMPAIRMENT");
        Desk preparer = Desk.of(browser, "preparer").go(company.january("/writedowns/valuesInUse.xhtml"));
        preparer.sees("No value in use is written of").sees("The value appears once");
        assertThat(preparer.page().locator(".side-pages").innerText()).contains("Values in use");

        preparer.type("memo:discountRate", "0.1")
                .type("memo:flows:0:perUnit", "121")
                .type("memo:flows:1:years", "2")
                .sees("#memo\\:preview", "220.00 USD")
                .sees("#memo\\:preview", "200.00 USD");
        preparer.click("memo:more").sees("#memo\\:cash tbody tr:nth-child(4)", "");
        preparer.type("memo:flows:3:perUnit", "1,5")
                .type("memo:narrative", "Rewards of the protocol for one year, then a sale.")
                .click("memo:write")
                .seesBeside("memo:flows:3:perUnit", "Has a decimal comma");
        preparer.type("memo:flows:3:perUnit", "")
                .type("memo:priceGrowth", "0.05")
                .click("memo:write")
                .seesBeside("memo:level3Memo", "Is missing: where the price of the token is assumed to grow");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        preparer.type("memo:level3Memo", "Five percent a year, as the market reports of January support.")
                .click("memo:write")
                .sees("#messages", "Memo 1 of the value in use of BTC at 31 Jan 2024 is written")
                .sees(".facts", "110.00 USD")
                .sees("No test has taken it yet");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();

        company.testJanuary().expect(201);
        company.submit();
        Desk controller = Desk.of(browser, "controller").go(company.january(page(company)));
        controller
                .sees(LINES + "tbody", "220.00")
                .sees(LINES + "tbody .note", "recoverable amount")
                .sees(LINES + "tfoot", "30.00")
                .sees(".facts", "Memo 1 of 31 Jan 2024");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        controller
                .page()
                .locator(".facts a", new Page.LocatorOptions().setHasText("Memo 1 of"))
                .click();
        controller
                .sees("#proposals", "Write-down BTC")
                .sees("Five percent a year")
                .seesNo("#memo");
        company.approve("controller").expect(200);
        // what rests on an own estimate takes two people, whatever the amount
        company.approve("cfo").expect(200);
        assertThat(PdfText.of(company.as("auditor")
                        .get(company.writeDown() + "/memo", "application/pdf")
                        .expect(200)
                        .body()))
                .contains("The recoverable amount is the value in use: 220.00 USD for the lots named above");

        String address = "/entities/INUSE/statements/intangibles-disclosure?from=2024-01-01&to=2024-01-31";
        JsonObject change = company.as("auditor")
                .get(address)
                .expect(200)
                .json()
                .getJsonArray("changes")
                .getJsonObject(0);
        assertThat(change.getString("basis")).isEqualTo("VALUE_IN_USE");
        assertThat(change.getString("discountRate")).isEqualTo("0.1");
        assertThat(change.getString("recoverableAmount")).isEqualTo("220.00");
        assertThat(PdfText.of(company.as("auditor")
                        .get(address, "application/pdf")
                        .expect(200)
                        .body()))
                .contains("Value in use, discounted at 10 percent before tax.")
                .contains("assumed to grow by 5 percent a year: Five percent");
        Desk auditor = Desk.of(browser, "auditor").go(company.january("/statements/intangiblesDisclosure.xhtml"));
        auditor.sees("[aria-label='Impairment losses and reversals']", "31 Jan 2024: value in use")
                .sees("Value in use, discounted at 10 percent before tax.");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
    }

    @Test
    void programsWriteAndReadValuesInUseAndOneAfterPostingIsNamed(Browser browser, PortalServer portal) {
        Company company = company(portal, "LATERUSE", "IFRS", "IFRS_COST_IMPAIRMENT");
        company.testAndApproveJanuary();
        String address = "/entities/LATERUSE/values-in-use";
        Program preparer = company.as("preparer");
        JsonObject written =
                preparer.post(address, BODY.formatted("0.1")).expect(201).json();
        assertThat(written.getString("valuePerUnit")).isEqualTo("110.00");
        assertThat(preparer.post(address, BODY.formatted("0.10")).expect(201).json())
                .as("the same again")
                .isEqualTo(written);
        preparer.post(address, BODY.formatted("0.21")).expect(201);
        JsonObject newest =
                company.as("auditor").get(address + "?limit=1").expect(200).json();
        assertThat(newest.getJsonArray("items").getJsonObject(0).getInt("revision"))
                .isEqualTo(2);
        JsonArray rest = company.as("auditor")
                .get(address + "?cursor=" + newest.getString("next"))
                .expect(200)
                .json()
                .getJsonArray("items");
        assertThat(rest).hasSize(1);
        assertThat(rest.getJsonObject(0).getBoolean("inForce")).isFalse();
        preparer.post(address, BODY.formatted("0.1").replace("\"priceGrowth\":\"0\"", "\"priceGrowth\":\"0.1\""))
                .refused(422, "INVALID_INPUT");
        preparer.post(address, BODY.formatted("0.1").replace("narrative", "why"))
                .refused(422, "UNKNOWN_FIELD");

        JsonObject writeDown =
                company.as("auditor").get(company.writeDown()).expect(200).json();
        assertThat(writeDown.getJsonArray("laterValuesInUse").getJsonObject(0).getInt("revision"))
                .isEqualTo(2);
        assertThat(writeDown.getString("status")).isEqualTo("POSTED");
        assertThat(writeDown.isNull("valueInUse")).isTrue();
        Desk auditor = Desk.of(browser, "auditor").go(company.january(page(company)));
        auditor.sees(".notice", "Memo 2 of the value in use was written by preparer after this write-down was posted");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
        auditor.go(company.january("/statements/balanceSheet.xhtml"))
                .sees(".notice li", "Memo 2 of the value in use of BTC at 31 Jan 2024");
        auditor.go(company.january("/writedowns/valuesInUse.xhtml"))
                .sees("#memos", "Replaced")
                .seesNo("#memo");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();

        int id = newest.getJsonArray("items").getJsonObject(0).getInt("id");
        Desk writer = Desk.of(browser, "preparer").go("/writedowns/valueInUse.xhtml?id=" + id);
        writer.page()
                .locator(".page-actions a", new Page.LocatorOptions().setHasText("Write a later memo"))
                .click();
        writer.sees("#memo\\:preview", "100.00 USD");
        assertThat(writer.page().locator("#memo\\:flows\\:0\\:perUnit").inputValue())
                .isEqualTo("121");

        Company american = company(portal, "NOTINUSE", "US_GAAP", "US_COST_LESS_IMPAIRMENT");
        american.as("preparer")
                .post("/entities/NOTINUSE/values-in-use", BODY.formatted("0.1"))
                .refused(422, "MODEL_NOT_ALLOWED");
        auditor.go(american.january("/writedowns/valuesInUse.xhtml")).sees("No asset of this book is at cost");
        assertThat(auditor.page().locator(".side-pages").innerText()).doesNotContain("Values in use");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
    }

    private static String page(Company company) {
        return "/writedowns/proposal.xhtml?id=" + company.proposal().getInt("id");
    }

    private static Company company(PortalServer portal, String code, String framework, String model) {
        Company company = new Company(portal.address(), code);
        company.as("admin")
                .post("/markets", "{\"code\":\"%1$s\",\"name\":\"Market of %1$s\"}".formatted(code))
                .expect(201);
        company.as("admin").post("/entities", """
            {"code":"%1$s","name":"%1$s Inc. (fictitious)","framework":"%2$s","functionalCurrency":"USD",
             "cutOffZone":"UTC","lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}\
            """.formatted(code, framework)).expect(201);
        company.takesOneApproval();
        company.as("controller")
                .post("/entities/" + code + "/policies", """
                    {"asset":"BTC","model":"%2$s","principalMarket":"%1$s","costMethod":"FIFO","validFrom":"2023-01-01"}\
                    """.formatted(code, model))
                .expect(201);
        company.prices(january());
        company.lots("L1,BTC,2023-12-31,2,250.00,USD\n");
        return company;
    }

    private static String january() {
        return Company.january().collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n"));
    }
}
