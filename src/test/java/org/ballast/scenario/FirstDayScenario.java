package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** What the README tells a new user to do first, in a real browser, with the sample company HELIX. */
@InBrowser
class FirstDayScenario {

    private static final String QUARTER = "entity=HELIX&from=2024-10-01&to=2024-12-31";
    private static final String WRONG = """
            lot,asset,acquired_at,quantity,cost,currency,reference
            L4,BTC,2024-10-05,-1,63000.00,USD,Fictitious
            L5,DOGGO,2024-13-05,1,63000.00,USD,Fictitious
            """;
    private static final String RIGHT = """
            lot,asset,acquired_at,quantity,cost,currency,reference
            L4,BTC,2024-10-05,2,126000.00,USD,Fictitious
            """;

    @Test
    void aPreparerImportsTestsAndSubmitsAndAControllerApprovesAndPrints(Browser browser, PortalServer portal)
            throws IOException {
        Path log = portal.folder().resolve("server.log");
        int before = Files.readString(log).length();
        Page preparer = signedIn(browser, "preparer");
        preparer.navigate("/holdings/import.xhtml?" + QUARTER);
        upload(preparer, "wrong.csv", WRONG);
        see(preparer, ".import-errors", "quantity");
        see(preparer, ".import-errors", "DOGGO");
        upload(preparer, "right.csv", RIGHT);
        preparer.locator("#lots\\:post").click();
        see(preparer, ".import-accepted", "right.csv");

        preparer.navigate("/writedowns/tests.xhtml?" + QUARTER);
        preparer.locator("#testing\\:start").click();
        // 63,000.00 paid for each of two on 5 October, 58,895.20 at the lowest on 10 October
        see(preparer, "main", "8,209.60");
        preparer.locator("main a[href*='proposal.xhtml']").first().click();
        preparer.locator("#primary\\:submit").click();
        see(preparer, "main", "Submitted");
        String proposal = preparer.url();

        Page controller = signedIn(browser, "controller");
        controller.navigate(proposal);
        new Desk(controller).approves();
        see(controller, "main", "Posted");

        controller.navigate("/statements/balanceSheet.xhtml?entity=HELIX&asOf=2024-12-31");
        Download pdf = controller.waitForDownload(
                () -> controller.locator("a[href*='format=pdf']").first().click());
        // 619,098.66 of the worked example and the new lot at its lowest price
        assertThat(PdfText.of(Files.readAllBytes(pdf.path())))
                .containsPattern("Digital assets, net of accumulated impairment\\s*736,889\\.06")
                .containsPattern("Total assets\\s*1,035,984\\.41")
                .contains("Helix");
        // What a page says after a redirect is forgotten once it is said: no page is sent before its end is known
        assertThat(Files.readString(log).substring(before)).doesNotContain("cookie for the flash");
    }

    private static Page signedIn(Browser browser, String user) {
        Page page = browser.open();
        page.navigate("/login.xhtml");
        page.locator("#login\\:name").fill(user);
        page.locator("#login\\:password").fill(user);
        page.locator("#login\\:signIn").click();
        SignedIn.isAtHome(page);
        return page;
    }

    private static void upload(Page page, String name, String csv) {
        page.locator("#lots\\:file_input")
                .setInputFiles(new FilePayload(name, "text/csv", csv.getBytes(StandardCharsets.UTF_8)));
        page.locator("#lots .ui-fileupload-upload").first().click();
    }

    private static void see(Page page, String where, String text) {
        PlaywrightAssertions.assertThat(page.locator(where).first()).containsText(text);
    }
}
