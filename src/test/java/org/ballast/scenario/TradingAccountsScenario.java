package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonObjectBuilder;
import java.util.List;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** Trading accounts over the interface and in the browser: vector 12 to the digit, at any past instant, and reconciled. */
@InBrowser
class TradingAccountsScenario {

    private static final String SUMMARY = """
            {"jsonrpc":"2.0","usOut":1768824000000000,"result":{"currency":"BTC","balance":302.60065765,
             "futures_session_upl":0.05921555,"futures_session_rpl":-0.03258105,"options_session_rpl":0,
             "options_value":-0.0086,"initial_margin":1.24669592,"maintenance_margin":0.8857841,"equity":302.61869214,
             "margin_balance":302.62729214,"available_funds":301.38059622,"available_withdrawal_funds":301.4,
             "of_tomorrow":1}}""";

    private static final String PERPETUAL = """
            {"symbol":"TA-BTC-PERP","kind":"PERPETUAL","underlying":"BTC","style":"INVERSE","contractSize":"10"}""";

    @Test
    void programsBringFactsAndReadTheBalancesOfTheVector(PortalServer portal) {
        Company company = Company.open(portal, "TRADERS");
        Program preparer = company.as("preparer");
        String accounts = "/entities/TRADERS/trading-accounts";
        company.as("admin").post("/instruments", PERPETUAL).expect(201);
        company.as("admin").post("/instruments", PERPETUAL).refused(409, "ALREADY_EXISTS");
        preparer.post("/instruments", PERPETUAL).refused(403, "FORBIDDEN");
        preparer.post(accounts, "{\"code\":\"MAIN\",\"venue\":\"BINANCE\",\"currency\":\"USD\"}")
                .expect(201);
        company.as("auditor")
                .post(accounts, "{\"code\":\"X\",\"venue\":\"BINANCE\",\"currency\":\"USD\"}")
                .refused(403, "FORBIDDEN");
        preparer.post(accounts, "{\"code\":\"MAIN2\",\"venue\":\"BINANCE\",\"currency\":\"USD\",\"owner\":\"me\"}")
                .refused(422, "UNKNOWN_FIELD");
        preparer.get(accounts + "/MAIN/balances").refused(404, "NOT_FOUND");

        JsonObject vector =
                Vectors.read(Vectors.class, "12_trading_balances.json").getJsonObject("portalExample");
        JsonObjectBuilder body = Json.createObjectBuilder(vector.getJsonObject("inputs"));
        String snapshot = body.add("at", "2026-01-19T12:00:00Z").build().toString();
        preparer.post(accounts + "/MAIN/snapshots", snapshot).expect(201);
        JsonObject balances = company.as("auditor")
                .get(accounts + "/MAIN/balances?at=2026-01-19T18:00:00Z")
                .expect(200)
                .json();
        vector.getJsonObject("expected")
                .forEach(
                        (field, expected) -> assertThat("\"" + balances.getString(field.replaceFirst("=.*", "")) + "\"")
                                .as(field)
                                .isEqualTo(expected.toString()));
        preparer.get(accounts + "/MAIN/balances?at=2026-01-19T11:59:59Z").refused(404, "NOT_FOUND");

        preparer.csv(
                        accounts + "/MAIN/positions/import",
                        "instrument,quantity,entry_price,entry_index,opened_at\nTA-BTC-PERP,-10000,50000,,2026-01-02T10:00:00Z\n")
                .expect(200);
        preparer.csv("/marks/import", "instrument,at,mark,index\nTA-BTC-PERP,2026-01-19T11:00:00Z,45000,45010\n")
                .expect(200);
        JsonObject position = preparer.get(accounts + "/MAIN/positions?at=2026-01-19T12:00:00Z")
                .expect(200)
                .items()
                .getFirst();
        assertThat(position.getString("open")).isEqualTo("-10000");
        assertThat(preparer.csv(
                                accounts + "/MAIN/cash-movements/import",
                                "kind,at,amount\nDEPOSIT,2026-01-01T08:00:00Z,-5\n")
                        .refused(422, "INVALID_INPUT")
                        .json()
                        .getJsonArray("errors")
                        .getJsonObject(0)
                        .getString("field"))
                .isEqualTo("amount");
        assertThat(preparer.get("/marks?instrument=TA-BTC-PERP").expect(200).items())
                .hasSize(1);
    }

