package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** What a disclosure shows of carrying amount and market value where two days have no price. */
@InBrowser
class CourseScenario {

    @Test
    void theLineHasAGapWhereNoPriceIsKnownAndTheTableSaysTheSame(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "COURSE");
        company.prices(Company.january()
                .filter(line -> !line.contains("2024-01-15") && !line.contains("2024-01-16"))
                .filter(line -> !line.contains("2024-01-31"))
                .collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n")));
        company.lots("L1,BTC,2023-12-31,2,180.00,USD\nL2,BTC,2024-01-20,1,90.00,USD\n");

        Desk auditor = Desk.of(browser, "auditor").go(company.january("/statements/impairmentDisclosure.xhtml"));

        auditor.sees(
                ".course-unknown",
                "No price of 3 days is known, and the line has gaps there: 15 Jan 2024 – 16 Jan 2024; 31 Jan 2024.");
        Page page = auditor.page();
        assertThat(page.locator("figure.chart svg.wide polyline.c-first")).hasCount(2);
        assertThat(page.locator("figure.chart svg.wide"))
                .hasAttribute(
                        "aria-label",
                        "Carrying amount of BTC in steps and market value as a line, from 1 Jan 2024 to 31 Jan"
                                + " 2024; at the end 270.00 USD and no price.");
        assertThat(page.locator("[aria-label='BTC: carrying amount and market value'] tbody tr")
                        .allInnerTexts())
                .containsExactly("31 Jan 2024\t3\t270.00\tno price\t–");

        auditor.go("/statements/impairmentDisclosure.xhtml?entity=COURSE&from=2024-01-01&to=2024-01-30");
        assertThat(page.locator("[aria-label='BTC: carrying amount and market value'] tbody tr")
                        .allInnerTexts())
                .containsExactly("30 Jan 2024\t3\t270.00\t300.00\t30.00");
        assertThat(PageLooks.findings(page)).isEmpty();
    }
}
