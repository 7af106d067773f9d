package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** The board of indicators in the browser, by the interface and as a file; on-balance volume under the candles and beside a proposal. */
@InBrowser
class IndicatorsScenario {

    private static final String HEADER = "asset,date,open,high,low,close,volume\n";

    @Test
    void anAuditorSeesWhatFiredWhatDidNotAndWhatNobodyKnows(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "SIGNALS");
        company.testJanuary().expect(201);
        String hash = company.as("auditor")
                .get(company.writeDown())
                .expect(200)
                .json()
                .getString("evidenceHash");
        company.prices(IntStream.rangeClosed(1, 20)
                .mapToObj(day ->
                        "BTC,2024-02-%02d,%d,%d,%d,%d,5\n".formatted(day, 101 - day, 101 - day, 100 - day, 100 - day))
                .collect(Collectors.joining("", HEADER, "")));

        Desk auditor = Desk.of(browser, "auditor")
                .go("/signals/indicators.xhtml?entity=SIGNALS&from=2024-02-01&to=2024-02-29&asOf=2024-02-20");
        assertThat(auditor.page().locator(".side-pages").innerText()).contains("Indicators");
        auditor.sees("#assets tbody", "A test")
                .sees("#chosen tbody tr:nth-child(1)", "Fired")
                .sees("#chosen tbody tr:nth-child(1)", "10 Jan 2024")
                .sees("#chosen tbody tr:nth-child(1)", "40.00")
                .sees("#chosen tbody tr:nth-child(2)", "20 Feb 2024")
                .sees("#chosen tbody tr:nth-child(4)", "Missing: external information")
                .sees("#chosen tbody tr:nth-child(9)", "A look")
                .sees("#flagged li", "20 Feb 2024");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
        auditor.go("/signals/indicators.xhtml?entity=SIGNALS&asOf=2023-06-30&from=&to=")
                .sees("No asset is held on this day");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
        auditor.go("/prices/prices.xhtml?entity=SIGNALS&market=SIGNALS&asset=BTC&from=2024-02-01&to=2024-02-29")
                .sees("#volumes figcaption", "days flagged");
        assertThat(auditor.page().locator("#volumes .obv-flag").count()).isPositive();
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
        auditor.go(company.january(
                        "/writedowns/proposal.xhtml?id=" + company.writeDown().replaceAll("\\D+", "")))
                .sees("#beside", "On-balance volume falls");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();

        programsReadTheSame(company);
        assertThat(company.as("auditor")
                        .get(company.writeDown())
                        .expect(200)
                        .json()
                        .getString("evidenceHash"))
                .as("no indicator is evidence of a proposal")
                .isEqualTo(hash);
    }

    private static void programsReadTheSame(Company company) {
        Program auditor = company.as("auditor");
        String address = "/entities/SIGNALS/indicators";
        JsonArray rows = auditor.get(address + "?asOf=2024-02-20&asset=BTC")
                .expect(200)
                .json()
                .getJsonArray("items");
        assertThat(rows).hasSize(12);
        JsonObject first = rows.getJsonObject(0);
        assertThat(first.getString("indicator")).isEqualTo("PRICE_BELOW_CARRYING");
        assertThat(first.getString("since")).isEqualTo("2024-01-01");
        assertThat(first.getString("paragraph")).isEqualTo("ASC 350-30-35-18B");
        assertThat(auditor.get(address + "?asOf=2024-02-20", "text/csv")
                        .expect(200)
                        .text())
                .contains("OBV_DISTRIBUTION,ASC 350-30-35-18B,FIRED");
        JsonObject flagged = auditor.get(address + "/volumes?from=2024-02-01&to=2024-02-20")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(flagged.getJsonArray("days")
                        .getString(flagged.getJsonArray("days").size() - 1))
                .isEqualTo("2024-02-20");
        auditor.get(address + "?asOf=2999-01-01").refused(422, "INVALID_INPUT");
        auditor.get(address + "?asOf=2024-02-30").refused(422, "INVALID_INPUT");
        auditor.get(address + "?asset=ETH&asOf=2024-02-20").refused(422, "INVALID_INPUT");
        auditor.get("/entities/NOBODY/indicators").refused(404, "NOT_FOUND");
        auditor.get(address + "/volumes?from=x").refused(422, "INVALID_INPUT");
    }
}
