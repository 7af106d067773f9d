package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.util.Locale;
import java.util.concurrent.locks.LockSupport;
import org.ballast.scenario.Program;
import org.junit.jupiter.api.Test;

/** Verifies books with 100,000 lots that were imported, measured and written down, on PostgreSQL. */
class SealBench {

    private static final long ROWS_A_SECOND = 50_000;
    private static final Duration PAUSE = Duration.ofMillis(200);
    private static final String PERIOD =
            "{\"periodStart\":\"" + Market.FIRST_DAY + "\",\"periodEnd\":\"" + Market.END + "\"}";

    @Test
    void manySealedRowsAreVerified() throws IOException {
        try (BenchPortal portal = BenchPortal.start("seal", "2g")) {
            portal.importPrices();
            portal.found("SEALED");
            writeDown(portal, "SEALED");
            print(verified(portal));
            print(verified(portal));
        }
    }

    private static void writeDown(BenchPortal portal, String entity) {
        String books = "/entities/" + entity;
        Program preparer = portal.crew().preparer();
        preparer.csv(books + "/lots/import?confirm=true", Market.lots("BTC")).expect(200);
        JsonObject proposal = preparer.post(books + "/impairment-tests", PERIOD)
                .expect(201)
                .json()
                .getJsonArray("proposals")
                .getJsonObject(0);
        String address = "/write-downs/" + proposal.getInt("id");
        preparer.post(address + "/submit", "{}").expect(200);
        portal.crew()
                .controller()
                .post(address + "/approve", "{\"evidenceHash\":\"" + proposal.getString("evidenceHash") + "\"}")
                .expect(200);
    }

    private static JsonObject verified(BenchPortal portal) {
        Program auditor = portal.crew().auditor();
        String address = "/audit-trail/verifications";
        int id = auditor.post(address, "{}").expect(202).json().getInt("id");
        JsonObject now = auditor.get(address + "/" + id).expect(200).json();
        while (now.getString("status").equals("RUNNING")) {
            LockSupport.parkNanos(PAUSE.toNanos());
            now = auditor.get(address + "/" + id).expect(200).json();
        }
        assertThat(now.getString("status")).as(now.toString()).isEqualTo("WHOLE");
        return now;
    }

    private static void print(JsonObject verification) {
        long rows = verification.getJsonNumber("rowsRead").longValue();
        Duration took = Duration.between(
                Instant.parse(verification.getString("begunAt")), Instant.parse(verification.getString("endedAt")));
        Figures.print(
                String.format(
                        Locale.ROOT,
                        "Verification of %,d sealed rows, %,d a second (50,000 a second)",
                        rows,
                        rows * 1000 / Math.max(1, took.toMillis())),
                took,
                Duration.ofMillis(rows * 1000 / ROWS_A_SECOND));
    }
}