    @Test
    void anAccountShowsEachBalanceWithItsFormulaAndItsReconciliation(PortalServer portal, Browser browser) {
        Company company = Company.open(portal, "TRADER2");
        Desk admin = Desk.of(browser, "admin").go("/trading/instruments.xhtml");
        admin.type("add:symbol", "TA-BTC-25DEC26-90000-C")
                .type("add:contractSize", "1")
                .choose("add:right", "CALL")
                .type("add:strike", "90000")
                .click("add:save")
                .seesBeside("add:expiresAt", "Is missing");
        admin.type("add:expiresAt", "2026-12-25").click("add:save").sees("is known from here on");
        assertThat(PageLooks.findings(admin.page())).isEmpty();

        Desk preparer = Desk.of(browser, "preparer").go("/trading/accounts.xhtml?entity=TRADER2");
        preparer.sees("There is no trading account yet")
                .type("open:code", "deribit btc")
                .type("open:venue", "DERIBIT")
                .type("open:currency", "BTC")
                .click("open:save")
                .seesBeside("open:code", "Is no code");
        preparer.type("open:code", "DERIBIT-BTC").click("open:save").sees("Nothing was said of this account by then");
        preparer.upload("upload", "summary.json", SUMMARY)
                .sees("#upload\\:outcome", "of_tomorrow")
                .sees("#upload\\:outcome", "Look at the account");

        preparer.go("/trading/tradingAccount.xhtml?entity=TRADER2&account=DERIBIT-BTC&at=2026-01-19T12:00:00Z")
                .sees(".facts", "302.61869215")
                .sees(".worked", "302.60065765 + (0.02663450) + (−0.00860000)")
                .sees("rounding of the venue")
                .sees("available_withdrawal_funds");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        preparer.choose("explain:name", "available_withdrawal_funds")
                .type("explain:note", "The venue holds a fee back until 08:00 UTC")
                .click("explain:save")
                .sees("Why available_withdrawal_funds differs is kept.")
                .sees("The venue holds a fee back until 08:00 UTC");
        preparer.go("/trading/tradingAccount.xhtml?entity=TRADER2&account=DERIBIT-BTC&at=2026-01-19T11:59:59Z")
                .sees("Nothing was said of this account by then");

        Desk auditor = Desk.of(browser, "auditor").go("/trading/accounts.xhtml?entity=TRADER2");
        auditor.sees("302.61869215").sees("All venues").seesNo("#open");
        for (String page : List.of("/trading/accounts.xhtml", "/trading/tradingAccount.xhtml")) {
            auditor.go(page + "?entity=TRADER2&account=DERIBIT-BTC").seesNo("#upload");
            assertThat(PageLooks.findings(auditor.page())).isEmpty();
        }
        aSnapshotIsKeyedIn(preparer);
        JsonObject sums = company.as("auditor")
                .get("/entities/TRADER2/trading-accounts/balances?by=venue&at=2026-01-20T08:00:00Z")
                .expect(200)
                .json()
                .getJsonArray("together")
                .getJsonObject(0);
        assertThat(sums.getString("equityBalance")).isEqualTo("2.80000000");
        company.as("auditor")
                .get("/entities/TRADER2/trading-accounts/balances?by=asset")
                .refused(422, "INVALID_INPUT");
        aFileIsTakenBack(preparer);
    }

    private static void aSnapshotIsKeyedIn(Desk preparer) {
        preparer.go("/trading/tradingAccount.xhtml?entity=TRADER2&account=DERIBIT-BTC");
        preparer.page().locator("main a[href*='/trading/snapshot.xhtml']").click();
        for (String field : List.of(
                "cashReservedForWithdrawal",
                "openOrderCash",
                "unrealisedFutures",
                "optionValueLong",
                "optionValueShort",
                "initialMargin",
                "openOrderMargin",
                "maintenanceMargin")) {
            preparer.type("snapshot:" + field, "0");
        }
        preparer.type("snapshot:at", "2026-01-20T08:00:00Z")
                .click("snapshot:save")
                .seesBeside("snapshot:settledCash", "");
        preparer.type("snapshot:settledCash", "1")
                .type("snapshot:pledges:0:asset", "ETH")
                .type("snapshot:pledges:0:quantity", "40")
                .type("snapshot:pledges:0:price", "0.05")
                .click("snapshot:save")
                .seesBeside("snapshot:pledges:0:haircut", "no haircut of ETH at DERIBIT");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        preparer.type("snapshot:pledges:0:haircut", "0.1")
                .type("snapshot:figures:0:name", "equity")
                .type("snapshot:figures:0:amount", "2.8")
                .click("snapshot:save")
                .sees("is recorded, revision 1")
                .sees(".facts", "2.80000000");
    }

    private static void aFileIsTakenBack(Desk preparer) {
        preparer.go("/trading/imports.xhtml?entity=TRADER2").sees("#files", "summary.json");
        assertThat(PageLooks.findings(preparer.page())).isEmpty();
        preparer.page().locator("#files a[href*='undo=']").first().click();
        preparer.type("undo:reason", "Of another account").click("undo:confirm").sees("is undone");
        preparer.sees("#files", "Of another account");
        preparer.go("/trading/tradingAccount.xhtml?entity=TRADER2&account=DERIBIT-BTC&at=2026-01-19T12:00:00Z")
                .sees("Nothing was said of this account by then");
    }
}
