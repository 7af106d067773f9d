package org.ballast.scenario;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;

/** One person's page with what a person does there and sees. */
record Desk(Page page) {

    /** A new session in which a demo user is signed in. */
    static Desk of(Browser browser, String user) {
        Page page = browser.open();
        SignedIn.as(user, page);
        return new Desk(page);
    }

    Desk go(String address) {
        page.navigate(address);
        return this;
    }

    /** Types into the field with that id inside a form, as {@code add:lot}. */
    Desk type(String field, String text) {
        page.locator(byId(field)).fill(text);
        return this;
    }

    /** Chooses from a list, once the page has taken the answers to what was done before. */
    Desk choose(String field, String value) {
        page.waitForFunction("() => !window.PrimeFaces || PrimeFaces.ajax.Queue.isEmpty()");
        page.locator(byId(field)).selectOption(value);
        return this;
    }

    Desk click(String button) {
        page.locator(byId(button)).click();
        return this;
    }

    /** Reads what an approval does, and does it. */
    Desk approves() {
        page.locator("#approval summary").click();
        return click("primary:approve");
    }

    /** Chooses a file and starts its upload. */
    Desk upload(String form, String name, String content) {
        page.locator("#" + form + "\\:file_input")
                .setInputFiles(new FilePayload(name, "text/csv", content.getBytes(StandardCharsets.UTF_8)));
        page.locator("#" + form + " .ui-fileupload-upload").first().click();
        return this;
    }

    /** Waits until the text stands in the first place of that kind. */
    Desk sees(String where, String text) {
        PlaywrightAssertions.assertThat(page.locator(where).first()).containsText(text);
        return this;
    }

    /** Waits until the text stands beside the field, as what is wrong with it. */
    Desk seesBeside(String field, String text) {
        return sees(":is(.field, .checks):has(" + byId(field) + ") > .ui-message-error", text);
    }

    Desk sees(String text) {
        return sees("main", text);
    }

    Desk seesNo(String where) {
        PlaywrightAssertions.assertThat(page.locator(where)).hasCount(0);
        return this;
    }

    private static String byId(String id) {
        return "#" + id.replace(":", "\\:");
    }
}
