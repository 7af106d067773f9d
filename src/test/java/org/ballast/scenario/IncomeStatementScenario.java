package org.ballast.scenario;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;

/** The income statement as an auditor reads it, follows it into the journal and takes it along. */
@InBrowser
class IncomeStatementScenario {

    private static final String XLSX = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";
    private static final String HELIX = "/entities/HELIX/statements/income-statement";

    @Test
    void anAuditorReadsItFollowsALineAndDownloadsIt(Browser browser) throws IOException {
        Desk auditor = Desk.of(browser, "auditor")
                .go("/statements/incomeStatement.xhtml?entity=HELIX&from=2024-07-01&to=2024-09-30");
        Page page = auditor.page();
        assertThat(page.locator(".statement thead th").allInnerTexts())
                .containsExactly("Amounts in USD", "Q3 2024", "Q3 2023", "Q2 2024");
        assertThat(page.locator(".statement tbody tr").allInnerTexts())
                .containsExactly(
                        "Operating\t\t\t",
                        "Impairment loss on digital assets\t(56,737.44)\t–\t(23,186.95)",
                        "Operating profit (loss)\t(56,737.44)\t–\t(23,186.95)",
                        "Profit (loss) before tax\t(56,737.44)\t–\t(23,186.95)",
                        "Net income (loss)\t(56,737.44)\t–\t(23,186.95)");
        assertThat(page.locator(".facts.lead")).containsText("(56,737.44) USD");
        assertThat(page.locator("nav a[aria-current=page]")).hasText("Income statement");
        assertThat(PageLooks.findings(page)).isEmpty();

        Download pdf =
                page.waitForDownload(() -> page.locator("a[href*='format=pdf']").click());
        assertThat(PdfText.of(Files.readAllBytes(pdf.path())))
                .contains("For the period from July 1, 2024 to September 30, 2024")
                .contains("Amounts in USD, unaudited")
                .containsPattern("Net income \\(loss\\)\\s*\\(56,737\\.44\\)");
        Download xlsx = page.waitForDownload(
                () -> page.locator("a[href*='format=xlsx']").click());
        assertThat(xlsx.suggestedFilename()).isEqualTo("HELIX-income-statement-2024-07-01-2024-09-30.xlsx");

        page.locator(".statement a").first().click();
        assertThat(page).hasURL(Pattern.compile("account=6100&from=2024-07-01&to=2024-09-30"));
        assertThat(page.locator("#journal tbody tr")).hasCount(1);
        auditor.sees("#journal tbody tr", "56,737.44 USD");
    }

    @Test
    void aStatementOfDaysThatNobodyTestedIsADraftThatNamesThem(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "INCOME");
        Desk auditor = Desk.of(browser, "auditor").go(company.january("/statements/incomeStatement.xhtml"));
        auditor.sees(".notice", "One lot of BTC: not tested for impairment from 1 Jan 2024 to 31 Jan 2024.");

        company.testAndApproveJanuary();
        auditor.go(company.january("/statements/incomeStatement.xhtml"))
                .seesNo(".notice")
                .sees(".statement", "(40.00)");
        auditor.go("/statements/incomeStatement.xhtml?entity=INCOME&from=2020-01-01&to=2020-12-31")
                .sees("Nothing is in the books on this day");
    }

    @Test
    void aProgramReadsTheSameFigures(PortalServer portal) {
        Program auditor = new Program(portal.address(), "auditor", "auditor");
        JsonObject months = auditor.get(HELIX + "?from=2024-01-01&to=2024-09-30")
                .expect(200)
                .json();
        assertThat(months.getString("netIncome")).isEqualTo("-177342.59");
        assertThat(months.getString("profitBeforeTax")).isEqualTo("-177342.59");
        assertThat(months.getJsonArray("profits")).hasSize(3);
        assertThat(months.getJsonArray("periods").getJsonObject(1).getString("to"))
                .isEqualTo("2023-09-30");
        assertThat(months.getString("hash")).hasSize(64);

        assertThat(auditor.get("/entities/MSTR/statements/income-statement?from=2021-01-01&to=2021-12-31")
                        .expect(200)
                        .json()
                        .getString("netIncome"))
                .isEqualTo(lossOf(2021).negate().toPlainString());

        assertThat(PdfText.of(auditor.get(HELIX + "?from=2024-01-01&to=2024-09-30", "application/pdf")
                        .expect(200)
                        .body()))
                .contains("(177,342.59)");
        assertThat(auditor.get(HELIX + "?from=2024-01-01&to=2024-09-30", XLSX)
                        .expect(200)
                        .body())
                .startsWith('P', 'K');
        auditor.get(HELIX + "?from=1900-01-01&to=2200-12-31").expect(200);
        auditor.get(HELIX + "?from=2024-09-30&to=2024-01-01").refused(422, "INVALID_INPUT");
        auditor.get(HELIX + "?from=2024-09-30").refused(422, "INVALID_INPUT");
        auditor.get("/entities/NOWHERE/statements/income-statement?from=2024-01-01&to=2024-01-01")
                .refused(404, "NOT_FOUND");
    }

    private static BigDecimal lossOf(int year) {
        return MicroStrategyQuarters.ALL.stream()
                .filter(quarter -> quarter.start().getYear() == year)
                .map(quarter -> new BigDecimal(quarter.impairmentInUsd()))
                .collect(Collectors.reducing(BigDecimal.ZERO, BigDecimal::add));
    }
}
