package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** How fast and how controlled decisions are, other bounds tried on them, and a change of bounds that starts from there. */
@InBrowser
class ControlScenario {

    @Test
    void thePastIsTriedUnderOtherBoundsAndTheyAreProposed(Browser browser, PortalServer portal) {
        Company company = Company.byTiers(portal, "WEIGHED", "FIFO", "UTC", "USD");
        company.prices(
                Company.january().collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n")));
        company.lots("L1,BTC,2023-12-31,5000,500000,USD\n");
        company.testJanuary().expect(201);
        Desk auditor = Desk.of(browser, "auditor").go("/control/speed.xhtml?entity=WEIGHED");
        auditor.sees("Nothing was posted in this time").seesNo("#bounds");
        company.submit();
        company.approve("controller").expect(200);
        company.approve("controller").refused(403, "SOD_DUPLICATE_APPROVER");
        company.approve("cfo").expect(200);

        auditor.go("/control/speed.xhtml?entity=WEIGHED&months=3");
        auditor.sees("#measured", "100,000.00 USD")
                .sees("#measured", "100.0 %")
                .sees("#byTier tbody tr", "T2")
                .sees("#rules ~ div", "Whoever approved it already")
                .sees("#bounds\\:dualFrom ~ .field-hint", "100,000.00 USD")
                .seesNo("#bounds\\:propose");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();

        Desk controller = Desk.of(browser, "controller").go("/control/speed.xhtml?entity=WEIGHED");
        Page page = controller.page();
        page.locator("#bounds\\:dualFrom").fill("200000");
        page.locator("#bounds\\:dualFrom").blur();
        controller.sees("#lost tbody tr", "100,000.00").sees("#compared", "0.0 %");
        page.locator("#bounds\\:stepUpFromStep").fill("1");
        assertThat(page.locator("#bounds\\:stepUpFrom")).hasValue("200000.00");
        controller.sees("#lost tbody tr", "T1");
        assertThat(PageLooks.findings(page)).isEmpty();
        controller
                .type("bounds:reason", "The past says that one person is enough")
                .click("bounds:propose");
        controller.sees("dl.lead", "Submitted").sees("#facts", "200,000.00");

        JsonObject review = company.as("auditor")
                .get("/entities/WEIGHED/decision-speed?months=1")
                .expect(200)
                .json();
        assertThat(review.getJsonObject("speed").getString("shareOfAmountUnderDualOrMore"))
                .isEqualTo("1.0000");
        assertThat(review.getInt("denials")).isEqualTo(1);
        assertThat(review.getJsonArray("denialsByRule").getJsonObject(0).getString("rule"))
                .isEqualTo("SOD_DUPLICATE_APPROVER");
        JsonObject replay = company.as("auditor")
                .get("/entities/WEIGHED/decision-speed/replay?dualFrom=200000")
                .expect(200)
                .json();
        assertThat(replay.getJsonObject("lostSecondPair").getString("amount")).isEqualTo("100000.00");
        assertThat(replay.getJsonObject("asTried").getBoolean("meetsObjective")).isFalse();
        company.as("auditor")
                .get("/entities/WEIGHED/decision-speed/replay?dualFrom=1")
                .refused(422, "INVALID_INPUT");
        company.as("auditor").get("/entities/WEIGHED/decision-speed?months=61").refused(422, "INVALID_INPUT");
    }

    @Test
    void managementAndRiskBeginWithTheWhole(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "HOMES");
        company.prices(
                Company.january().collect(Collectors.joining("\n", "asset,date,open,high,low,close,volume\n", "\n")));
        company.lots("L1,BTC,2023-12-31,10,1000,USD\n");
        company.testJanuary().expect(201);
        company.submit();

        Desk cfo = Desk.of(browser, "cfo");
        assertThat(cfo.page()).hasURL(Pattern.compile(".*/control/management\\.xhtml.*"));
        cfo.go(company.january("/control/management.xhtml"));
        cfo.sees("#tiles", "1,000.00 USD")
                .sees("#tiles", "since the period began")
                .sees("Balance sheet")
                .sees("What waits, and what it would change")
                .sees("#main, main", "Total assets");
        assertThat(cfo.page().locator("figure.picture svg.wide polygon.c-soft"))
                .not()
                .hasCount(0);
        assertThat(PageLooks.findings(cfo.page())).isEmpty();
        cfo.page().getByText("To the work list").first().click();
        cfo.sees("to decide");

        Desk risk = Desk.of(browser, "risk");
        assertThat(risk.page()).hasURL(Pattern.compile(".*/control/risk\\.xhtml.*"));
        risk.go(company.january("/control/risk.xhtml"));
        risk.sees("No limit or covenant is in force")
                .sees("#wires", "Equity used up")
                .sees("What fired");
        assertThat(PageLooks.findings(risk.page())).isEmpty();
    }
}
