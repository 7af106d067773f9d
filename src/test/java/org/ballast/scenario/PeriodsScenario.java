package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.nio.file.Files;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** A company closes its months and its year, as people do it on the pages and programs by calls. */
@InBrowser
class PeriodsScenario {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    @Test
    void aMonthIsLockedOnceItsChecklistIsRightAndOpenedAgainByTwo(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "MONTHS");
        String january = company.january("/journal/periods.xhtml?month=2024-01");
        Desk controller = Desk.of(browser, "controller").go(january);
        controller
                .sees("Lots are not measured up to 2024-01-31: BTC.")
                .click("month:softLock")
                .sees("#messages", "The period 2024-01 cannot be locked yet");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        company.testAndApproveJanuary();
        controller
                .go(january)
                .type("month:reason", "All is posted")
                .click("month:softLock")
                .sees("#messages", "January 2024 is softly locked.");
        assertThat(PageLooks.findings(controller.page())).isEmpty();

        Program preparer = company.as("preparer");
        preparer.csv(
                        "/entities/MONTHS/lots/import",
                        "lot,asset,acquired_at,quantity,cost,currency\nL7,BTC,2024-01-09,1,95.00,USD\n")
                .refused(409, "PERIOD_LOCKED");
        preparer.post("/entities/MONTHS/impairment-tests", """
                {"periodStart":"2024-01-01","periodEnd":"2024-02-01"}""").refused(409, "PERIOD_LOCKED");

