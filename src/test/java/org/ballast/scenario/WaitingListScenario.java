package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import jakarta.json.JsonObject;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** An approver works off what waits: by mouse or by keys, one after the other or several together. */
@InBrowser
class WaitingListScenario {

    @Test
    void theNextOneOpensByItselfAndKeysDecide(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "BYKEYS");
        enter(company, "K-1", "10.00", "K-2", "20.00", "K-3", "30.00");
        Desk desk = Desk.of(browser, "controller").go(list("BYKEYS"));
        Page page = desk.page();
        desk.sees("#toDecide", "3 cases to decide")
                .sees("#waiting", "K-1: Rent K-1")
                .sees("#waiting", "New to you");
        assertThat(page.locator("#waiting tbody tr .num").allInnerTexts())
                .containsExactly("10.00 USD", "20.00 USD", "30.00 USD");

        row(page, 0).focus();
        page.keyboard().press("j");
        assertThat(focused(page)).isEqualTo("K-2: Rent K-2");
        page.keyboard().press("k");
        page.keyboard().press("Enter");
        desk.sees("#panelTitle", "K-1").sees("#panel", "Cash");
        assertThat(PageLooks.findings(page)).isEmpty();
        page.setViewportSize(1280, 900);

        opened(page, "K-1");
        page.keyboard().press("a");
        PlaywrightAssertions.assertThat(page.locator("[id='decision:approve']")).isFocused();
        page.keyboard().press("Enter");
        desk.sees("#messages", "K-1: Rent K-1: Posted");
        opened(page, "K-2");

        page.keyboard().press("r");
        PlaywrightAssertions.assertThat(page.locator("[id='decision:comment']")).isFocused();
        page.keyboard().type("a rejection");
        assertThat(page.locator("[id='decision:comment']").inputValue())
                .as("keys are letters where somebody types")
                .isEqualTo("a rejection");
        page.keyboard().press("Control+Enter");
        desk.sees("#messages", "K-2: Rent K-2: Returned");
        opened(page, "K-3");

