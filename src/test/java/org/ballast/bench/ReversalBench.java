package org.ballast.bench;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.util.stream.Collectors;
import org.ballast.scenario.Program;
import org.junit.jupiter.api.Test;

/** Reverses a write-down over 62,000 lots, on PostgreSQL: looks at it, asks for it, and signs it. */
class ReversalBench {

    private static final int LOTS = 62_000;
    private static final Duration AT_MOST = Duration.ofSeconds(6);
    private static final String PERIOD =
            "{\"periodStart\":\"" + Market.FIRST_DAY + "\",\"periodEnd\":\"" + Market.END + "\"}";

    @Test
    void manyLotsStandAsBefore() throws IOException {
        try (BenchPortal portal = BenchPortal.start("reversal", "2g")) {
            portal.importPrices();
            portal.found("REVERSED");
            String writeDown = writeDown(portal, "/entities/REVERSED");
            long id = Long.parseLong(writeDown);
            took(
                    "Preview of the reversal of a write-down of 62,000 lots",
                    () -> portal.crew()
                            .controller()
                            .get("/entities/REVERSED/corrections/preview?kind=WRITE_DOWN&id=" + id)
                            .expect(200)
                            .json());
            JsonObject asked = took(
                    "Request of the same",
                    () -> portal.crew()
                            .controller()
                            .post("/write-downs/" + id + "/reverse", "{\"comment\":\"a bad print\"}")
                            .expect(201)
                            .json());
            took(
                    "Reversal of the same, signed and posted",
                    () -> portal.crew()
                            .chiefFinancialOfficer()
                            .post(
                                    "/cases/" + asked.get("id") + "/approve",
                                    "{\"evidenceHash\":\"" + asked.getString("evidenceHash") + "\"}")
                            .expect(200)
                            .json());
        }
    }

    private interface Call {
        JsonObject answer();
    }

    private static JsonObject took(String what, Call call) {
        long begun = System.nanoTime();
        JsonObject answer = call.answer();
        Figures.print(what, Duration.ofNanos(System.nanoTime() - begun), AT_MOST);
        return answer;
    }

    private static String writeDown(BenchPortal portal, String books) {
        Program preparer = portal.crew().preparer();
        preparer.csv(
                        books + "/lots/import?confirm=true",
                        Market.lots("BTC").lines().limit(LOTS + 1L).collect(Collectors.joining("\n", "", "\n")))
                .expect(200);
        JsonObject proposal = preparer.post(books + "/impairment-tests", PERIOD)
                .expect(201)
                .json()
                .getJsonArray("proposals")
                .getJsonObject(0);
        String address = "/write-downs/" + proposal.getInt("id");
        preparer.post(address + "/submit", "{}").expect(200);
        took(
                "Approval of a write-down of 62,000 lots",
                () -> portal.crew()
                        .controller()
                        .post(address + "/approve", "{\"evidenceHash\":\"" + proposal.getString("evidenceHash") + "\"}")
                        .expect(200)
                        .json());
        return String.valueOf(proposal.getInt("id"));
    }
}
