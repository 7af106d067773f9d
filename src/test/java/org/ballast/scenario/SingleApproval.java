package org.ballast.scenario;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.ZoneId;

/** Companies of tests that are not about tiers: one approval for whatever amount, be it small or large. */
public final class SingleApproval {

    private static final String MORE_THAN_ANYTHING = "90000000000000";

    private SingleApproval() {}

    /** The CFO wants it and the controller approves it. */
    public static void at(String entity, Program cfo, Program controller) {
        JsonObject wanted = cfo.post("/entities/" + entity + "/approval-policies", """
                {"validFrom":"%s","singleFrom":"0","dualFrom":"%s","stepUpFrom":"%2$s",\
                "reason":"One approval for whatever amount"}""".formatted(
                                todayOf(entity, cfo), MORE_THAN_ANYTHING))
                .expect(201)
                .json();
        controller
                .post("/cases/" + wanted.get("id") + "/approve", """
                        {"evidenceHash":"%s"}""".formatted(wanted.getString("evidenceHash")))
                .expect(200);
    }

    /** Where it is tomorrow already, no policy of today is taken any more. */
    private static LocalDate todayOf(String entity, Program reader) {
        return LocalDate.now(
                ZoneId.of(reader.get("/entities/" + entity).expect(200).json().getString("cutOffZone")));
    }
}
