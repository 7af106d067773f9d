package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** What becomes of a write-down between the preparer who submits it and the controller who decides. */
@InBrowser
class DecisionsScenario {

    private static final String PROPOSAL = "/writedowns/proposal.xhtml?id=";

    @Test
    void aReturnedWriteDownIsMendedSubmittedAgainAndRejected(Browser browser, PortalServer portal) {
        Company company = tested(portal, "RETURNS");
        Desk preparer = Desk.of(browser, "preparer").go(address(company)).click("primary:submit");
        preparer.sees("dl.lead", "Submitted").seesNo("#primary\\:approve");

        Desk controller = Desk.of(browser, "controller").go(address(company));
        controller.click("otherwise:return").sees("#messages", "A reason is needed");
        controller
                .type("otherwise:comment", "Say where the low comes from")
                .click("otherwise:return")
                .sees("dl.lead", "Returned");

        preparer.go("/worklist.xhtml").sees(".work", "returned to you");
        preparer.go(address(company))
                .sees("#history", "Say where the low comes from")
                .sees(".question", "Say where the low comes from")
                .type("words:narrative", "The low of 10 January stands in the venue's own record.")
                .click("words:write")
                .sees("#messages", "The narrative is saved")
                .type("answer:reply", "It is the low of the venue itself")
                .click("answer:submit")
                .sees("dl.lead", "Submitted");

        controller
                .go(address(company))
                .sees("The low of 10 January stands")
                .sees(".question", "It is the low of the venue itself")
                .type("otherwise:comment", "no")
                .click("otherwise:reject")
                .sees("#messages", "reason");
        controller
                .type("otherwise:comment", "The market was closed that day")
                .click("otherwise:reject")
                .sees("dl.lead", "Rejected")
                .seesNo("#primary\\:approve");
        assertThat(company.impairmentsPosted()).isZero();
    }

    @Test
    void aPreparerWithdrawsAndWhoeverPreparedNeverApproves(Browser browser, PortalServer portal) {
        Company company = tested(portal, "WITHDRAWN");
        Desk preparer = Desk.of(browser, "preparer").go(address(company)).click("primary:submit");
        preparer.sees("dl.lead", "Submitted").seesNo("#primary\\:approve");
        pressButtonThatIsNotThere(preparer.page(), "primary:approve");
        preparer.sees("dl.lead", "Submitted");
        company.approve("preparer").refused(403, "FORBIDDEN");
        assertThat(company.as("auditor")
                        .get("/audit-trail?actor=preparer&action=REFUSED&limit=1")
                        .expect(200)
                        .items()
                        .getFirst()
                        .getString("reason"))
                .isEqualTo("FORBIDDEN: POST " + company.writeDown() + "/approve");
        preparer.type("otherwise:comment", "A lot is still missing")
                .click("otherwise:withdraw")
                .sees("dl.lead", "Withdrawn");
        assertThat(company.impairmentsPosted()).isZero();
    }

