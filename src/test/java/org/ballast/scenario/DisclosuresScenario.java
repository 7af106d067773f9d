package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The disclosures of what is measured at the end of each period, as an auditor and a program read them. */
@InBrowser
class DisclosuresScenario {

    private static final String JANUARY = "?from=2024-01-01&to=2024-01-31";

    @Test
    void booksUnderUsGaapDiscloseFairValue(Browser browser, PortalServer portal) {
        Company company = company(portal, "ATVALUE", "US_GAAP", "US_FAIR_VALUE_NI", "180.00");
        String address = "/entities/ATVALUE/statements/fair-value-disclosure" + JANUARY;
        assertThat(company.as("auditor").get(address).expect(200).json().getBoolean("draft"))
                .as("nothing is measured yet")
                .isTrue();

        company.testAndApproveJanuary();
        JsonObject disclosure = company.as("auditor").get(address).expect(200).json();
        assertThat(disclosure.getBoolean("draft")).isFalse();
        assertThat(disclosure.getString("costBasis")).isEqualTo("180.00");
        assertThat(disclosure.getString("fairValue")).isEqualTo("200.00");
        JsonObject roll = disclosure.getJsonObject("rollForward");
        assertThat(roll.getString("opening")).isEqualTo("180.00");
        assertThat(roll.getString("gains")).isEqualTo("20.00");
        assertThat(roll.getString("closing")).isEqualTo("200.00");
        assertThat(PdfText.of(company.as("auditor")
                        .get(address, "application/pdf")
                        .expect(200)
                        .body()))
                .containsPattern("Fair value, closing\\h*200\\.00");
        company.as("auditor")
                .get("/entities/ATVALUE/statements/intangibles-disclosure" + JANUARY)
                .refused(422, "MODEL_NOT_ALLOWED");

        Desk auditor = Desk.of(browser, "auditor").go(company.january("/statements/fairValueDisclosure.xhtml"));
        Page page = auditor.page();
        assertThat(page.locator(".side-pages").innerText())
                .contains("Fair value disclosure")
                .doesNotContain("Intangibles disclosure");
        assertThat(page.locator("[aria-label='All crypto assets: fair value'] tbody tr")
                        .allInnerTexts())
                .containsExactly(
                        "Fair value, opening\t180.00",
                        "Additions\t–",
                        "Dispositions\t–",
                        "Gains\t20.00",
                        "Losses\t–",
                        "Fair value, closing\t200.00");
        assertThat(page.locator("[aria-label='Significant holdings at 31 Jan 2024'] tbody tr")
                        .allInnerTexts())
                .containsExactly("Bitcoin (BTC)\t2\t180.00\t200.00", "Total\t\t180.00\t200.00");
        assertThat(PageLooks.findings(page)).isEmpty();
        auditor.go(company.january("/statements/intangiblesDisclosure.xhtml")).sees("Not for these books");
    }

    @Test
    void whatMayNotBeSoldIsMarkedOnTheLotsPageAndDisclosed(Browser browser, PortalServer portal) {
        Company company = company(portal, "LOCKED", "US_GAAP", "US_FAIR_VALUE_NI", "180.00");
        company.testAndApproveJanuary();
        int lot = company.as("auditor")
                .get("/entities/LOCKED/lots?asOf=2024-01-31")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0)
                .getInt("id");

        Desk preparer = Desk.of(browser, "preparer").go(company.january("/holdings/lot.xhtml?id=" + lot));
        preparer.sees("Every unit of this lot may be sold")
                .page()
                .locator("#restrict-more summary")
                .click();
        preparer.type("restricting:quantity", "0.5")
                .type("restricting:from", "2024-01-10")
                .type("restricting:until", "2024-01-10")
                .click("restricting:restrict")
                .seesBeside("restricting:until", "Does not lie after the first day")
                .seesBeside("restricting:nature", "Is missing");
        preparer.type("restricting:until", "2024-03-01")
                .type("restricting:nature", "lock-up under the purchase agreement")
                .type("restricting:lapse", "listing of the company")
                .click("restricting:restrict")
                .sees("#messages", "The restriction on lot L1 is recorded")
                .sees("[aria-label='Restrictions on sale'] tbody", "lock-up under the purchase agreement");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();

        String address = "/entities/LOCKED/statements/fair-value-disclosure" + JANUARY;
        JsonObject restricted = company.as("auditor")
                .get(address)
                .expect(200)
                .json()
                .getJsonArray("restricted")
                .getJsonObject(0);
        assertThat(restricted.getString("fairValue")).isEqualTo("50.00");
        assertThat(restricted.getInt("remainingDays")).isEqualTo(30);
        assertThat(PdfText.of(company.as("auditor")
                        .get(address, "application/pdf")
                        .expect(200)
                        .body()))
                .contains("30 days remain, free from Mar 1, 2024 on · may lapse earlier: listing");
        Desk auditor = Desk.of(browser, "auditor").go(company.january("/statements/fairValueDisclosure.xhtml"));
        auditor.sees("[aria-label='Restricted from sale at 31 Jan 2024'] tbody", "Bitcoin (BTC), lot L1");
        auditor.sees("No crypto asset at fair value was pledged");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
        auditor.go(company.january("/holdings/lot.xhtml?id=" + lot)).seesNo("#restricting");

