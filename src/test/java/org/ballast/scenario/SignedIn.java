package org.ballast.scenario;

import com.microsoft.playwright.Page;

/** Signs in through the page, as a person does; a demo user's password is the name. */
final class SignedIn {

    private SignedIn() {}

    static void as(String user, Page page) {
        page.navigate("/login.xhtml");
        page.getByLabel("User name").fill(user);
        page.getByLabel("Password").fill(user);
        page.locator("button[type=submit]").click();
        page.waitForURL("**/worklist.xhtml*");
    }
}
