package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** Headroom by slider and by call, what falls leave of equity, and scenarios that are kept by name. */
@InBrowser
class StressScenario {

    @Test
    void aFallIsLookedAtFromTheFirstLotToTheLastOfEquity(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "STRESSED");
        company.prices("asset,date,open,high,low,close,volume\nBTC,2024-01-10,50000,50000,45000,50000,5\n"
                + "BTC,2024-01-31,60000,60000,60000,60000,5\n");
        company.lots("L1,BTC,2023-12-31,2,100000.00,USD\nL2,BTC,2024-01-15,98,5880000.00,USD\n");
        headroom(browser, company);
    }

    private static void headroom(Browser browser, Company company) {
        JsonObject headroom = company.as("auditor")
                .get("/entities/STRESSED/headroom?asOf=2024-01-31&fall=0.10")
                .expect(200)
                .json();
        assertThat(headroom.getString("periodStart")).isEqualTo("2024-01-01");
        assertThat(headroom.getString("certainLoss")).isEqualTo("10000.00");
        assertThat(headroom.getString("lossOfPeriod")).isEqualTo("598000.00");
        assertThat(headroom.getJsonArray("books").getJsonObject(0).getInt("lotsWrittenDown"))
                .isEqualTo(2);
        assertThat(headroom.getJsonArray("assets").getJsonObject(0).getString("lossOfPeriod"))
                .isEqualTo("598000.00");

        Desk risk = Desk.of(browser, "risk").go(company.january("/stress/headroom.xhtml") + "&fall=0.10");
        risk.sees("#said", "A fall of 10 % writes down 2 lots, 598,000.00 USD")
                .sees("#byAsset tbody tr", "10,000.00")
                .sees("#nearLots tbody tr", "L2");
        Page page = risk.page();
        assertThat(page.locator("svg polyline").first()).isVisible();
        assertThat(page.locator("#nearLots tbody tr")).hasCount(2);
        assertThat(PageLooks.findings(page)).isEmpty();
        page.locator("#fall").focus();
        assertThat(page.locator("#fall")).isFocused();
        page.keyboard().press("ArrowRight");
        risk.sees("#said", "A fall of 10.5 % writes down 2 lots, 627,400.00 USD");
        assertThat(page.locator("#fall")).isFocused();
        assertThat(page.url()).contains("fall=0.105");
        company.as("auditor").get("/entities/STRESSED/headroom?fall=1").refused(422, "INVALID_INPUT");
    }
}
