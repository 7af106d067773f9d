package org.ballast.scenario;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;

/**
 * Signs in through the page, as a person does: who is told that the portal is busy, as it is to strangers while
 * {@link EntranceScenario} besieges it, tries again when it says so.
 */
final class SignedIn {

    /** Where a sign-in leads to by itself, whoever it is. */
    static final Pattern HOME = Pattern.compile(".*/(worklist|control/management|control/risk)\\.xhtml.*");

    private static final int BUSY = 503;
    private static final int SECONDS_TO_RETRY = 2;
    private static final int TRIES = 30;

    private SignedIn() {}

    /** A demo user, whose password is the name. */
    static void as(String user, Page page) {
        as(user, user, page);
    }

    static void as(String user, String password, Page page) {
        page.navigate("/login.xhtml");
        for (int tries = 1; tries < TRIES && isBusy(user, password, page); tries++) {
            page.waitForTimeout(SECONDS_TO_RETRY * 1000.0);
            page.navigate("/login.xhtml");
        }
        isAtHome(page);
    }

    /** The first page came, and not an error in its place. */
    static void isAtHome(Page page) {
        page.waitForURL(HOME);
        PlaywrightAssertions.assertThat(page.locator("body.plain")).hasCount(0);
    }

    private static boolean isBusy(String user, String password, Page page) {
        return page.waitForResponse(
                                answer -> answer.request().method().equals("POST"), () -> fill(user, password, page))
                        .status()
                == BUSY;
    }

    /** On a sign-in page that is open already. */
    static void fill(String user, String password, Page page) {
        page.locator("#login\\:name").fill(user);
        page.locator("#login\\:password").fill(password);
        page.locator("#login\\:signIn").click();
    }
}
