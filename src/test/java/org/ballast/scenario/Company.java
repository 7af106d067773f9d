package org.ballast.scenario;

import jakarta.json.JsonObject;
import java.net.URI;
import java.time.LocalDate;
import java.util.stream.Collectors;

/**
 * A company of one test at the portal in demo mode, with a market of its own under the same code: January 2024 opens and
 * closes each day at 100 with a low of 95, and at 80 on the 10th.
 */
record Company(URI portal, String code) {

    private static final LocalDate FIRST_DAY = LocalDate.of(2024, 1, 1);
    private static final String HEADER = "asset,date,open,high,low,close,volume\n";

    /** Sets the company up without prices and lots. */
    static Company open(PortalServer portal, String code) {
        return open(portal, code, "FIFO");
    }

    /** With that cost method. */
    static Company open(PortalServer portal, String code, String costMethod) {
        return open(portal, code, costMethod, "UTC");
    }

    /** Whose days end in that zone. */
    static Company open(PortalServer portal, String code, String costMethod, String zone) {
        return open(portal, code, costMethod, zone, "USD");
    }

    /** Whose books are kept in that currency. */
    static Company open(PortalServer portal, String code, String costMethod, String zone, String currency) {
        return byTiers(portal, code, costMethod, zone, currency).takesOneApproval();
    }

    /** With the tiers that hold where nobody decided otherwise. */
    static Company byTiers(PortalServer portal, String code, String costMethod, String zone, String currency) {
        Company company = new Company(portal.address(), code);
        company.as("admin")
                .post("/markets", "{\"code\":\"%1$s\",\"name\":\"Market of %1$s\"}".formatted(code))
                .expect(201);
        company.as("admin")
                .post("/entities", """
                {"code":"%1$s","name":"%1$s Inc. (fictitious)","framework":"US_GAAP","functionalCurrency":"%3$s",
                 "cutOffZone":"%2$s","lowPricePolicy":"INTRADAY_LOW","acquisitionDayPolicy":"EXCLUDE_DAY"}""".formatted(code, zone, currency))
                .expect(201);
        company.as("controller")
                .post("/entities/" + code + "/policies", """
                {"asset":"BTC","model":"US_COST_LESS_IMPAIRMENT","principalMarket":"%s","costMethod":"%s",
                 "validFrom":"2023-01-01"}""".formatted(code, costMethod))
                .expect(201);
        return company;
    }

    /** Whatever the amount. */
    Company takesOneApproval() {
        SingleApproval.at(code, as("cfo"), as("controller"));
        return this;
    }

    /** Sets a company up that {@link #trades}. */
    static Company trading(PortalServer portal, String code) {
        return open(portal, code).trades();
    }

    /** Gets the prices of January, and a lot L1 of 2 BTC that cost 200.00 on 2023-12-31. */
    Company trades() {
        prices(january().collect(Collectors.joining("\n", HEADER, "\n")));
        lots("L1,BTC,2023-12-31,2,200.00,USD\n");
        return this;
    }

    /** A demo user at the interface for programs. */
    Program as(String user) {
        return new Program(portal, user, user);
    }

    /** The address of a page that shows the company's January. */
    String january(String page) {
        return page + (page.contains("?") ? "&" : "?") + "entity=" + code + "&from=2024-01-01&to=2024-01-31";
    }

    void prices(String csv) {
        as("preparer").csv("/prices/import?market=" + code, csv).expect(200);
    }

    void correctPrice(String line, String reason) {
        as("preparer")
                .csv("/prices/import?market=" + code + "&correct=true&reason=" + reason, HEADER + line + "\n")
                .expect(200);
    }

    void lots(String lines) {
        as("preparer")
                .csv("/entities/" + code + "/lots/import", "lot,asset,acquired_at,quantity,cost,currency\n" + lines)
                .expect(200);
    }

    Answer testJanuary() {
        return as("preparer")
                .post(
                        "/entities/" + code + "/impairment-tests",
                        "{\"periodStart\":\"2024-01-01\",\"periodEnd\":\"2024-02-01\"}");
    }

    /** Submits the newest proposal. */
    void submit() {
        as("preparer").post(writeDown() + "/submit", "{\"comment\":\"Ready\"}").expect(200);
    }

    /** The user's approval of the newest proposal as it stands. */
    Answer approve(String user) {
        return approve(as(user));
    }

    Answer approve(Program approver) {
        String hash = proposal().getString("evidenceHash");
        return approver.post(writeDown() + "/approve", "{\"comment\":\"\",\"evidenceHash\":\"" + hash + "\"}");
    }

    void testAndApproveJanuary() {
        testJanuary().expect(201);
        submit();
        approve("controller").expect(200);
    }

    String writeDown() {
        return "/write-downs/" + proposal().get("id");
    }

    /** The newest proposal of the company. */
    JsonObject proposal() {
        return as("auditor")
                .get("/write-downs?entity=" + code)
                .expect(200)
                .items()
                .getFirst();
    }

    long impairmentsPosted() {
        return as("auditor")
                .get("/entities/" + code + "/journal?from=2023-01-01&to=2025-01-01&limit=1000")
                .expect(200)
                .items()
                .stream()
                .filter(entry -> entry.getString("kind").equals("IMPAIRMENT"))
                .count();
    }

    /** The lines of January, one a day. */
    static java.util.stream.Stream<String> january() {
        return FIRST_DAY
                .datesUntil(FIRST_DAY.plusMonths(1))
                .map(day -> "BTC," + day + ",100,101," + (day.getDayOfMonth() == 10 ? "80" : "95") + ",100,1");
    }
}
