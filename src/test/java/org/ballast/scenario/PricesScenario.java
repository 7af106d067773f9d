package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** Prices come in by file and by hand, and an outlier is used only after a controller looked at it. */
@InBrowser
class PricesScenario {

    private static final String HEADER = "asset,date,open,high,low,close,volume\n";

    @Test
    void aFileIsWatchedOnItsWayInToldItsErrorsAndRecognisedWhenItComesAgain(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "UPLOADED");
        Desk preparer = Desk.of(browser, "preparer").go("/prices/imports.xhtml?market=" + company.code());
        preparer.upload("upload", "wrong.csv", HEADER + """
                BTC,2024-01-01,100,101,95,100,1
                BTC,2024-01-02,100,101,minus,100,1
                DOGGO,2024-01-03,100,101,95,100,1
                """);
        preparer.sees(".import-refused h2", "2 errors in wrong.csv")
                .sees(".import-errors tbody tr:nth-child(1)", "3")
                .sees(".import-errors tbody tr:nth-child(1)", "low")
                .sees(".import-errors tbody tr:nth-child(1) code", "minus")
                .sees(".import-errors tbody tr:nth-child(2)", "asset")
                .sees(".import-errors tbody tr:nth-child(2) code", "DOGGO");
        assertThat(barsOf(company)).isEmpty();

        try (SlowLine line = SlowLine.to(portal.address())) {
            preparer.go(line.address() + "/prices/imports.xhtml?market=" + company.code());
            rememberProgress(preparer.page());
            preparer.upload("upload", "many.csv", manyWrongLines())
                    .sees(".import-refused h2", "40,000 errors in many.csv")
                    .sees(".import-refused p", "The first 1,000 of 40,000 errors are shown");
            assertThat(progressSeen(preparer.page()))
                    .as("widths of the progress bar")
                    .hasSizeGreaterThan(3)
                    .isSorted();
            assertThat(preparer.page().evaluate("() => window.progressOf"))
                    .as("what it is the progress of")
                    .isEqualTo("many.csv");
        }
        assertThat(barsOf(company)).isEmpty();

        String right = Company.january().collect(Collectors.joining("\n", HEADER, "\n"));
        preparer.go("/prices/imports.xhtml")
                .choose("upload:market", company.code())
                .upload("upload", "right.csv", right)
                .sees(".import-accepted dd", "31");
        preparer.upload("upload", "the same under another name.csv", right)
                .sees(".import-duplicate", "the same under another name.csv");
        assertThat(barsOf(company)).hasSize(31);