        page.keyboard().press("x");
        page.keyboard().type("no");
        page.keyboard().press("Control+Enter");
        desk.sees("#messages", "at least 10 characters").sees("#panelTitle", "K-3");
        desk.type("decision:comment", "It was paid in December").click("decision:reject");
        desk.sees("#messages", "Rejected").sees("Nothing waits for your decision");
        assertThat(company.as("auditor").get("/entities/BYKEYS/journal").items())
                .hasSize(1);
    }

    @Test
    void theKeysAreShownAndTurnedOff(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "NOKEYS");
        enter(company, "O-1", "10.00", "O-2", "20.00");
        Page page = Desk.of(browser, "controller").go(list("NOKEYS")).page();
        row(page, 0).focus();
        page.keyboard().press("?");
        PlaywrightAssertions.assertThat(page.locator("#keys .menu-panel")).isVisible();
        assertThat(PageLooks.findings(page)).isEmpty();
        page.setViewportSize(1280, 900);
        page.locator("[data-list-keys=no]").click();
        page.keyboard().press("Escape");
        row(page, 0).focus();
        page.keyboard().press("j");
        assertThat(focused(page)).isEqualTo("O-1: Rent O-1");
        page.locator("#keys summary").click();
        page.locator("[data-list-keys=yes]").click();

        page.locator("#content").focus();
        page.keyboard().press("n");
        assertThat(page.url()).as("no key works outside of the list").doesNotContain("case=");
        row(page, 1).focus();
        page.keyboard().press("n");
        opened(page, "O-1");
        page.keyboard().press("n");
        opened(page, "O-2");
    }

    @Test
    void severalAreApprovedByOneConfirmationThatNamesWhatWasRefused(Browser browser, PortalServer portal) {
        Company company = Company.open(portal, "TOGETHER");
        List<JsonObject> waiting = enter(company, "T-1", "10.00", "T-2", "20.00", "T-3", "30.00");
        Desk desk = Desk.of(browser, "controller").go(list("TOGETHER"));
        Page page = desk.page();
        assertThat(page.locator("[data-together]").isDisabled()).isTrue();
        for (int at = 0; at < 3; at++) {
            page.locator("#waiting input[type=checkbox]").nth(at).check();
        }
        desk.sees("#several [role=status]", "3 chosen");
        page.locator("[data-together]").click();
        desk.sees("#cases tfoot", "60.00 USD").sees("main", "2 lines").sees("main", "Net income of the fiscal year");
        desk.sees("#jointEffect", "31 Jan 2024");
        assertThat(page.locator(".table-scroll:has(table.statement) tbody tr")
                        .last()
                        .innerText())
                .contains("Net income to equity");
        assertThat(PageLooks.findings(page)).isEmpty();
        page.setViewportSize(1280, 900);

        company.as("controller2")
                .post("/cases/" + waiting.get(1).get("id") + "/return", "{\"comment\":\"Which flat is it?\"}")
                .expect(200);
        page.locator("[id='confirmation:approve']").dblclick();
        desk.sees("#cases", "Approved").sees("#cases", "What is returned cannot be approved");
        assertThat(page.locator("#cases tbody tr").allInnerTexts())
                .satisfies(rows -> assertThat(rows.get(1)).contains("Refused"))
                .satisfies(rows -> assertThat(rows.get(0)).contains("Posted").doesNotContain("Refused"));
        assertThat(company.as("auditor").get("/entities/TOGETHER/journal").items())
                .hasSize(2);
        assertThat(PageLooks.findings(page)).isEmpty();
    }

    @Test
    void aMillionTakesOneFreshProofForAllOfThemAndTheCfoIsNamedAsMissing(Browser browser, PortalServer portal) {
        Company company = Company.byTiers(portal, "PROVEN", "FIFO", "UTC", "USD");
        List<JsonObject> waiting = enter(company, "M-1", "1000000.00", "M-2", "2000000.00");
        Answer once =
                company.as("controller").post("/cases/approvals", body(waiting)).expect(200);
        assertThat(once.json().getJsonArray("results").getValuesAs(JsonObject.class))
                .allSatisfy(each -> assertThat(each.getString("outcome")).isEqualTo("APPROVED"));
        assertThat(company.as("controller")
                        .post("/cases/approvals", body(waiting))
                        .expect(200)
                        .json()
                        .toString())
                .contains("ALREADY");

        Desk controller = Desk.of(browser, "controller").go(list("PROVEN"));
        controller.page().locator("#others summary").click();
        controller.sees("#others", "1 of 2, CFO missing").sees("#others", "You have approved it already");
        Desk cfo = Desk.of(browser, "cfo").go(list("PROVEN"));
        cfo.sees("#waiting", "1 of 2, CFO missing").sees("#ageingTable", "T3");
        Page page = cfo.page();
        page.locator("#waiting input[type=checkbox]").first().check();
        page.locator("#waiting input[type=checkbox]").nth(1).check();
        page.locator("[data-together]").click();
        page.locator("[id='confirmation:approve']").click();
        cfo.sees("#cases", "Approved").seesNo("#confirmation");
        assertThat(page.locator("#cases tbody .status").allInnerTexts()).allMatch(text -> text.contains("Posted"));
    }

    @Test
    void programsSeeWhatThePageKnows(PortalServer portal) {
        Company company = Company.open(portal, "PROGRAMS");
        List<JsonObject> waiting = enter(company, "P-1", "10.00");
        JsonObject mine = company.as("controller")
                .get("/cases?entity=PROGRAMS&mine=true")
                .expect(200)
                .items()
                .getFirst();
        assertThat(mine.getBoolean("mine")).isTrue();
        assertThat(mine.getInt("age")).isZero();
        assertThat(mine.getBoolean("overdue")).isFalse();
        assertThat(mine.isNull("barred")).isTrue();
        assertThat(mine.getString("period")).isEqualTo("31 Jan 2024");
        JsonObject preparers = company.as("preparer")
                .get("/cases/" + waiting.getFirst().get("id"))
                .expect(200)
                .json();
        assertThat(preparers.getBoolean("mine")).isFalse();
        assertThat(preparers.getString("barred")).isNotBlank();
        assertThat(company.as("preparer")
                        .get("/cases?entity=PROGRAMS&mine=true")
                        .expect(200)
                        .items())
                .isEmpty();
        company.as("preparer").post("/cases/approvals", body(waiting)).refused(403, "FORBIDDEN");
        company.as("controller").post("/cases/approvals", "{\"cases\":[]}").refused(422, "INVALID_INPUT");
        company.as("controller")
                .post("/cases/approvals", "{\"cases\":[{\"id\":1}]}")
                .refused(422, "INVALID_INPUT");
    }

    private static List<JsonObject> enter(Company company, String... idsAndAmounts) {
        return Stream.iterate(0, at -> at < idsAndAmounts.length, at -> at + 2)
                .map(at -> rent(company, idsAndAmounts[at], idsAndAmounts[at + 1]))
                .toList();
    }

    private static JsonObject rent(Company company, String id, String amount) {
        return company.as("preparer")
                .post("/entities/" + company.code() + "/journal", """
                        {"externalId":"%s","postedOn":"2024-01-31","description":"Rent %1$s","lines":[
                         {"account":"6000","debit":"%s","currency":"USD"},{"account":"1000","credit":"%2$s","currency":"USD"}]}""".formatted(id, amount))
                .expect(201)
                .json();
    }

    private static String body(List<JsonObject> cases) {
        return cases.stream()
                .map(each -> "{\"id\":" + each.get("id") + ",\"evidenceHash\":" + each.get("evidenceHash") + "}")
                .collect(Collectors.joining(",", "{\"cases\":[", "]}"));
    }

    private static String list(String company) {
        return "/worklist.xhtml?entity=*&company=" + company;
    }

    private static Locator row(Page page, int at) {
        return page.locator("[data-row]").nth(at);
    }

    /** The panel of this case is open and takes keys: the page moves the focus there once it listens. */
    private static void opened(Page page, String id) {
        Locator title = page.locator("#panelTitle");
        PlaywrightAssertions.assertThat(title).containsText(id);
        PlaywrightAssertions.assertThat(title).isFocused();
    }

    private static Object focused(Page page) {
        return page.evaluate("document.activeElement.textContent");
    }
}