        Desk cfo = Desk.of(browser, "cfo").go(january).click("month:hardLock");
        cfo.sees("#messages", "January 2024 is hard locked.")
                .sees("Takes nothing: January 2024 is hard locked")
                .click("month:reopen")
                .seesBeside("month:reason", "Say why 2024-01 is opened again.")
                .type("month:reason", "A fee was wrong")
                .click("month:reopen")
                .sees("#messages", "Asked: a second person opens January 2024 again.")
                .sees("Somebody else acknowledges it.")
                .seesNo("#reopening\\:acknowledge");
        assertThat(PageLooks.findings(cfo.page())).isEmpty();
        controller.go("/worklist.xhtml").sees("to open again").sees("A fee was wrong");
        controller.go(january).sees("cfo asked on").click("reopening:acknowledge");
        controller.sees("#messages", "January 2024 is softly locked.").sees("cfo, acknowledged by controller");
    }

    @Test
    void whatAWriteDownWouldDoIsShownBesideWhatIs(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "WOULDBE");
        company.testJanuary().expect(201);
        JsonObject proposal = company.proposal();
        JsonObject proForma = company.as("auditor")
                .get("/entities/WOULDBE/pro-forma?proposals=" + proposal.getInt("id"))
                .expect(200)
                .json();
        assertThat(proForma.getJsonArray("incomeStatement").getValuesAs(JsonObject.class))
                .filteredOn(line -> line.getString("caption").startsWith("Net income"))
                .extracting(line ->
                        line.getString("asIs") + " " + line.getString("wouldBe") + " " + line.getString("difference"))
                .containsExactly("0.00 -40.00 -40.00");
        company.as("auditor").get("/entities/WOULDBE/pro-forma").refused(422, "INVALID_INPUT");
        company.as("auditor").get("/entities/WOULDBE/pro-forma?proposals=x").refused(422, "INVALID_INPUT");
        Desk controller = Desk.of(browser, "controller").go(company.january("/writedowns/proForma.xhtml"));
        controller.sees("Reckon with").sees("[aria-labelledby=proFormaIncome]", "(40.00)");
        assertThat(PageLooks.findings(controller.page())).isEmpty();
        controller.page().locator("button[type=submit].ui-button").last().click();
        controller.sees("[aria-labelledby=proFormaSheet]", "(40.00)");
    }

    @Test
    void programsLockAndOpenMonths(PortalServer portal) {
        Company company = Company.trading(portal, "MONTHLY");
        Program controller = company.as("controller");
        Program cfo = company.as("cfo");
        String periods = "/entities/MONTHLY/periods";
        JsonObject checklist =
                controller.get(periods + "/2024-01/checklist").expect(200).json();
        assertThat(checklist.getBoolean("ready")).isFalse();
        assertThat(checklist.getJsonArray("checks").getValuesAs(JsonObject.class))
                .extracting(check -> check.getString("name") + " " + check.getBoolean("ok"))
                .containsExactly(
                        "PROPOSALS true",
                        "DECISIONS true",
                        "PRICES true",
                        "MEASUREMENTS false",
                        "DISPOSALS true",
                        "CASES true",
                        "SUBLEDGER true",
                        "TRIAL_BALANCE true",
                        "BALANCE_SHEET true");
        controller.post(periods + "/2024-01/soft-lock", "{}").refused(409, "PERIOD_NOT_READY");
        cfo.post(periods + "/2024-01/soft-lock", "{}").refused(403, "FORBIDDEN");
        controller.post(periods + "/January/soft-lock", "{}").refused(422, "INVALID_INPUT");
        controller.post(periods + "/2024-01/soft-lock", "{\"why\":\"\"}").refused(422, "UNKNOWN_FIELD");

        JsonObject locked = controller
                .post(periods + "/2023-12/soft-lock", "{\"reason\":\"All is posted\"}")
                .expect(200)
                .json();
        assertThat(locked.getString("state")).isEqualTo("SOFT_LOCKED");
        assertThat(locked.getInt("fiscalYear")).isEqualTo(2023);
        assertThat(controller
                        .post(periods + "/2023-12/soft-lock", "{}")
                        .expect(200)
                        .json()
                        .getJsonArray("steps"))
                .hasSize(1);
        cfo.post(periods + "/2023-12/hard-lock", "{}").expect(200);
        cfo.post(periods + "/2023-12/re-open", "{}").refused(422, "REASON_REQUIRED");
        assertThat(cfo.post(periods + "/2023-12/re-open", "{\"reason\":\"A fee was wrong\"}")
                        .expect(200)
                        .json()
                        .getJsonObject("reopening")
                        .getString("toState"))
                .isEqualTo("SOFT_LOCKED");
        cfo.post(periods + "/2023-12/acknowledge", "").refused(403, "SOD_DUPLICATE_APPROVER");
        assertThat(controller
                        .post(periods + "/2023-12/acknowledge", "")
                        .expect(200)
                        .json()
                        .getString("state"))
                .isEqualTo("SOFT_LOCKED");
        assertThat(controller.get(periods).items().getFirst().getString("month"))
                .isEqualTo("2023-12");
    }

    @Test
    void aYearIsClosedAndItsChangesInEquityAreRead(Browser browser, PortalServer portal) throws IOException {
        Company company = Company.open(portal, "YEARS");
        company.as("preparer").post("/entities/YEARS/opening-balances", """
                {"postedOn":"2024-06-30","reference":"Former books","lines":[{"account":"1000","debit":"900.00"},
                 {"account":"3000","credit":"500.00"},{"account":"4000","credit":"700.00"},{"account":"6000","debit":"300.00"}]}""").expect(201);
        company.as("controller")
                .post("/entities/YEARS/periods/2024-06/soft-lock", "{}")
                .expect(200);
        company.as("cfo").post("/entities/YEARS/fiscal-years/2024/close", "").refused(409, "PERIOD_NOT_READY");
        company.as("controller")
                .post("/entities/YEARS/periods/2024-12/soft-lock", "{}")
                .expect(200);
        Desk cfo = Desk.of(browser, "cfo")
                .go("/journal/periods.xhtml?entity=YEARS&month=2024-12&from=2024-01-01&to=2024-12-31");
        assertThat(PageLooks.findings(cfo.page())).isEmpty();
        cfo.click("year:closeYear").sees("#messages", "Fiscal year 2024 is closed by entry 2024-00002.");
        cfo.sees("Fiscal year 2024, closed");
        assertThat(PageLooks.findings(cfo.page())).isEmpty();

        Program auditor = company.as("auditor");
        assertThat(auditor.get("/entities/YEARS/statements/income-statement?from=2024-01-01&to=2024-12-31")
                        .expect(200)
                        .json()
                        .getString("netIncome"))
                .isEqualTo("400.00");
        String changes = "/entities/YEARS/statements/changes-in-equity?from=2024-01-01&to=2024-12-31";
        JsonObject equity = auditor.get(changes).expect(200).json();
        assertThat(equity.getString("totalEquity")).isEqualTo("900.00");
        assertThat(equity.getJsonArray("rows").getValuesAs(JsonObject.class))
                .extracting(row -> row.getString("name") + " " + row.getString("total"))
                .containsExactly("opening 0.00", "takenOver 500.00", "netIncome 400.00", "closing 900.00");
        assertThat(PdfText.of(
                        auditor.get(changes, "application/pdf").expect(200).body()))
                .contains("Statement of changes in equity");
        assertThat(auditor.get(changes, XLSX).expect(200).body()).startsWith('P', 'K');

        Desk reader = Desk.of(browser, "auditor")
                .go("/statements/changesInEquity.xhtml?entity=YEARS&from=2024-01-01&to=2024-12-31");
        assertThat(reader.page().locator(".statement tbody tr").allInnerTexts())
                .containsExactly(
                        "Balance at 1 Jan 2024\t–\t–\t–\t–\t–\t–",
                        "Balances taken over\t500.00\t–\t–\t–\t–\t500.00",
                        "Net income (loss)\t–\t–\t400.00\t–\t–\t400.00",
                        "Balance at 31 Dec 2024\t500.00\t–\t400.00\t–\t–\t900.00");
        assertThat(PageLooks.findings(reader.page())).isEmpty();
        Download pdf = reader.page()
                .waitForDownload(
                        () -> reader.page().locator("a[href*='format=pdf']").click());
        assertThat(PdfText.of(Files.readAllBytes(pdf.path()))).contains("900.00");
        reader.page().locator(".statement thead a").first().click();
        assertThat(reader.page().locator("#journal tbody tr")).hasCount(1);
    }

    /** The sample companies: what happened to equity comes to the equity of the balance sheet. */
    @ParameterizedTest
    @CsvSource({"MSTR, 2022", "MSTR, 2021", "HELIX, 2024"})
    void theSamplesTie(String entity, int year, PortalServer portal) {
        Program auditor = new Program(portal.address(), "auditor", "auditor");
        String statements = "/entities/" + entity + "/statements/";
        String days = "?from=" + year + "-01-01&to=" + year + "-12-31";
        JsonObject equity =
                auditor.get(statements + "changes-in-equity" + days).expect(200).json();
        assertThat(auditor.get(statements + "balance-sheet?asOf=" + year + "-12-31")
                        .expect(200)
                        .json()
                        .getString("totalEquity"))
                .isEqualTo(equity.getString("totalEquity"));
        String earned = auditor.get(statements + "income-statement" + days)
                .expect(200)
                .json()
                .getString("netIncome");
        assertThat(equity.getJsonArray("rows").getValuesAs(JsonObject.class))
                .filteredOn(row -> row.getString("name").equals("netIncome"))
                .extracting(row -> row.getString("total"))
                .containsExactly(earned);
    }
}