        preparer.go("/prices/imports.xhtml")
                .choose("upload:market", company.code())
                .type("upload:reason", "The venue said it anew")
                .page()
                .locator("#upload\\:correct")
                .check();
        preparer.upload("upload", "corrected.csv", HEADER + "BTC,2024-01-31,100,101,94,100,1\n")
                .sees(".import-accepted", "corrected.csv");
        assertThat(barsOf(company).getLast().getString("low")).startsWith("94");
    }

    @Test
    void anOutlierIsUsedOnlyAfterAControllerConfirmedItAndARejectedOneIsCorrected(
            Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "OUTLIERS");
        company.prices(Company.january()
                .map(line -> line.replace("2024-01-20,100,101,95", "2024-01-20,100,101,40"))
                .map(line -> line.replace("2024-01-25,100,101,95", "2024-01-25,100,101,0.06"))
                .collect(Collectors.joining("\n", HEADER, "\n")));
        company.lots("L1,BTC,2023-12-31,2,200.00,USD\n");
        Desk preparer = Desk.of(browser, "preparer").go(company.january("/writedowns/tests.xhtml"));
        preparer.click("testing:start")
                .sees("#messages", "Nothing could be tested")
                .sees("#blocked tbody tr:nth-child(1)", "20 Jan 2024")
                .sees("#blocked tbody tr:nth-child(1)", "Held back until a controller decides")
                .sees("#blocked tbody tr:nth-child(2)", "25 Jan 2024");
        preparer.go(company.january("/prices/prices.xhtml?market=OUTLIERS&asset=BTC"))
                .sees("#calendar .table tbody tr:nth-child(1)", "Held back")
                .sees("#calendar .table tbody tr:nth-child(1)", "20 Jan 2024; 25 Jan 2024")
                .sees("#calendar .table tbody tr:nth-child(2)", "Whole");

        Desk controller = Desk.of(browser, "controller");
        controller.page().locator(".work a[href*='held.xhtml']").first().click();
        decide(controller, company, "40", "confirm", "The venue's trade record shows it", "confirmed");
        company.testJanuary().refused(422, "NO_PRICE");
        decide(controller, company, "0.06", "reject", "A misprint of the venue's feed", "rejected");
        assertThat(company.testJanuary().refused(422, "NO_PRICE").json().getString("detail"))
                .contains("25 Jan 2024", "rejected")
                .doesNotContain("20 Jan 2024");

        preparer.go("/prices/prices.xhtml?market=OUTLIERS&asset=BTC&from=2024-01-25&to=2024-01-25");
        preparer.go("/prices/price.xhtml?id=" + rejectedBar(company))
                .type("price:low", "90")
                .click("price:save")
                .sees("#messages", "A reason is needed")
                .type("price:reason", "Taken from the venue's own record")
                .click("price:save")
                .sees("tbody tr:nth-child(1)", "0.06")
                .sees("tbody tr:nth-child(1)", "Superseded")
                .sees("tbody tr:nth-child(2)", "90.00")
                .sees("tbody tr:nth-child(2)", "Taken from the venue's own record");
        // 2 x (100 - 40): the confirmed outlier is the lowest price of the month
        assertThat(company.testJanuary().expect(201).json().getString("totalLoss"))
                .isEqualTo("120.00");
    }

    private static void decide(
            Desk controller, Company company, String low, String decision, String reason, String told) {
        controller
                .page()
                .locator("tr", new Page.LocatorOptions().setHasText(company.code()))
                .filter(new com.microsoft.playwright.Locator.FilterOptions().setHasText(low))
                .locator("a[href*='held.xhtml?id=']")
                .first()
                .click();
        controller.type("decision:reason", reason).click("decision:" + decision).sees("#messages", told);
    }

    private static long rejectedBar(Company company) {
        return barsOf(company).stream()
                .filter(bar -> bar.getString("status").equals("REJECTED"))
                .findFirst()
                .orElseThrow()
                .getJsonNumber("id")
                .longValue();
    }

    private static List<JsonObject> barsOf(Company company) {
        return company.as("auditor")
                .get("/prices?market=" + company.code() + "&asset=BTC&from=2024-01-01&to=2024-01-31")
                .expect(200)
                .items();
    }

    /** Eight megabytes: more than the system takes from the browser before the line has carried any of it. */
    private static String manyWrongLines() {
        return HEADER + ("DOGGO,2024-01-01,100,101,95,100," + "1".repeat(168) + "\n").repeat(40_000);
    }

    private static void rememberProgress(Page page) {
        page.evaluate("""
                () => {
                  window.progress = [];
                  new MutationObserver(() => {
                    const bar = document.querySelector('#upload .ui-progressbar-value');
                    const width = bar ? parseInt(bar.style.width) || 0 : 0;
                    if (width > (window.progress.at(-1) ?? 0)) window.progress.push(width);
                    if (bar) window.progressOf = bar.parentElement.ariaLabel;
                  }).observe(document.body, {subtree: true, childList: true, attributes: true, attributeFilter: ['style']});
                }""");
    }

    private static List<Integer> progressSeen(Page page) {
        return ((List<?>) page.evaluate("() => window.progress"))
                .stream().map(Integer.class::cast).toList();
    }
}
