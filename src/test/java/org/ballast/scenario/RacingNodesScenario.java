package org.ballast.scenario;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.net.URI;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Collectors;
import org.ballast.scenario.TwoNodes.Part;
import org.junit.jupiter.api.Test;

/**
 * Two nodes on one PostgreSQL, and two hundred calls at once that approve, return, reject, withdraw, submit, measure and reverse the
 * cases of a company. In each round either node or the database is killed in the middle; then it is started again, whoever may approves
 * what still waits, and every case has one outcome and one entry. {@code mvn -Pfaults verify} plays twenty rounds.
 */
class RacingNodesScenario {

    private static final int ROUNDS = Integer.getInteger("ballast.races.rounds", 3);
    private static final long SEED = Long.getLong("ballast.faults.seed", 704L);
    private static final Duration USUAL = Duration.ofMillis(2500);
    private static final List<Part> PARTS = List.of(Part.values());

    @Test
    void everyCaseHasOneOutcomeWhateverIsKilledMeanwhile() throws IOException, SQLException {
        Random random = new Random(SEED);
        try (TwoNodes nodes = TwoNodes.start("races")) {
            RacePeople people = RacePeople.hiredAt(nodes.node(0).address());
            RaceCompany.openMarket(people);
            undisturbed(nodes, new Random(SEED));
            for (int round = 1; round <= ROUNDS; round++) {
                race(nodes, round, PARTS.get((round - 1) % PARTS.size()), random);
            }
        }
    }

    private static void undisturbed(TwoNodes nodes, Random random) throws SQLException {
        RaceCompany company = RaceCompany.found(0, RacePeople.at(nodes.node(0).address()));
        RaceCompany.Work work = company.prepared();
        List<RaceCalls.Called> made = new RaceCalls(random, company, work, addresses(nodes)).make(() -> {});
        assertThat(made).allMatch(called -> called.answer().isPresent());
        finish(nodes, company, work, made);
    }

    private static void race(TwoNodes nodes, int number, Part killed, Random random) throws IOException, SQLException {
        long begun = System.nanoTime();
        RaceCompany company =
                RaceCompany.found(number, RacePeople.at(nodes.node(number).address()));
        RaceCompany.Work work = company.prepared();
        RaceCalls calls = new RaceCalls(random, company, work, addresses(nodes));
        long after = (long) (USUAL.toNanos() * random.nextDouble());
        List<RaceCalls.Called> made = calls.make(() -> {
            LockSupport.parkNanos(after);
            nodes.kill(killed);
        });
        nodes.startAgain(killed);
        long confirmed = made.stream().filter(RaceCalls.Called::isConfirmed).count();
        System.out.printf(
                "Race %d, %s killed after %d ms, %d calls done%n", number, killed, after / 1_000_000, confirmed);
        finish(nodes, company, work, made);
        System.out.printf("Race %d took %d s%n", number, (System.nanoTime() - begun) / 1_000_000_000);
    }

    /** Whoever may approves what still waits; nothing is posted twice, and the trail is whole. */
    private static void finish(TwoNodes nodes, RaceCompany company, RaceCompany.Work work, List<RaceCalls.Called> made)
            throws SQLException {
        RacePeople people = RacePeople.at(nodes.node(company.number()).address());
        try (Connection books = nodes.open()) {
            RaceRecords records = new RaceRecords(books, company);
            records.expectWhatWasTold(made);
            records.expectOneOutcomeEach();
            for (RaceCompany.Waiting waiting : work.waiting()) {
                approveWhatStillWaits(people, waiting);
            }
            records.expectOneOutcomeEach();
            undo(nodes, people, company);
            records.expectOneOutcomeEach();
            assertThat(records.reversed()).containsAll(askedToUndo(made));
        }
        JsonObject check =
                people.auditor().get("/audit-trail/check").expect(200).json();
        assertThat(check.getBoolean("whole")).as(check::toString).isTrue();
    }

    private static void approveWhatStillWaits(RacePeople people, RaceCompany.Waiting waiting) {
        String address = "/cases/" + waiting.id();
        String agreed = "{\"evidenceHash\":\"" + waiting.evidence() + "\"}";
        String status = people.auditor().get(address).expect(200).json().getString("status");
        if (status.equals("RETURNED")) {
            people.preparer().post(address + "/submit", "{}").expect(200);
            status = "SUBMITTED";
        }
        for (Program approver : List.of(people.controller(), people.cfo(), people.otherController())) {
            if (status.equals("SUBMITTED")) {
                Answer answer = approver.post(address + "/approve", agreed);
                assertThat(answer.status()).as(answer::text).isIn(200, 403, 409);
                status = people.auditor().get(address).expect(200).json().getString("status");
            }
        }
        assertThat(status).as("case " + waiting.id()).isIn("POSTED", "REJECTED", "WITHDRAWN", "SUPERSEDED");
    }

    /** What was asked to be undone is signed, at once at both nodes, and undone once. */
    private static void undo(TwoNodes nodes, RacePeople people, RaceCompany company) {
        List<RaceCompany.Waiting> corrections = people
                .auditor()
                .get("/cases?limit=100&status=SUBMITTED&entity=" + company.code())
                .expect(200)
                .items()
                .stream()
                .filter(each -> each.getString("subject").equals("CORRECTION"))
                .map(RaceCompany.Waiting::of)
                .toList();
        assertThat(RaceCalls.signatures(corrections, addresses(nodes)).make(() -> {}))
                .allSatisfy(called -> assertThat(called.answer().orElseThrow().status())
                        .isIn(called.user().equals(people.cfo().user()) ? List.of(200) : List.of(403, 409)));
    }

    private static Set<Long> askedToUndo(List<RaceCalls.Called> made) {
        return made.stream()
                .filter(called -> called.action().equals("reverse") && called.isConfirmed())
                .map(RaceCalls.Called::caseId)
                .collect(Collectors.toSet());
    }

    private static List<URI> addresses(TwoNodes nodes) {
        return nodes.nodes().stream().map(PortalServer::address).toList();
    }
}
