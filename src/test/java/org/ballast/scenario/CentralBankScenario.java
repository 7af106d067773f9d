package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import org.junit.jupiter.api.Test;

/** What central banks publish, keyed in and shown beside an entity, and an operation from its two sides to the books. */
@InBrowser
class CentralBankScenario {

    private static final String MAY = "?entity=CBANK&from=2026-05-01&to=2026-05-31";

    @Test
    void aReleaseIsKeyedInAndShownAndAnOperationIsPostedWithBothSides(Browser browser, PortalServer portal) {
        Program admin = new Program(portal.address(), "admin", "admin");
        admin.post("/institutions", """
                {"code":"KEYED","name":"Bank of the keyed in","currency":"EUR","template":"PLAIN"}""").expect(201);
        admin.post("/entities", """
                {"code":"CBANK","name":"A central bank (fictitious)","framework":"IFRS","functionalCurrency":"EUR",
                 "entityType":"CENTRAL_BANK"}""").expect(201);
        keyedIn(browser);
        operated(browser, portal);
    }

    private static void keyedIn(Browser browser) {
        Desk preparer = Desk.of(browser, "preparer").go("/centralbank/enterRelease.xhtml" + MAY + "&institution=KEYED");
        preparer.type("enter:date", "2026-05-22");
        figure(preparer.page(), "Total assets", "1001");
        figure(preparer.page(), "Total liabilities", "900");
        figure(preparer.page(), "Capital and reserves", "98");
        preparer.click("enter:record").sees(".import-refused", "more than the 2 that rounding explains");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        figure(preparer.page(), "Total assets", "1000");
        preparer.click("enter:record").sees("#identities tbody tr", "Holds").sees("#lines", "1,000");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        preparer.go("/centralbank/institution.xhtml" + MAY + "&institution=KEYED")
                .sees("#releases tbody tr", "1,000");
        preparer.go("/centralbank/institution.xhtml" + MAY + "&institution=FED").sees("#releases tbody tr", "n/a");
        assertThat(preparer.page().locator("figure.chart")).isNotNull();
        preparer.go("/centralbank/backdrop.xhtml?entity=MSTR&institution=FED&from=2022-01-01&to=2022-12-31")
                .sees("#backdrop tbody tr:last-child", "December 2022");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
    }

    private static void figure(Page page, String line, String amount) {
        page.getByLabel(line, new Page.GetByLabelOptions().setExact(true)).fill(amount);
    }

    private static void operated(Browser browser, PortalServer portal) {
        Program preparer = new Program(portal.address(), "preparer", "preparer");
        JsonObject lent = preparer.post("/entities/CBANK/central-bank-operations", """
                {"reference":"L-1","kind":"LENDING","postedOn":"2026-05-04","amount":"1000.00"}""")
                .expect(201)
                .json();
        assertThat(lent.getString("changeInReserves")).isEqualTo("1000.00");
        preparer.post("/entities/CBANK/central-bank-operations", """
                {"reference":"B-0","kind":"BANKNOTES","postedOn":"2026-05-04","amount":"1.00"}""").refused(422, "INVALID_INPUT");
        preparer.get("/entities/MSTR/central-bank-operations").refused(404, "NOT_FOUND");
        approve(browser, "L-1");
        Desk desk = Desk.of(browser, "preparer").go("/centralbank/operations.xhtml" + MAY);
        desk.choose("operation:kind", "BANKNOTES");
        desk.type("operation:postedOn", "2026-05-22")
                .type("operation:amount", "300.00")
                .type("operation:reference", "B-1")
                .click("operation:look")
                .sees("#preview", "(300.00)")
                .sees("#preview tbody tr", "700.00");
        assertThat(PageLooks.findings(desk.page())).isEmpty();
        desk.click("operation:ask").sees("#operations tbody tr", "B-1");
        approve(browser, "B-1");
        desk.go("/centralbank/operations.xhtml" + MAY).sees("#operations tbody tr", "Posted");
        desk.go("/statements/balanceSheet.xhtml" + MAY).sees("Banknotes in circulation");
        assertThat(preparer.get("/entities/CBANK/central-bank-operations")
                        .expect(200)
                        .items())
                .extracting(each -> each.getString("status"))
                .containsExactly("POSTED", "POSTED");
        Desk.of(browser, "preparer")
                .go("/centralbank/operations.xhtml?entity=MSTR")
                .sees("not a central bank");
    }

    private static void approve(Browser browser, String reference) {
        Desk controller = Desk.of(browser, "controller").go("/centralbank/operations.xhtml" + MAY);
        controller
                .page()
                .locator("#operations a", new Page.LocatorOptions().setHasText(reference))
                .click();
        controller.approves().sees("Posted");
    }
}
