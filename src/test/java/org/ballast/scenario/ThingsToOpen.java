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
        String proven = ProvenCompany.open(portal, "PROVENWHO").proof();
        String certificate = "code="
                + new Program(portal.address(), "auditor", "auditor")
                        .get("/entities/HARBOUR/proofs")
                        .expect(200)
                        .items()
                        .getFirst()
                        .getString("code");
        String plans = "entity=HELIX" + keptPlan(portal, "Who-may-1") + keptPlan(portal, "Who-may-2");
        return Map.ofEntries(
                Map.entry("/planning/comparePlans.xlsx", plans),
                Map.entry("/planning/comparePlans.csv", plans),
                Map.entry("/proofs/certificate.xhtml", certificate),
                Map.entry("/proofs/certificate", certificate),
                Map.entry("/marktomarket/proposal.xhtml", "id=" + proposal),
                Map.entry("/trading/tradingAccount.xhtml", OF + "account=DERIBIT-BTC"),
                Map.entry("/trading/snapshot.xhtml", OF + "account=DERIBIT-BTC"),
                Map.entry("/trading/marginCall.xhtml", OF + "id=" + call),
                Map.entry("/signals/file", OF + "id=" + event + "&file=" + file),
                Map.entry("/balanceproofs/codes.xhtml", "entity=PROVENWHO&proof=" + proven),
                Map.entry("/balanceproofs/own.xhtml", "proof=" + proven),
                Map.entry("/balanceproofs/proof.xhtml", "entity=PROVENWHO&proof=" + proven),
                Map.entry("/balanceproofs/account", "entity=PROVENWHO&account=acct-1&proof=" + proven),
                Map.entry("/signals/indicators.csv", "entity=MSTR&asOf=2022-12-31"),
                Map.entry("/capital/download", "format=xlsx&entity=MSTR&asOf=2022-12-31&ruleSet=BCBS"));
    }

    private static String keptPlan(PortalServer portal, String name) {
        new Program(portal.address(), "risk", "risk")
                .post("/entities/HELIX/plans", "{\"name\":\"" + name + "\",\"asOf\":\"2024-12-31\",\"classes\":[]}")
                .expect(201);
        return "&plan=" + name;
    }
}
