package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.util.List;
import org.junit.jupiter.api.Test;

/**
 * Whoever works in two tabs writes for the company that the tab shows: one tab opens a page for one company, the other tab
 * then opens it for another company, and what the first tab saves lands in the first company.
 */
@InBrowser
class TwoTabsScenario {

    private static final String OURS = "TABONE";
    private static final String OTHERS = "TABTWO";

    @Test
    void everyPageWritesForTheCompanyThatItShows(Browser browser, PortalServer portal) {
        Company ours = Company.trading(portal, OURS);
        Company others = Company.trading(portal, OTHERS);
        Desk preparer = Desk.of(browser, "preparer");
        Page otherTab = preparer.page().context().newPage();

        asks(preparer, otherTab, "/holdings/addLot.xhtml");
        preparer.type("add:lot", "KEYED")
                .type("add:acquired_at", "2024-01-12")
                .type("add:quantity", "1")
                .type("add:cost", "98.00")
                .click("add:save");
        lands(preparer, "Lot KEYED is in the books");

        asks(preparer, otherTab, "/holdings/import.xhtml");
        preparer.upload("lots", "lots.csv", """
                        lot,asset,acquired_at,quantity,cost,currency
                        FILED,BTC,2024-01-12,1,98.00,USD
                        """).click("lots:post").sees("#lots .import-accepted", "lots.csv");
        asks(preparer, otherTab, "/holdings/import.xhtml");
        preparer.upload("disposals", "sales.csv", """
                        reference,asset,disposed_at,quantity,proceeds,currency
                        SALE1,BTC,2024-01-25,0.5,60.00,USD
                        """)
                .click("disposals:post")
                .sees("#disposals .import-accepted", "sales.csv");

        asks(preparer, otherTab, "/holdings/addDisposal.xhtml");
        preparer.type("add:reference", "SALE2")
                .type("add:disposed_at", "2024-01-26")
                .type("add:quantity", "0.25")
                .type("add:proceeds", "30")
                .click("add:save");
        lands(preparer, "Disposal SALE2 is recorded");
        asks(preparer, otherTab, "/holdings/disposals.xhtml?withdraw=SALE2");
        preparer.type("withdraw:reason", "The sale was called off").click("withdraw:confirm");
        lands(preparer, "SALE2 was withdrawn");
        assertThat(codes(ours, "lots", "lot")).contains("KEYED", "FILED");
        assertThat(codes(ours, "disposals", "reference")).contains("SALE1", "SALE2");
        assertThat(codes(others, "lots", "lot")).containsExactly("L1");
        assertThat(codes(others, "disposals", "reference")).isEmpty();

        preparer.go("/holdings/lot.xhtml?id=" + lot(ours, "FILED"));
        otherTab.navigate(others.january("/holdings/lot.xhtml?id=" + lot(others, "L1")));
        preparer.type("withdraw:reason", "Keyed in twice").click("withdraw:confirm");
        lands(preparer, "Lot FILED was withdrawn");

        asks(preparer, otherTab, "/writedowns/tests.xhtml");
        preparer.click("testing:start");
        lands(preparer, "one proposal");
        assertThat(ours.proposal().getString("entity")).isEqualTo(OURS);
        assertThat(others.as("auditor")
                        .get("/write-downs?entity=" + OTHERS)
                        .expect(200)
                        .items())
                .isEmpty();
    }

    @Test
    void decisionsGoToTheProposalThatTheTabShows(Browser browser, PortalServer portal) {
        Company ours = Company.trading(portal, "STEPONE");
        Company others = Company.trading(portal, "STEPTWO");
        ours.testJanuary().expect(201);
        others.testJanuary().expect(201);
        Desk preparer = Desk.of(browser, "preparer");
        Page otherTab = preparer.page().context().newPage();
        preparer.go(proposal(ours));
        otherTab.navigate(proposal(others));
        preparer.type("words:narrative", "The low of 10 January").click("words:write");
        preparer.sees("#messages", "narrative is saved").click("primary:submit").sees("dl.lead", "Submitted");
        assertThat(others.proposal().getString("status")).isEqualTo("DRAFT");
        others.submit();

        Desk controller = Desk.of(browser, "controller");
        Page secondTab = controller.page().context().newPage();
        controller.go(proposal(ours));
        secondTab.navigate(proposal(others));
        controller.approves().sees("dl.lead", "Posted");
        assertThat(ours.proposal().getString("status")).isEqualTo("POSTED");
        assertThat(others.proposal().getString("status")).isEqualTo("SUBMITTED");
    }

    @Test
    void policiesAndWalletsAreThoseOfTheCompanyShown(Browser browser, PortalServer portal) {
        Company ours = Company.open(portal, "SETONE");
        Company others = Company.open(portal, "SETTWO");
        Desk controller = Desk.of(browser, "controller");
        Page otherTab = controller.page().context().newPage();
        controller.go(ours.january("/holdings/policies.xhtml"));
        otherTab.navigate(others.january("/holdings/policies.xhtml"));
        controller
                .choose("decide:asset", "ETH")
                .choose("decide:principalMarket", "SETONE")
                .type("decide:validFrom", "2024-01-01")
                .click("decide:save")
                .sees("#messages", "The policy for ETH holds from");
        assertThat(codes(ours, "policies", "asset")).contains("ETH");
        assertThat(codes(others, "policies", "asset")).doesNotContain("ETH");

        Desk admin = Desk.of(browser, "admin");
        Page secondTab = admin.page().context().newPage();
        admin.go("/holdings/entity.xhtml?code=SETONE");
        secondTab.navigate("/holdings/entity.xhtml?code=SETTWO");
        admin.type("wallet:code", "VAULT")
                .type("wallet:name", "Vault")
                .click("wallet:add")
                .sees("#messages", "VAULT");
        secondTab.reload();
        admin.type("rename:note", "Shown in tab one").click("rename:save").sees("#messages", "SETONE was changed");
        assertThat(codes(ours, "wallets", "code")).contains("VAULT");
        assertThat(codes(others, "wallets", "code")).doesNotContain("VAULT");
        assertThat(secondTab.locator("main").textContent()).doesNotContain("Shown in tab one");
    }

    /** Opens a page for our company, and then the same page for the other company in the other tab. */
    private static void asks(Desk desk, Page otherTab, String page) {
        desk.go(page + (page.contains("?") ? "&" : "?") + "entity=" + OURS + "&from=2024-01-01&to=2024-01-31");
        otherTab.navigate(page.replaceFirst("\\?.*", "") + "?entity=" + OTHERS + "&from=2024-01-01&to=2024-01-31");
    }

    private static void lands(Desk desk, String told) {
        desk.sees("#messages", told).sees(".topbar summary", OURS);
    }

    private static String proposal(Company company) {
        return "/writedowns/proposal.xhtml?id=" + company.proposal().get("id");
    }

    private static String lot(Company company, String code) {
        return items(company, "lots").stream()
                .filter(lot -> lot.getString("lot").equals(code))
                .findFirst()
                .map(lot -> String.valueOf(lot.get("id")))
                .orElseThrow();
    }

    private static List<String> codes(Company company, String list, String name) {
        return items(company, list).stream().map(item -> item.getString(name)).toList();
    }

    private static List<JsonObject> items(Company company, String list) {
        String day = list.equals("lots") ? "?asOf=2024-01-31" : "";
        return company.as("auditor")
                .get("/entities/" + company.code() + "/" + list + day)
                .expect(200)
                .items();
    }
}
