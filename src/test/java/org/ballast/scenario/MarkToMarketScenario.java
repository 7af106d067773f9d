package org.ballast.scenario;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A bought option and a sold perpetual are measured, looked at, approved and disclosed. */
@InBrowser
class MarkToMarketScenario {

    private static final String CALL = "MTM-27MAR26-65000-C";
    private static final String PERPETUAL = "MTM-PERPETUAL";
    private static final String JANUARY = "entity=MARKED&from=2026-01-01&to=2026-01-31";

    @Test
    void positionsAreMeasuredApprovedAndDisclosed(Browser browser, PortalServer portal) {
        Company company = MarkedCompany.trading(portal, "MARKED", CALL, PERPETUAL);
        Program preparer = company.as("preparer");
        String run = "/entities/MARKED/mark-to-market";
        String period = "{\"periodStart\":\"2026-01-01\",\"periodEnd\":\"2026-02-01\"}";
        assertThat(preparer.post(run, period).refused(422, "NO_PRICE").text()).contains(CALL, PERPETUAL);
        company.as("controller").post(run, period).refused(403, "FORBIDDEN");
        preparer.csv("/marks/import", """
                        instrument,at,mark,index,iv,underlying,open_interest
                        %s,2026-01-31T23:00:00Z,0.0171,56900,,,
                        %s,2026-01-31T23:00:00Z,55000,54900,,,
                        """.formatted(CALL, PERPETUAL)).expect(200);

        Desk desk = Desk.of(browser, "preparer").go("/marktomarket/proposals.xhtml?" + JANUARY);
        desk.sees("No proposals of mark-to-market");
        assertThat(PageLooks.findings(desk.page())).isEmpty();
        desk.click("measuring:run").sees("#proposals", "24,570.10").sees("#proposals", "Losses");
        assertThat(PageLooks.findings(desk.page())).isEmpty();
        assertThat(company.as("auditor")
                        .get("/entities/MARKED/write-downs?of=DERIVATIVES&kind=LOSS")
                        .items())
                .singleElement()
                .satisfies(each -> assertThat(each.getString("account")).isEqualTo("DERIBIT-BTC"));
        company.as("auditor").get("/entities/MARKED/write-downs?kind=ANY").refused(422, "INVALID_INPUT");
        desk.go("/writedowns/proposals.xhtml?of=DERIVATIVES&kind=LOSS&" + JANUARY)
                .sees("#proposals", "24,570.10")
                .sees("#proposals .note", "Derivatives · ");
        assertThat(PageLooks.findings(desk.page())).isEmpty();
        List<JsonObject> proposals = company.as("auditor")
                .get("/mark-proposals?entity=MARKED&kind=LOSS")
                .items();
        assertThat(proposals).singleElement().satisfies(each -> {
            assertThat(each.getString("amount")).isEqualTo("24570.10");
            assertThat(each.getString("status")).isEqualTo("DRAFT");
        });
        assertThat(preparer.post(run, period).expect(201).json().getJsonArray("proposals"))
                .hasSize(2);
        approveLoss(browser, desk, proposals.getFirst());
        disclosed(browser, company);
    }

    private static void approveLoss(Browser browser, Desk preparer, JsonObject loss) {
        preparer.page()
                .locator("a[href*='/marktomarket/proposal.xhtml?id=" + loss.getInt("id") + "']")
                .click();
        preparer.sees("figure.chart svg.wide", "Carried before")
                .sees("#lines", CALL)
                .sees("#lines", "Mark of the venue")
                .sees("#lines", "9,729.90");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        preparer.type("words:narrative", "The market fell through the month.")
                .click("words:write")
                .sees("Kept.");
        preparer.page().locator("a[href*='/approvals/case.xhtml']").first().click();
        preparer.click("primary:submit").sees("dl.lead", "Submitted");

        Page page = preparer.page();
        Desk controller = Desk.of(browser, "controller")
                .go(page.url().substring(page.url().indexOf("/approvals")));
        controller.approves().sees("dl.lead", "Posted");
        controller.page().locator("a[href*='/journal/entry.xhtml']").click();
        controller.sees("6300").sees("2200");
    }

    private static void disclosed(Browser browser, Company company) {
        Desk auditor = Desk.of(browser, "auditor").go("/statements/derivativesDisclosure.xhtml?" + JANUARY);
        auditor.sees(CALL).sees("Level 2");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
        String address = "/entities/MARKED/statements/derivatives-disclosure?from=2026-01-01&to=2026-01-31";
        JsonObject note = company.as("auditor").get(address).expect(200).json();
        assertThat(note.getString("losses")).isEqualTo("24570.10");
        assertThat(company.as("auditor")
                        .get(address, "application/pdf")
                        .expect(200)
                        .body())
                .startsWith("%PDF".getBytes(US_ASCII));
    }
}
