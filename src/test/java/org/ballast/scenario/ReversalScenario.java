package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** A write-down from a bad print is undone: asked for on a page or by a call, signed by the CFO, and tested again. */
@InBrowser
class ReversalScenario {

    private static final String BAD_PRINT = "{\"comment\":\"The low of 10 January was a bad print\"}";

    @Test
    void aControllerAsksOnThePageAndTheCfoSigns(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "BADPRINT");
        company.testAndApproveJanuary();
        String proposal = "/writedowns/proposal.xhtml?entity=BADPRINT&id="
                + company.proposal().get("id");

        Desk controller = Desk.of(browser, "controller").go(proposal);
        controller
                .page()
                .locator("a[href*='/corrections/correct.xhtml']")
                .first()
                .click();
        controller
                .sees("Write-down " + company.proposal().get("id"))
                .sees("Net income of the year")
                .sees("1590");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        controller.click("ask:request").seesBeside("ask:reason", "why");
        controller
                .type("ask:reason", "The low of 10 January was a bad print")
                .click("ask:request")
                .sees("dl.lead", "Submitted")
                .sees("#facts", "bad print")
                .seesNo("#primary\\:approve");
        Page asked = controller.page();
        String address = asked.url().substring(asked.url().indexOf("/approvals"));

        Desk cfo = Desk.of(browser, "cfo").go(address);
        assertThat(PageLooks.findings(cfo.page())).isEmpty();
        cfo.page().locator("#approval summary").click();
        cfo.page().locator("#primary\\:approve").dblclick();
        cfo.sees("dl.lead", "Posted");
        cfo.page().locator("a[href*='/journal/entry.xhtml']").first().click();
        cfo.sees("Undoes").seesNo("a[href*='/corrections/correct.xhtml']");

        controller.go(proposal).sees("dl.lead", "Reversed").seesNo("a[href*='/corrections/correct.xhtml']");
        controller
                .go("/corrections/correct.xhtml?entity=BADPRINT&kind=WRITE_DOWN&id="
                        + company.proposal().get("id"))
                .sees("cannot be undone");
        company.correctPrice("BTC,2024-01-10,100,101,99,100,1", "bad+print");
        company.correctPrice("BTC,2024-01-11,100,101,99,100,1", "bad+print");
        assertThat(company.testJanuary().expect(201).json().getString("totalLoss"))
                .isEqualTo("10.00");
    }

    @Test
    void programsReverseByTheContract(PortalServer portal) {
        Company company = Company.trading(portal, "REVERSED");
        company.testAndApproveJanuary();
        String reverse = company.writeDown() + "/reverse";
        company.as("controller").post(reverse, "{}").refused(422, "REASON_REQUIRED");
        company.as("cfo").post(reverse, BAD_PRINT).refused(403, "FORBIDDEN");
        JsonObject preview = company.as("auditor")
                .get("/entities/REVERSED/corrections/preview?kind=WRITE_DOWN&id="
                        + company.proposal().get("id"))
                .expect(200)
                .json();
        assertThat(preview.getJsonArray("steps")).hasSize(1);
        company.as("auditor")
                .get("/entities/REVERSED/corrections/preview?kind=NOTHING&id=1")
                .refused(422, "INVALID_INPUT");

        JsonObject asked =
                company.as("controller").post(reverse, BAD_PRINT).expect(201).json();
        assertThat(asked.getString("status")).isEqualTo("SUBMITTED");
        assertThat(asked.getString("subject")).isEqualTo("CORRECTION");
        assertThat(asked.getString("tier")).isEqualTo("T1_SINGLE");
        String approve = "/cases/" + asked.get("id") + "/approve";
        String seen = "{\"evidenceHash\":\"" + asked.getString("evidenceHash") + "\"}";
        company.as("controller").post(approve, seen).refused(403, "SOD_PREPARER_IS_APPROVER");
        assertThat(company.as("cfo").post(approve, seen).expect(200).json().getString("status"))
                .isEqualTo("POSTED");
        assertThat(company.proposal().getString("status")).isEqualTo("REVERSED");
        company.as("controller").post(reverse, BAD_PRINT).refused(409, "ILLEGAL_TRANSITION");
        JsonObject lot = company.as("auditor")
                .get("/entities/REVERSED/lots")
                .expect(200)
                .items()
                .getFirst();
        assertThat(lot.getString("carryingAmount")).isEqualTo("200.00");
        assertThat(company.testJanuary().expect(201).json().getString("totalLoss"))
                .isEqualTo("40.00");
    }
}
