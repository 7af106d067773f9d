package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.nio.charset.StandardCharsets;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Restrictions on sale come as lines of a file and by call, stand in a list and in the note on assets at cost, and go as CSV. */
@InBrowser
class RestrictionsScenario {

    private static final String PATH = "/entities/BOUND/sale-restrictions";
    private static final String HEADER = "lot,kind,from,nature,quantity,until,lapse\n";
    private static final String LOCK_UP =
            "L1,CONTRACTUAL_HOLDER,2024-01-10,lock-up under the purchase agreement,0.5,2024-03-01,\n";
    private static final String STAKED = "L2,PROTOCOL_OR_LEGAL_OF_TOKEN,2024-01-15,staked,,,exit of the validator\n";

    @Test
    void severalAreRecordedAtOnceListedToldAndTakenAway(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "BOUND");
        company.prices(
                Company.january().collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n")));
        company.lots("L1,BTC,2023-12-31,2,180.00,USD\nL2,BTC,2024-01-12,1,95.00,USD\n");

        Desk preparer = Desk.of(browser, "preparer").go(company.january("/holdings/restrictions.xhtml"));
        preparer.sees("No restriction on sale");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        preparer.type("several:lines", HEADER + LOCK_UP + STAKED.replace("L2", "L9"))
                .click("several:enter")
                .sees("#several .import-refused", "There is no lot L9")
                .sees("No restriction on sale");
        preparer.type("several:lines", HEADER + LOCK_UP)
                .click("several:enter")
                .sees("#messages", "One restriction is recorded")
                .sees("#restrictions tbody tr", "lock-up under the purchase agreement");
        byCall(company);
        preparer.go(company.january("/holdings/restrictions.xhtml"))
                .sees("#restrictions tbody tr:first-child", "exit of the validator")
                .sees("#restrictions tbody tr:last-child", "1 Mar 2024");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        assertThat(preparer.page()
                        .locator("a[href*='/holdings/restrictions.csv']")
                        .getAttribute("href"))
                .contains("entity=BOUND");
        toldInTheNote(browser, company);
        lockedMonth(company, preparer);
    }

    /** The same key twice is answered once; a row that is known is skipped. */
    private static void byCall(Company company) {
        company.as("auditor").csv(PATH + "/import", HEADER + STAKED).refused(403, "FORBIDDEN");
        company.as("preparer")
                .csv(PATH + "/import", HEADER + STAKED.replace("2024-01-15", "soon"))
                .refused(422, "INVALID_INPUT");
        for (int time = 0; time < 2; time++) {
            JsonObject done = company.as("preparer")
                    .csvOnce(PATH + "/import", HEADER + LOCK_UP + STAKED, "bound-once")
                    .expect(200)
                    .json();
            assertThat(done.getInt("imported")).isEqualTo(1);
            assertThat(done.getInt("skipped")).isEqualTo(1);
        }
        assertThat(company.as("preparer")
                        .csv(PATH + "/import", HEADER + STAKED)
                        .expect(200)
                        .json()
                        .getInt("skipped"))
                .isEqualTo(1);
        String csv = new String(
                company.as("auditor").get(PATH, "text/csv").expect(200).body(), StandardCharsets.UTF_8);
        assertThat(csv.lines().toList())
                .hasSize(3)
                .element(1)
                .asString()
                .startsWith("L2,BTC,PROTOCOL_OR_LEGAL_OF_TOKEN,1,2024-01-15,,staked,exit of the validator,preparer,");
    }

    /** A half of two that carry 160.00 after a low of 80. */
    private static void toldInTheNote(Browser browser, Company company) {
        company.testAndApproveJanuary();
        String note = "/entities/BOUND/statements/impairment-disclosure?from=2024-01-01&to=2024-01-31";
        JsonObject told = company.as("auditor")
                .get(note)
                .expect(200)
                .json()
                .getJsonArray("restricted")
                .getJsonObject(0);
        assertThat(told.getString("lot")).isEqualTo("L1");
        assertThat(told.getString("carryingAmount")).isEqualTo("40.00");
        assertThat(told.getInt("remainingDays")).isEqualTo(30);
        assertThat(PdfText.of(company.as("auditor")
                        .get(note, "application/pdf")
                        .expect(200)
                        .body()))
                .contains("Bitcoin (BTC), lot L1: 0.5 units that carry 40.00 USD.");
        Desk auditor = Desk.of(browser, "auditor").go(company.january("/statements/impairmentDisclosure.xhtml"));
        Page page = auditor.page();
        auditor.sees("[aria-label='Restricted from sale at 31 Jan 2024'] tbody", "Bitcoin (BTC), lot L1")
                .sees(
                        "[aria-label='Restricted from sale at 31 Jan 2024'] tbody",
                        "staked · ends with: exit of the validator");
        assertThat(PageLooks.findings(page)).isEmpty();
    }

    /** Of a locked month nothing is told otherwise, by page and by call. */
    private static void lockedMonth(Company company, Desk preparer) {
        company.as("controller")
                .post("/entities/BOUND/periods/2023-11/soft-lock", "{}")
                .expect(200);
        String early = LOCK_UP.replace("2024-01-10", "2023-11-30").replace("0.5", "0.1");
        company.as("preparer").csv(PATH + "/import", HEADER + early).refused(409, "PERIOD_LOCKED");
        preparer.type("several:lines", HEADER + early)
                .click("several:enter")
                .sees("What holds from 2023-11-30 on is told in the disclosures of 2023-11, which is locked");
        company.as("preparer").post("/entities/BOUND/pledged-loans", """
                        {"reference":"L-1","lender":"Bank (fictitious)","currency":"USD","owed":"50.00","asset":"BTC",
                         "pledged":"1","callAt":"0.70","validFrom":"2023-11-01"}""").refused(409, "PERIOD_LOCKED");
    }
}
