package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import org.junit.jupiter.api.Test;

/** A session that ends while a page is open costs a sign-in and nothing else. */
@InBrowser
class EndedSessionScenario {

    private static final String TESTS = "/writedowns/tests.xhtml?entity=HELIX&from=2024-01-01&to=2024-03-31";

    @Test
    void anAjaxClickAfterTheSessionEndedLeadsToSignInAndBack(Page page) {
        SignedIn.as("preparer", page);
        page.navigate(TESTS);
        page.context().clearCookies();
        page.locator("#testing\\:start").click();
        page.waitForURL("**/login.xhtml?to=*");
        SignedIn.fill("preparer", "preparer", page);
        page.waitForURL("**" + TESTS.replace("?", "\\?"));
        new Desk(page).sees("h1", "Measurement").seesNo("#messages .ui-messages-error");
    }

    @Test
    void whatWasTypedIsBackAfterSigningInAgainUntilItIsSaved(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "DRAFTED");
        company.testJanuary().expect(201);
        Desk preparer = Desk.of(browser, "preparer")
                .go("/writedowns/proposal.xhtml?id=" + company.proposal().get("id"));
        String address = preparer.page().url();
        preparer.page().locator("#words\\:narrative").pressSequentially("Half an hour of thought");
        preparer.page().context().clearCookies();
        preparer.click("words:write").page().waitForURL("**/login.xhtml?to=*");
        SignedIn.fill("preparer", "preparer", preparer.page());
        preparer.page().waitForURL(address);
        PlaywrightAssertions.assertThat(preparer.page().locator("#words\\:narrative"))
                .hasValue("Half an hour of thought");
        preparer.sees("#words .draft", "it is not saved yet")
                .click("words:write")
                .sees("#messages", "The narrative is saved")
                .seesNo(".draft");
        preparer.page().reload();
        preparer.seesNo(".draft");
    }

    @Test
    void twoMinutesBeforeTheEndThePageWarnsAndTheUserStays(Page page) {
        SignedIn.as("preparer", page);
        page.clock().install();
        page.navigate(TESTS);
        PlaywrightAssertions.assertThat(page.locator("#session-ending")).isHidden();
        page.clock().fastForward("28:30");
        PlaywrightAssertions.assertThat(page.locator("#session-ending [data-near]"))
                .isVisible();
        Browser.assertAccessible(page);
        page.locator("#session-ending button").click();
        PlaywrightAssertions.assertThat(page.locator("#session-ending")).isHidden();
        page.clock().fastForward("30:01");
        PlaywrightAssertions.assertThat(page.locator("#session-ending [data-over]"))
                .isVisible();
    }

    @Test
    void afterSigningOutNoPageOfTheSessionCanBeOpened(Page page) {
        SignedIn.as("preparer", page);
        page.locator("header details").last().click();
        page.locator("#frame input.sign-out").click();
        page.waitForURL("**/login.xhtml");
        page.navigate(TESTS);
        assertThat(page.url()).contains("/login.xhtml?to=");
    }
}
