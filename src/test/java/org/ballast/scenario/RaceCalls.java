package org.ballast.scenario;

import java.io.UncheckedIOException;
import java.net.URI;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;

/** Two hundred calls that people make at once, four for each case that waits or is to be undone, at either of the nodes. */
final class RaceCalls {

    private static final int CALLS_A_CASE = 4;
    private static final int DATABASE_AWAY = 503;
    private static final String WHY = "\"comment\":\"as the race wants it\"";

    /** A call that has not begun is not held up by others. */
    private static final Executor AT_ONCE = call -> Thread.ofVirtual().start(call);

    private final List<Call> calls = new ArrayList<>();

    /** A call, and what came of it; nothing where the node or its database died meanwhile. */
    record Called(long caseId, String action, String user, Optional<Answer> answer) {

        boolean isConfirmed() {
            return answer.filter(each -> each.status() < 300).isPresent();
        }

        /** Nobody knows whether it was done: the node died, or the database did and may have committed it. */
        boolean isInDoubt() {
            return answer.filter(each -> each.status() != DATABASE_AWAY).isEmpty();
        }
    }

    private record Call(long caseId, String action, Program who, String path, String body) {

        Called make() {
            try {
                return new Called(caseId, action, who.user(), Optional.of(who.post(path, body)));
            } catch (UncheckedIOException cut) {
                return new Called(caseId, action, who.user(), Optional.empty());
            }
        }
    }

    RaceCalls(Random random, RaceCompany company, RaceCompany.Work work, List<URI> nodes) {
        for (int call = 0; call < CALLS_A_CASE; call++) {
            for (RaceCompany.Waiting waiting : work.waiting()) {
                calls.add(call(random, company, waiting, RacePeople.at(nodes.get(random.nextInt(nodes.size())))));
            }
            for (RaceCompany.Posted posted : work.posted()) {
                calls.add(reverse(random, company, posted, RacePeople.at(nodes.get(random.nextInt(nodes.size())))));
            }
        }
        Collections.shuffle(calls, random);
    }

    /** Of those that wait for the CFO: both nodes hear the signature twice, and somebody who may not sign. */
    static RaceCalls signatures(List<RaceCompany.Waiting> corrections, List<URI> nodes) {
        RaceCalls signatures = new RaceCalls();
        for (RaceCompany.Waiting correction : corrections) {
            for (URI node : nodes) {
                signatures.calls.add(approve(correction, RacePeople.at(node).cfo()));
                signatures.calls.add(approve(correction, RacePeople.at(node).cfo()));
                signatures.calls.add(approve(correction, RacePeople.at(node).otherController()));
            }
        }
        return signatures;
    }

    private RaceCalls() {}

    private static Call reverse(Random random, RaceCompany company, RaceCompany.Posted posted, RacePeople people) {
        return new Call(
                posted.caseId(),
                "reverse",
                random.nextBoolean() ? people.controller() : people.preparer(),
                company.path() + "/journal/" + posted.entryId() + "/reverse",
                "{" + WHY + "}");
    }

    private static Call call(Random random, RaceCompany company, RaceCompany.Waiting waiting, RacePeople people) {
        return switch (random.nextInt(20)) {
            case 0, 1, 2, 3 -> approve(waiting, people.controller());
            case 4, 5, 6 -> approve(waiting, people.otherController());
            case 7, 8, 9, 10 -> approve(waiting, people.cfo());
            case 11 -> approve(waiting, people.preparer());
            case 12, 13 -> step(waiting, "return", people.otherController());
            case 14 -> step(waiting, "reject", people.cfo());
            case 15 -> step(waiting, "withdraw", people.preparer());
            case 16, 17 -> step(waiting, "submit", people.otherPreparer());
            default ->
                new Call(
                        waiting.id(),
                        "measure",
                        people.preparer(),
                        company.path() + "/impairment-tests",
                        company.januaryJson());
        };
    }

    private static Call approve(RaceCompany.Waiting waiting, Program who) {
        return new Call(waiting.id(), "approve", who, "/cases/" + waiting.id() + "/approve", waiting.approval());
    }

    private static Call step(RaceCompany.Waiting waiting, String step, Program who) {
        return new Call(waiting.id(), step, who, "/cases/" + waiting.id() + "/" + step, "{" + WHY + "}");
    }

    /** Makes all of them, and kills something meanwhile. */
    List<Called> make(Runnable meanwhile) {
        List<CompletableFuture<Called>> made = calls.stream()
                .map(call -> CompletableFuture.supplyAsync(call::make, AT_ONCE))
                .toList();
        meanwhile.run();
        return made.stream().map(CompletableFuture::join).toList();
    }
}
