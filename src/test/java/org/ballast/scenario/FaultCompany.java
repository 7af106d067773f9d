package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.util.List;
import org.ballast.scenario.FaultRound.Victim;

/** The company of a fault round, worked on from prices to posting. */
final class FaultCompany {

    private static final List<Victim> ORDER =
            List.of(Victim.IMPORT_OF_PRICES, Victim.IMPORT_OF_LOTS, Victim.TEST, Victim.APPROVAL_AND_POSTING);

    private final FaultRound round;
    private final Crew crew;

    private FaultCompany(FaultRound round, Crew crew) {
        this.round = round;
        this.crew = crew;
    }

    /** The company as an earlier portal left it. */
    static FaultCompany of(PortalServer portal, FaultRound round) {
        return new FaultCompany(round, Crew.of(portal.address()));
    }

    /** A new company with its own asset and policy. */
    static FaultCompany open(PortalServer portal, FaultRound round) {
        Crew crew = round.number() == 1 ? Crew.hiredAt(portal.address()) : Crew.of(portal.address());
        crew.administrator().post("/entities", round.entityJson()).expect(201);
        SingleApproval.at(round.entity(), crew.chiefFinancialOfficer(), crew.controller());
        crew.administrator().post("/assets", round.assetJson()).expect(201);
        crew.controller()
                .post("/entities/" + round.entity() + "/policies", round.policyJson())
                .expect(201);
        return new FaultCompany(round, crew);
    }

    void doEverythingBefore(Victim victim) {
        for (Victim step : ORDER.subList(0, ORDER.indexOf(victim))) {
            call(step);
        }
        if (victim == Victim.APPROVAL_AND_POSTING) {
            submit();
        }
    }

    void doEverythingAfter(Victim victim) {
        for (Victim step : ORDER.subList(ORDER.indexOf(victim) + 1, ORDER.size())) {
            if (step == Victim.APPROVAL_AND_POSTING) {
                submit();
            }
            call(step);
        }
    }

    /** Under the step's own key: what was done, answered or not, is answered as done; what was not done is done now. */
    Answer call(Victim step) {
        String key = round.entity() + " " + step;
        Answer answer = switch (step) {
            case IMPORT_OF_PRICES -> crew.preparer().csvOnce("/prices/import?market=COINBASE", round.prices(), key);
            case IMPORT_OF_LOTS -> crew.preparer().csvOnce(entity() + "/lots/import?confirm=true", round.lots(), key);
            case TEST -> crew.preparer().postOnce(entity() + "/impairment-tests", round.quarterJson(), key);
            case APPROVAL_AND_POSTING -> crew.controller().postOnce(writeDown() + "/approve", agreement(), key);
        };
        assertThat(answer.status()).as(answer::text).isBetween(200, 299);
        if (step == Victim.APPROVAL_AND_POSTING) {
            assertThat(answer.json().getString("status")).isEqualTo("POSTED");
        }
        return answer;
    }

    /** Posting again posts nothing: one impairment in the journal, however often it was approved. */
    void expectOnePosting() {
        crew.controller().post(writeDown() + "/approve", agreement()).expect(200);
        List<JsonObject> impairments = crew
                .controller()
                .get(entity() + "/journal?from=2023-01-01&to=2023-12-31&limit=1000")
                .expect(200)
                .items()
                .stream()
                .filter(entry -> entry.getString("kind").equals("IMPAIRMENT"))
                .toList();
        assertThat(impairments).hasSize(1);
        assertThat(proposal().getString("status")).isEqualTo("POSTED");
    }

    /** Every seal of the audit trail, computed again, is the one that is stored. */
    void expectWholeTrail() {
        JsonObject check = crew.auditor().get("/audit-trail/check").expect(200).json();
        assertThat(check.getBoolean("whole")).as(check::toString).isTrue();
    }

    private void submit() {
        crew.preparer().post(writeDown() + "/submit", "{\"comment\":\"Ready\"}").expect(200);
    }

    private String agreement() {
        return "{\"comment\":\"Agreed\",\"evidenceHash\":\"" + proposal().getString("evidenceHash") + "\"}";
    }

    private String writeDown() {
        return "/write-downs/" + proposal().get("id");
    }

    private JsonObject proposal() {
        List<JsonObject> proposals = crew.controller()
                .get("/write-downs?entity=" + round.entity())
                .expect(200)
                .items();
        assertThat(proposals).hasSize(1);
        return proposals.get(0);
    }

    private String entity() {
        return "/entities/" + round.entity();
    }
}