    @Test
    void somebodyWithBothRolesCannotApproveTheOwnWork(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "BOTHROLES");
        company.as("admin").post("/users", """
                {"name":"bothroles","fullName":"Prepares and controls","password":"two hats on one head",
                 "roles":["PREPARER","CONTROLLER"]}""").expect(201);
        Program both = company.as("admin").as("bothroles", "two hats on one head");
        both.post(
                        "/entities/BOTHROLES/impairment-tests",
                        "{\"periodStart\":\"2024-01-01\",\"periodEnd\":\"2024-02-01\"}")
                .expect(201);
        Page page = browser.open();
        SignedIn.as("bothroles", "two hats on one head", page);
        Desk desk = new Desk(page).go(address(company)).click("primary:submit");
        desk.sees("dl.lead", "Submitted").seesNo("#primary\\:approve");
        company.approve(both).refused(403, "SOD_PREPARER_IS_APPROVER");
        assertThat(company.impairmentsPosted()).isZero();
    }

    @Test
    void evidenceThatChangedAfterItWasSubmittedIsNotApproved(Browser browser, PortalServer portal) {
        Company company = submitted(portal, "CHANGED");
        Desk controller = Desk.of(browser, "controller").go(address(company));
        company.correctPrice("BTC,2024-01-10,100,101,70,100,1", "Venue+correction");
        controller.approves().sees("#messages", "The evidence has changed");
        controller.go(address(company)).sees("[role=alert]", "can no longer be approved");
        controller.sees("#changed", "as it was").sees("#changed", "as it is now");
        assertThat(company.proposal().getString("status")).isEqualTo("SUBMITTED");
        assertThat(company.impairmentsPosted()).isZero();

        company.testJanuary().expect(201);
        // the low of 70 took the place of 80: 2 x (100 - 70)
        assertThat(company.proposal().getString("amount")).isEqualTo("60.00");
        controller.page().reload();
        controller.sees("dl.lead", "Superseded");
    }

    @Test
    void aDoubleClickOnApprovePostsOnce(Browser browser, PortalServer portal) {
        Company company = submitted(portal, "TWICE");
        Desk controller = Desk.of(browser, "controller").go(address(company));
        controller.page().locator("#approval summary").dblclick();
        controller.sees("#approval", "You approve 40.00 USD for TWICE");
        controller.page().locator("#primary\\:approve").dblclick();
        controller.sees("dl.lead", "Posted").seesNo("#primary\\:approve");
        assertThat(company.impairmentsPosted()).isEqualTo(1);
        company.approve("controller").expect(200);
        assertThat(company.impairmentsPosted()).isEqualTo(1);
    }

    @Test
    void theMemoIsTakenFromThePageAndFiledAsTheSameBytesForEverybody(Browser browser, PortalServer portal)
            throws IOException {
        Company company = submitted(portal, "MEMO");
        Page page = Desk.of(browser, "controller").go(address(company)).page();
        Download memo = page.waitForDownload(
                () -> page.locator("a[href*='/writedowns/memo']").click());
        assertThat(memo.suggestedFilename()).startsWith("MEMO-write-down-").endsWith("-BTC-2024-01-01-2024-01-31.pdf");
        assertThat(PdfText.of(Files.readAllBytes(memo.path()))).contains("Not approved", "40.00", "Jan 10, 2024");

        company.approve("controller").expect(200);
        String path = "/write-downs/" + company.proposal().get("id") + "/memo";
        byte[] filed =
                company.as("auditor").get(path, "application/pdf").expect(200).body();
        assertThat(PdfText.of(filed))
                .contains("Posted as 2024-", company.proposal().getString("evidenceHash"), "Accumulated impairment")
                .contains("Submitted", "Approved", "controller", "Page 1 of 1")
                .doesNotContain("Not approved");
        assertThat(company.as("preparer")
                        .get(path, "application/pdf")
                        .expect(200)
                        .body())
                .isEqualTo(filed);
        company.as("auditor").get("/write-downs/0/memo", "application/pdf").refused(404, "NOT_FOUND");
    }

    private static Company tested(PortalServer portal, String code) {
        Company company = Company.trading(portal, code);
        company.testJanuary().expect(201);
        return company;
    }

    private static Company submitted(PortalServer portal, String code) {
        Company company = tested(portal, code);
        company.submit();
        return company;
    }

    private static String address(Company company) {
        return company.january(PROPOSAL + company.proposal().get("id"));
    }

    /** Sends the form of the page as if it held that button. */
    private static void pressButtonThatIsNotThere(Page page, String name) {
        page.waitForResponse(answer -> answer.request().method().equals("POST"), () -> page.evaluate("""
                name => {
                  const form = document.getElementById('primary');
                  const button = document.createElement('input');
                  button.type = 'hidden';
                  button.name = name;
                  button.value = name;
                  form.appendChild(button);
                  form.submit();
                }""", name));
    }
}
