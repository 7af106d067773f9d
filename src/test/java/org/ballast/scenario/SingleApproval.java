package org.ballast.scenario;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneOffset;

/** Companies of tests that are not about tiers: one approval for whatever amount, be it small or large. */
public final class SingleApproval {

    private static final String MORE_THAN_ANYTHING = "90000000000000";

    private SingleApproval() {}

    /** The CFO wants it and the controller approves it. */
    public static void at(String entity, Program cfo, Program controller) {
        JsonObject wanted = cfo.post("/entities/" + entity + "/approval-policies", """
                {"validFrom":"%s","singleFrom":"0","dualFrom":"%s","stepUpFrom":"%2$s",\
                "reason":"One approval for whatever amount"}""".formatted(
                                tomorrowAtTheLatest(), MORE_THAN_ANYTHING))
                .expect(201)
                .json();
        controller
                .post("/cases/" + wanted.get("id") + "/approve", """
                        {"evidenceHash":"%s"}""".formatted(wanted.getString("evidenceHash")))
                .expect(200);
    }

    private static LocalDate tomorrowAtTheLatest() {
        return LocalDate.now(ZoneOffset.UTC);
    }
}