        preparer.type("ending:endedOn", "2024-01-31")
                .type("ending:reason", "waived by the seller")
                .click("ending:end")
                .sees("#messages", "The restriction on lot L1 has ended")
                .seesNo("#ending");
        assertThat(company.as("auditor").get(address).expect(200).json().getJsonArray("restricted"))
                .isEmpty();
    }

    @Test
    void booksUnderIfrsDiscloseIntangibles(Browser browser, PortalServer portal) {
        Company company = company(portal, "ATCOST", "IFRS", "IFRS_COST_IMPAIRMENT", "250.00");
        company.testAndApproveJanuary();

        pledged(company.as("preparer"));
        String address = "/entities/ATCOST/statements/intangibles-disclosure" + JANUARY;
        JsonObject disclosure = company.as("auditor").get(address).expect(200).json();
        assertThat(disclosure.getBoolean("draft")).isFalse();
        JsonObject closing = disclosure.getJsonObject("reconciliation").getJsonObject("closing");
        assertThat(closing.getString("gross")).isEqualTo("250.00");
        assertThat(closing.getString("accumulatedImpairment")).isEqualTo("50.00");
        JsonObject change = disclosure.getJsonArray("changes").getJsonObject(0);
        assertThat(change.getString("recoverableAmount")).isEqualTo("200.00");
        assertThat(change.getString("change")).isEqualTo("-50.00");
        assertThat(change.getString("date")).isEqualTo("2024-01-31");
        JsonObject atVenue = disclosure.getJsonArray("pledged").getJsonObject(1);
        assertThat(atVenue.getString("kind")).isEqualTo("VENUE");
        assertThat(atVenue.getString("amount")).as("half a bitcoin of two").isEqualTo("50.00");
        assertThat(disclosure.getJsonArray("assets").getJsonObject(0).getString("pledgedUnits"))
                .isEqualTo("1.5");

        JsonObject restricted = disclosure.getJsonArray("restricted").getJsonObject(0);
        assertThat(restricted.getString("carryingAmount"))
                .as("half a bitcoin of two that carry 200.00")
                .isEqualTo("50.00");
        assertThat(restricted.isNull("remainingDays")).isTrue();

        Desk auditor = Desk.of(browser, "auditor").go(company.january("/statements/intangiblesDisclosure.xhtml"));
        Page page = auditor.page();
        auditor.sees("[aria-label='Restricted from sale at 31 Jan 2024'] tbody", "ends with: exit of the validator");
        auditor.sees("[aria-label='Pledged as security for liabilities at 31 Jan 2024'] tbody", "Bank (fictitious)")
                .sees("[aria-label='Pledged as security for liabilities at 31 Jan 2024'] tbody", "KRAKEN");
        assertThat(page.locator(".side-pages").innerText())
                .contains("Intangibles disclosure")
                .doesNotContain("Impairment disclosure");
        assertThat(page.locator("[aria-label='Bitcoin (BTC): cost and impairment'] tbody tr")
                        .allInnerTexts())
                .containsExactly(
                        "Opening\t250.00\t–\t250.00",
                        "Additions\t–\t–\t–",
                        "Disposals\t–\t–\t–",
                        "Impairment losses\t–\t50.00\t(50.00)",
                        "Reversals of impairment\t–\t–\t–",
                        "Closing\t250.00\t50.00\t200.00");
        assertThat(PageLooks.findings(page)).isEmpty();
        auditor.go(company.january("/statements/impairmentDisclosure.xhtml")).sees("Not for these books");
    }

    /** One for a loan, a half at a venue; a half may not be sold. */
    private static void pledged(Program preparer) {
        preparer.post("/entities/ATCOST/sale-restrictions", """
                        {"lot":"L1","quantity":"0.5","kind":"PROTOCOL_OR_LEGAL_OF_TOKEN","from":"2024-01-05",
                         "nature":"staked","lapse":"exit of the validator"}""").expect(201);
        preparer.post("/entities/ATCOST/pledged-loans", """
                        {"reference":"L-1","lender":"Bank (fictitious)","currency":"USD","owed":"50.00","asset":"BTC",
                         "pledged":"1","callAt":"0.70","dueOn":"2024-06-30","validFrom":"2024-01-01"}""").expect(201);
        preparer.post(
                        "/entities/ATCOST/trading-accounts",
                        "{\"code\":\"MARGIN\",\"venue\":\"KRAKEN\",\"currency\":\"USD\"}")
                .expect(201);
        preparer.post("/entities/ATCOST/trading-accounts/MARGIN/snapshots", """
                        {"at":"2024-01-20T00:00:00Z","settledCash":"0","cashReservedForWithdrawal":"0","openOrderCash":"0",
                         "unrealisedFutures":"0","optionValueLong":"0","optionValueShort":"0","initialMargin":"0",
                         "openOrderMargin":"0","maintenanceMargin":"0",
                         "collateral":[{"asset":"BTC","quantity":"0.5","price":"100","haircut":"0"}]}""").expect(201);
    }

    /** Two bitcoin of the day before January, which ends at 100. */
    private static Company company(PortalServer portal, String code, String framework, String model, String cost) {
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
        company.prices(
                Company.january().collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n")));
        company.lots("L1,BTC,2023-12-31,2," + cost + ",USD\n");
        return company;
    }
}
