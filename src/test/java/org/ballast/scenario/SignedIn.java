package org.ballast.scenario;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import java.util.regex.Pattern;

/** Signs in through the page, as a person does. */
final class SignedIn {

    /** Where a sign-in leads to by itself, whoever it is. */
    static final Pattern HOME = Pattern.compile(".*/(worklist|control/management|control/risk)\\.xhtml.*");

    private SignedIn() {}

    /** A demo user, whose password is the name. */
    static void as(String user, Page page) {
        as(user, user, page);
    }

    static void as(String user, String password, Page page) {
        page.navigate("/login.xhtml");
        fill(user, password, page);
        isAtHome(page);
    }

    /** The first page came, and not an error in its place. */
    static void isAtHome(Page page) {
        page.waitForURL(HOME);
        PlaywrightAssertions.assertThat(page.locator("body.plain")).hasCount(0);
    }

    /** On a sign-in page that is open already. */
    static void fill(String user, String password, Page page) {
        page.locator("#login\\:name").fill(user);
        page.locator("#login\\:password").fill(password);
        page.locator("#login\\:signIn").click();
    }
}
