package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;

/** A journal that a preparer keys in, another person approves and the portal posts once. */
@InBrowser
class ManualJournalScenario {

    private static final String RENT = """
            {"externalId":"%s","postedOn":"2024-01-31","description":"Rent","purpose":"ORDINARY","lines":[
             {"account":"6000","debit":"%s","credit":"0.00","currency":"USD"},
             {"account":"1000","debit":"0.00","credit":"%2$s","currency":"USD"}]}""";

    @Test
    void itIsKeyedInApprovedByAnotherPersonAndPostedOnceUnderADoubleClick(Browser browser, PortalServer portal)
            throws IOException {
        Company company = Company.open(portal, "JOURNALS");
        Desk preparer = Desk.of(browser, "preparer").go("/journal/journal.xhtml?entity=JOURNALS");
        preparer.page().locator("a[href*='/journal/enter.xhtml']").click();
        preparer.type("enter:externalId", "JV-1")
                .type("enter:postedOn", "2024-01-31")
                .type("enter:description", "Rent of January")
                .choose("enter:rows:0:account", "6000")
                .type("enter:rows:0:debit", "1200.505")
                .click("enter:save")
                .seesBeside("enter:rows:0:debit", "decimals");
        preparer.type("enter:rows:0:debit", "1200.50")
                .sees("#difference", "Credits are 1,200.50 USD short")
                .choose("enter:rows:1:account", "1000")
                .type("enter:rows:1:credit", "1200.5")
                .sees("#difference", "Both sides are 1,200.50 USD");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        preparer.click("enter:more").sees("#difference", "Both sides are 1,200.50 USD");
        assertThat(preparer.page().evaluate("document.activeElement.id")).isEqualTo("enter:rows:4:account");
        preparer.click("enter:save")
                .sees("dl.lead", "Submitted")
                .sees("#facts", "Debit 6000 Operating expense")
                .sees("#facts", "1,200.50 USD debit")
                .seesNo("#primary\\:approve");
        preparer.upload("attach", "lease.csv", "month,rent\nJanuary,1200.50\n").sees("#attachments", "lease.csv");
        Page page = preparer.page();
        Download file = page.waitForDownload(
                () -> page.locator("a[href*='/approvals/attachment']").click());
        assertThat(Files.readString(file.path())).startsWith("month,rent");
        assertThat(PageLooks.findings(page)).isEmpty();

        Desk controller = Desk.of(browser, "controller")
                .go(page.url().substring(page.url().indexOf("/approvals")));
        controller.page().locator("#approval summary").click();
        controller.page().locator("#primary\\:approve").dblclick();
        controller.sees("dl.lead", "Posted").seesNo("#primary\\:approve");
        assertThat(company.as("auditor").get("/entities/JOURNALS/journal").items())
                .hasSize(1);
        controller.page().locator("a[href*='/journal/entry.xhtml']").click();
        controller
                .sees("Manual journal")
                .page()
                .locator("a[href*='/approvals/case.xhtml']")
                .click();
        controller.sees("dl.lead", "Posted");
    }

    @Test
    void programsEnterJournalsByTheContract(PortalServer portal) {
        Company company = Company.open(portal, "VOUCHERS");
        Program preparer = company.as("preparer");
        String address = "/entities/VOUCHERS/journal";
        JsonObject waiting = preparer.post(address, RENT.formatted("V-1", "10.00"))
                .expect(201)
                .json();
        assertThat(waiting.getString("status")).isEqualTo("SUBMITTED");
        assertThat(waiting.getString("subject")).isEqualTo("MANUAL_JOURNAL");
        assertThat(preparer.post(address, RENT.formatted("V-1", "10.00"))
                        .expect(201)
                        .json()
                        .getInt("id"))
                .isEqualTo(waiting.getInt("id"));
        preparer.post(address, RENT.formatted("V-1", "11.00")).refused(409, "ALREADY_EXISTS");
        preparer.post(address, RENT.formatted("V-2", "10.00").replace("6000", "1500"))
                .refused(422, "INVALID_INPUT");
        company.as("controller").post(address, RENT.formatted("V-3", "10.00")).refused(403, "FORBIDDEN");

        String csv = """
                external_id,posted_on,description,account,debit,credit,currency
                V-4,2024-02-29,Fee,6000,1.00,,USD
                V-4,2024-02-29,Fee,1590,,1.00,USD
                """;
        assertThat(preparer.csv(address + "/import", csv)
                        .expect(422)
                        .json()
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getInt("line"))
                .isEqualTo(3);
        assertThat(preparer.csv(address + "/import", csv.replace("1590", "1000"))
                        .expect(200)
                        .json()
                        .getInt("imported"))
                .isEqualTo(1);

        String files = "/cases/" + waiting.getInt("id") + "/attachments";
        JsonObject kept =
                preparer.csv(files + "?name=lease.csv", "a,b\n").expect(201).json();
        assertThat(kept.getString("mediaType")).isEqualTo("text/csv");
        assertThat(company.as("auditor")
                        .get(files + "/" + kept.getInt("id"), "application/octet-stream")
                        .expect(200)
                        .text())
                .isEqualTo("a,b\n");
        assertThat(company.as("auditor").get(files).expect(200).items()).hasSize(1);

        String approve = "/cases/" + waiting.getInt("id") + "/approve";
        String seen = "{\"evidenceHash\":\"%s\"}";
        company.as("controller")
                .post(approve, seen.formatted(waiting.getString("evidenceHash")))
                .refused(409, "EVIDENCE_CHANGED");
        String bound = company.as("controller")
                .get("/cases/" + waiting.getInt("id"))
                .json()
                .getString("evidenceHash");
        company.as("controller").post(approve, seen.formatted(bound)).expect(200);
        JsonObject first = company.as("auditor")
                .get("/entities/VOUCHERS/manual-journals")
                .expect(200)
                .items()
                .getLast();
        assertThat(first.getString("status")).isEqualTo("POSTED");
        assertThat(first.getJsonArray("entries")).hasSize(1);
    }
}
