package org.ballast.scenario;

import com.microsoft.playwright.Page;
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
        page.waitForURL(HOME);
    }

    /** On a sign-in page that is open already. */
    static void fill(String user, String password, Page page) {
        page.locator("#login\\:name").fill(user);
        page.locator("#login\\:password").fill(password);
        page.locator("#login\\:signIn").click();
    }
}
