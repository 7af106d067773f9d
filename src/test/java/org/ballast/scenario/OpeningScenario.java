package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

/** A company whose fiscal year begins in July brings in the balances with which it begins. */
@InBrowser
class OpeningScenario {

    private static final String BALANCES = """
            account,debit,credit
            1000,500.00,
            2500,,200.00
            3000,,300.00
            """;

    @Test
    void balancesArePostedOnceInTheFiscalYearOfTheirDay() {
        Program preparer = company("JULY1");
        String address = "/entities/JULY1/opening-balances/import?postedOn=2024-06-30&reference=Former%20books";
        Answer posted = preparer.csv(address, BALANCES).expect(201);
        assertThat(posted.json().getString("number")).isEqualTo("2024-00001");
        assertThat(preparer.csv(address, BALANCES).expect(409).text()).contains("DUPLICATE_POSTING");
        assertThat(preparer.csv(address, BALANCES.replace("500.00", "501.00").replace("300.00", "301.00"))
                        .expect(409)
                        .text())
                .contains("ALREADY_EXISTS", "2024-00001");
        assertThat(preparer.post("/entities/JULY1/opening-balances", """
                        {"postedOn":"2024-07-01","reference":"More","lines":[{"account":"1000","debit":"1.00"},
                         {"account":"3100","credit":"1.00"}]}""")
                        .expect(201)
                        .json()
                        .getString("number"))
                .as("the first day of the fiscal year that ends in 2025")
                .isEqualTo("2025-00001");
        assertThat(preparer.get("/entities/JULY1/statements/trial-balance?asOf=2024-06-30")
                        .text())
                .contains("500.00", "200.00", "300.00");
    }

    @Test
    void errorsNameTheirLineAndNothingIsPosted() {
        Program preparer = company("JULY2");
        String address = "/entities/JULY2/opening-balances/import?postedOn=2024-07-01&reference=R";
        Answer refused = preparer.csv(address, "account,debit,credit\n1500,5.00,\n1000,1.00,\n3000,,2.00\n")
                .expect(422);
        assertThat(refused.json().getJsonArray("errors").getJsonObject(0).getInt("line"))
                .isEqualTo(2);
        assertThat(refused.text()).contains("is kept by lot");
        assertThat(preparer.csv(address, "account,debit,credit\n1000,1.00,\n3000,,2.00\n")
                        .expect(422)
                        .text())
                .contains("1.00 USD is missing here");
        preparer.post("/entities/JULY2/opening-balances", """
                {"postedOn":"2024-07-01","reference":"R","lines":[null]}""").refused(422, "INVALID_INPUT");
        assertThat(preparer.get("/entities/JULY2/journal").json().getJsonArray("items"))
                .isEmpty();
    }

    @Test
    void aPreparerFillsTheAccountsInAndErrorsStandBesideThem(Browser browser) {
        company("JULY3");
        Desk preparer =
                Desk.of(browser, "preparer").go("/journal/opening.xhtml?entity=JULY3&from=2024-07-01&to=2024-09-30");
        preparer.type("opening:reference", "Former books")
                .type("opening:accounts:0:debit", "10.005")
                .click("opening:save")
                .seesBeside("opening:accounts:0:debit", "decimals")
                .type("opening:accounts:0:debit", "10.00")
                .click("opening:save")
                .sees("#messages", "10.00 USD is missing");
        Browser.assertAccessible(preparer.page());
        preparer.type("opening:lines", BALANCES).click("opening:save").sees("#messages", "2025-00001");
        preparer.sees("main", "Long-term debt").sees("main", "200.00");
    }

    private static Program company(String code) {
        PortalServer portal = PortalServer.shared();
        new Program(portal.address(), "admin", "admin")
                .post("/entities", """
                        {"code":"%1$s","name":"%1$s Inc. (fictitious)","framework":"US_GAAP","functionalCurrency":"USD",
                         "fiscalYearStartsIn":7,"cutOffZone":"UTC"}""".formatted(code))
                .expect(201);
        return new Program(portal.address(), "preparer", "preparer");
    }
}
