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
                .go("/signals/indicators.xhtml?entity=SIGNALS&asOf=2023-06-30&from=&to=")
                .sees("No asset is held on this day");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
        auditor.go("/signals/indicators.xhtml?entity=SIGNALS&from=2024-02-01&to=2024-02-29&asOf=2024-02-20");
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
        auditor.go("/prices/prices.xhtml?entity=SIGNALS&market=SIGNALS&asset=BTC&from=2024-02-01&to=2024-02-29")
                .sees("#volumes figcaption", "days flagged");
        assertThat(auditor.page()
                        .locator("#volumes svg.wide circle.c-attention")
                        .count())
                .isPositive();
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

    @Test
    void whatPeopleTellStandsOnTheBoardAndIsCorrectedNotOverwritten(Browser browser, PortalServer portal) {
        Company company = Company.trading(portal, "TOLD");
        String page = "/signals/external.xhtml";
        Desk risk = Desk.of(browser, "risk").go(company.january(page));
        risk.sees("Nothing is written down yet");
        assertThat(PageLooks.findings(risk.page())).isEmpty();
        risk.choose("telling:kind", "LEGAL_REGULATORY")
                .choose("telling:asset", "BTC")
                .type("telling:day", "2024-01-15")
                .type("telling:source", "Financial Gazette, 16 January 2024")
                .type("telling:words", "short")
                .click("telling:record")
                .seesBeside("telling:words", "Has fewer than 10 characters");
        risk.type("telling:words", "A court forbids trading of the token in two states.")
                .click("telling:record")
                .sees("#messages", "External information is written down")
                .sees("#one", "Law or regulation");
        risk.upload("attach", "order.txt", "The order of the court").sees("#files li", "order.txt");
        assertThat(PageLooks.findings(risk.page())).isEmpty();
        Desk auditor = Desk.of(browser, "auditor")
                .go(company.january("/signals/indicators.xhtml?asset=BTC"))
                .sees("#chosen tbody tr:nth-child(4)", "15 Jan 2024");
        risk.type("correcting:day", "2024-01-20")
                .click("correcting:correct")
                .seesBeside("correcting:reason", "Is missing");
        risk.type("correcting:reason", "Misread the date")
                .click("correcting:correct")
                .sees("#one", "20 Jan 2024");
        auditor.go(company.january("/signals/indicators.xhtml?asset=BTC"))
                .sees("#chosen tbody tr:nth-child(4)", "20 Jan 2024");
        auditor.go(company.january(page))
                .sees("#told tbody", "Corrected or withdrawn")
                .seesNo("#telling");
        assertThat(PageLooks.findings(auditor.page())).isEmpty();
        programsTellTheSame(company);
    }

    private static void programsTellTheSame(Company company) {
        String address = "/entities/TOLD/external-information";
        JsonArray told = company.as("auditor").get(address).expect(200).json().getJsonArray("items");
        assertThat(told).hasSize(2);
        assertThat(told.getJsonObject(0).getBoolean("inForce")).isTrue();
        assertThat(told.getJsonObject(1).getBoolean("inForce")).isFalse();
        int first = told.getJsonObject(1).getInt("id");
        JsonObject file = company.as("auditor")
                .get(address + "/" + first + "/files")
                .expect(200)
                .json()
                .getJsonArray("items")
                .getJsonObject(0);
        assertThat(company.as("auditor")
                        .get(address + "/" + first + "/files/" + file.getInt("id"), "application/octet-stream")
                        .expect(200)
                        .text())
                .isEqualTo("The order of the court");
        String body = "{\"kind\":\"MARKET_CAPITALIZATION\",\"day\":\"2024-01-31\",\"figure\":\"1.00\","
                + "\"source\":\"Exchange\",\"words\":\"Closing price by shares\"}";
        JsonObject cap =
                company.as("controller").post(address, body).expect(201).json();
        assertThat(cap.getString("finding")).isEqualTo("FIGURE");
        assertThat(company.as("risk").post(address, body).expect(201).json()).isEqualTo(cap);
        company.as("auditor").post(address, body).refused(403, "FORBIDDEN");
        company.as("risk").post(address, body.replace("1.00", "-1")).refused(422, "INVALID_INPUT");
        company.as("risk").post(address + "/" + first + "/withdraw", "{}").refused(422, "REASON_REQUIRED");
        company.as("risk")
                .post(address + "/" + first + "/withdraw", "{\"reason\":\"Again\"}")
                .refused(409, "ILLEGAL_TRANSITION");
        company.as("risk").get(address + "/999999999").refused(404, "NOT_FOUND");
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
