package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
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
        new Desk(page).sees("h1", "Impairment test").seesNo("#messages .ui-messages-error");
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
