package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** A company borrows and buys: the change of its total assets is explained, followed to the entries and taken along. */
@InBrowser
class ExpansionScenario {

    private static final String LOAN = """
            {"externalId":"LOAN-1","postedOn":"2024-01-10","description":"Loan","purpose":"ORDINARY","lines":[
             {"account":"1000","debit":"900.00","credit":"0.00","currency":"USD"},
             {"account":"2500","debit":"0.00","credit":"900.00","currency":"USD"}]}""";

    @Test
    void theChangeIsExplainedFollowedAndTakenAlong(Browser browser, PortalServer portal) throws IOException {
        Company company = Company.trading(portal, "GROWS");
        int loan = company.as("preparer")
                .post("/entities/GROWS/journal", LOAN)
                .expect(201)
                .json()
                .getInt("id");
        JsonObject waits =
                company.as("controller").get("/cases/" + loan).expect(200).json();
        company.as("controller")
                .post("/cases/" + loan + "/approve", "{\"evidenceHash\":\"" + waits.getString("evidenceHash") + "\"}")
                .expect(200);
        company.lots("L2,BTC,2024-01-15,8,800.00,USD\n");

        JsonObject january = company.as("auditor")
                .get("/entities/GROWS/statements/expansion?from=2024-01-01&to=2024-01-31")
                .expect(200)
                .json();
        assertThat(january.getString("change")).isEqualTo("900.00");
        assertThat(january.getString("residual")).isEqualTo("0.00");
        assertThat(january.getString("flag")).isEqualTo("EXPANSION");
        assertThat(january.getJsonObject("components").getString("purchasesDigital"))
                .isEqualTo("800.00");
        assertThat(january.getJsonObject("components").getString("purchasesCash"))
                .isEqualTo("-800.00");
        assertThat(january.getJsonObject("bySource").getString("netDebt")).isEqualTo("900.00");

        Desk auditor = Desk.of(browser, "auditor").go(company.january("/expansion/expansion.xhtml"));
        Page page = auditor.page();
        auditor.sees("main", "EXPANSION: total assets grew").sees(".facts.lead", "900.00 USD");
        assertThat(page.locator("figure.chart svg").first()).isVisible();
        assertThat(page.locator("nav a[aria-current=page]")).hasText("Expansion");
        assertThat(PageLooks.findings(page)).isEmpty();

        Download pdf =
                page.waitForDownload(() -> page.locator("a[href*='format=pdf']").click());
        assertThat(PdfText.of(Files.readAllBytes(pdf.path())))
                .contains("Expansion of the balance sheet")
                .contains("Debt drawn")
                .contains("Purchases: digital assets");
        Download xlsx = page.waitForDownload(
                () -> page.locator("a[href*='format=xlsx']").click());
        assertThat(xlsx.suggestedFilename()).isEqualTo("GROWS-expansion-2024-01-01-2024-01-31.xlsx");

        page.locator(".statement a", new Page.LocatorOptions().setHasText("2500"))
                .first()
                .click();
        assertThat(page).hasURL(Pattern.compile("account=2500&from=2024-01-01&to=2024-01-31"));
        assertThat(page.locator("#journal tbody tr")).hasCount(1);
    }
}
