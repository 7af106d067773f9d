package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** Who audits the books has them verified and sees that they are whole. */
@InBrowser
class VerificationScenario {

    private static final String FIRST = "#verifications tbody tr:nth-child(1)";

    @Test
    void theBooksAreVerifiedOnThePageAndFoundWhole(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "VERIFIED");
        company.testAndApproveJanuary();
        Desk auditor = Desk.of(browser, "auditor").go("/audit/verifications.xhtml");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();

        auditor.click("verify:begin").sees(FIRST, "auditor").sees(FIRST, "Whole");

        assertThat(auditor.page().locator(FIRST).innerText()).contains("auditor", "Whole");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
        auditor.go("/audit/trail.xhtml?action=BOOKS_VERIFIED").sees("tbody", "VERIFICATION");
    }
}
