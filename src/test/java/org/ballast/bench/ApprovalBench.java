package org.ballast.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import org.ballast.scenario.Answer;
import org.ballast.scenario.Program;
import org.junit.jupiter.api.Test;

/** Approves write-downs of the lots of {@link Market} that fell below their cost, on PostgreSQL, once it has been done before. */
class ApprovalBench {

    private static final Duration APPROVED = Duration.ofSeconds(4);
    private static final String PERIOD =
            "{\"periodStart\":\"" + Market.FIRST_DAY + "\",\"periodEnd\":\"" + Market.END + "\"}";

    @Test
    void manyLotsAreWrittenDownByOneApproval() throws IOException {
        try (BenchPortal portal = BenchPortal.start("approval", "2g")) {
            portal.importPrices();
            String lots = Market.lots("BTC");
            approve(portal, "WARMUP", lots);
            print(approve(portal, "LOTS", lots));
            print(approve(portal, "AGAIN", lots));
        }
    }

    private static Figures.Timed<Answer> approve(BenchPortal portal, String entity, String lots) {
        portal.found(entity);
        String books = "/entities/" + entity;
        Program preparer = portal.crew().preparer();
        preparer.csv(books + "/lots/import?confirm=true", lots).expect(200);
        JsonObject proposal = preparer.post(books + "/impairment-tests", PERIOD)
                .expect(201)
                .json()
                .getJsonArray("proposals")
                .getJsonObject(0);
        String address = "/write-downs/" + proposal.getInt("id");
        preparer.post(address + "/submit", "{}").expect(200);
        String evidence = "{\"evidenceHash\":\"" + proposal.getString("evidenceHash") + "\"}";
        return Figures.time(() ->
                portal.crew().controller().post(address + "/approve", evidence).expect(200));
    }

    private static void print(Figures.Timed<Answer> approved) {
        int lots = approved.result().json().getJsonArray("lines").size();
        Figures.print("Approval and posting of a write-down of " + lots + " lots", approved.took(), APPROVED);
    }
}
