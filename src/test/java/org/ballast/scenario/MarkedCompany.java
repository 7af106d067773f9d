package org.ballast.scenario;

/** A company that bought ten calls and sold two perpetuals on bitcoin, and what they were marked at. */
final class MarkedCompany {

    private MarkedCompany() {}

    /** Without marks. */
    static Company trading(PortalServer portal, String code, String call, String perpetual) {
        Company company = Company.open(portal, code);
        Program admin = company.as("admin");
        admin.post("/instruments", """
                {"symbol":"%s","kind":"OPTION","underlying":"BTC","style":"INVERSE","contractSize":"1","strike":"65000",
                 "right":"CALL","expiresAt":"2026-03-27T08:00:00Z"}""".formatted(call)).expect(201);
        admin.post("/instruments", """
                {"symbol":"%s","kind":"PERPETUAL","underlying":"BTC","style":"LINEAR","contractSize":"1"}""".formatted(perpetual)).expect(201);
        Program preparer = company.as("preparer");
        String accounts = "/entities/" + code + "/trading-accounts";
        preparer.post(accounts, "{\"code\":\"DERIBIT-BTC\",\"venue\":\"DERIBIT\",\"currency\":\"BTC\"}")
                .expect(201);
        preparer.csv(accounts + "/DERIBIT-BTC/positions/import", """
                        instrument,quantity,entry_price,entry_index,opened_at,reference
                        %s,10,0.0405,60000,2026-01-02T10:00:00Z,P1
                        %s,-2,50000,50000,2026-01-02T10:00:00Z,P2
                        """.formatted(call, perpetual))
                .expect(200);
        return company;
    }

    /** At the end of January 2026. */
    static void marks(Program preparer, String call, String perpetual) {
        preparer.csv("/marks/import", """
                        instrument,at,mark,index,iv,underlying,open_interest
                        %s,2026-01-31T23:00:00Z,0.0171,56900,,,
                        %s,2026-01-31T23:00:00Z,55000,54900,,,
                        """.formatted(call, perpetual)).expect(200);
    }

    /** The key of a proposal of a company of its own, on which nobody decides. */
    static String proposal(PortalServer portal, String code) {
        String call = code + "-27MAR26-65000-C";
        String perpetual = code + "-PERPETUAL";
        Company company = trading(portal, code, call, perpetual);
        marks(company.as("preparer"), call, perpetual);
        return String.valueOf(company.as("preparer")
                .post(
                        "/entities/" + code + "/mark-to-market",
                        "{\"periodStart\":\"2026-01-01\",\"periodEnd\":\"2026-02-01\"}")
                .expect(201)
                .json()
                .getJsonArray("proposals")
                .getJsonObject(0)
                .get("id"));
    }
}
