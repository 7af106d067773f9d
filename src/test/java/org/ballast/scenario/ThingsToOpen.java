package org.ballast.scenario;

import java.util.Map;

/** Pages of trading and of indicators that are about a thing, and one thing each that they show. */
final class ThingsToOpen {

    private static final String CODE = "MARKWHO";
    private static final String OF = "entity=" + CODE + "&";
    private static final String SHORT_OF_MARGIN = """
            {"at":"2026-01-15T08:00:00Z","settledCash":"58","cashReservedForWithdrawal":"0","openOrderCash":"0",
             "unrealisedFutures":"0","optionValueLong":"0","optionValueShort":"0","collateral":[],
             "initialMargin":"96","openOrderMargin":"0","maintenanceMargin":"61"}""";

    private ThingsToOpen() {}

    /** What stands behind the address of each page. */
    static Map<String, String> of(PortalServer portal) {
        String proposal = MarkedCompany.proposal(portal, CODE);
        Program preparer = new Program(portal.address(), "preparer", "preparer");
        String books = "/entities/" + CODE;
        preparer.post(books + "/trading-accounts/DERIBIT-BTC/snapshots", SHORT_OF_MARGIN)
                .expect(201);
        String call = String.valueOf(preparer.post(books + "/margin-checks", "{}")
                .expect(200)
                .json()
                .getJsonArray("raised")
                .getJsonObject(0)
                .get("id"));
        String event = String.valueOf(preparer.post(books + "/external-information", ThingsOfOthers.EVENT)
                .expect(201)
                .json()
                .get("id"));
        String file = String.valueOf(
                preparer.csv(books + "/external-information/" + event + "/files?name=order.txt", "Order of the court")
                        .expect(201)
                        .json()
                        .get("id"));
        return Map.of(
                "/marktomarket/proposal.xhtml", "id=" + proposal,
                "/trading/tradingAccount.xhtml", OF + "account=DERIBIT-BTC",
                "/trading/snapshot.xhtml", OF + "account=DERIBIT-BTC",
                "/trading/marginCall.xhtml", OF + "id=" + call,
                "/signals/file", OF + "id=" + event + "&file=" + file,
                "/signals/indicators.csv", "entity=MSTR&asOf=2022-12-31",
                "/capital/download", "format=xlsx&entity=MSTR&asOf=2022-12-31&ruleSet=BCBS");
    }
}
