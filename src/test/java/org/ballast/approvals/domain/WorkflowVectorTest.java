package org.ballast.approvals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.domain.Role;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The table of accounting.md §4.4, for a single approval. */
class WorkflowVectorTest {

    private static final JsonObject VECTOR = read();
    /** What this release does not offer: second approvals, revoking, reversing. */
    private static final Set<String> LATER = Set.of("APPROVE_PARTIAL", "REVOKE_APPROVAL", "REVERSE", "REVERSED");

    @Test
    void theTableHoldsTheTransitionsOfTheSpecificationAndNoOthers() {
        Set<String> expected = objects("transitions")
                .filter(row -> Stream.of("action", "to").noneMatch(name -> LATER.contains(row.getString(name))))
                .map(row -> row.getString("from") + " " + row.getString("action") + " " + row.getString("to"))
                .collect(Collectors.toSet());
        List<String> table = Transitions.TABLE.stream()
                .map(row -> row.from() + " " + row.action() + " " + row.to())
                .toList();

        assertThat(table).containsExactlyInAnyOrderElementsOf(expected);
    }

    @Test
    void everyStateAllowsTheActionsThatTheSpecificationNames() {
        VECTOR.getJsonObject("allowedActionsByState").forEach((state, actions) -> {
            if (!LATER.contains(state)) {
                assertThat(Transitions.allowed(ProposalStatus.valueOf(state)))
                        .extracting(ProposalAction::name)
                        .containsExactlyInAnyOrderElementsOf(
                                actions.asJsonArray().getValuesAs(JsonString::getString).stream()
                                        .filter(action -> !LATER.contains(action))
                                        .toList());
            }
        });
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("negativeCases")
    void isDenied(String name, JsonObject given) {
        Verdict verdict = Verdict.on(subject(given), attempt(given));

        assertThat(verdict)
                .as(name)
                .isInstanceOfSatisfying(
                        Verdict.Denied.class,
                        denied -> assertThat("DENIED:" + denied.code()).isEqualTo(given.getString("expected")));
    }

    /** Not here: what takes two approvals, a second factor or a locked period. */
    static Stream<Object[]> negativeCases() {
        return objects("negativeCases")
                .filter(given -> Stream.of("priorApprovers", "tier", "period").noneMatch(given::containsKey))
                .map(given -> new Object[] {given.getString("case"), given});
    }

    @Test
    void theNegativeCasesOfASingleApprovalAreAllThere() {
        assertThat(negativeCases()).hasSize(7);
    }

    private static Subject subject(JsonObject given) {
        List<Decision> decisions = new ArrayList<>();
        Optional.ofNullable(given.getJsonString("preparer"))
                .ifPresent(who -> decisions.add(decision(ProposalAction.CREATE, who.getString())));
        Optional.ofNullable(given.getJsonArray("editors"))
                .ifPresent(who -> who.getValuesAs(JsonString::getString)
                        .forEach(editor -> decisions.add(decision(ProposalAction.EDIT, editor))));
        return new Subject(
                ProposalStatus.valueOf(given.getString("state")),
                new History(decisions),
                given.getString("currentEvidenceHash", "aa"),
                given.getInt("currentVersion", 1),
                Set.of(),
                Set.of());
    }

    private static Attempt attempt(JsonObject given) {
        String action = given.getString("action");
        return new Attempt(
                action.equals("APPROVE") ? ProposalAction.APPROVE_FINAL : ProposalAction.valueOf(action),
                given.getString("actor", "dora"),
                EnumSet.allOf(Role.class),
                given.getString("reason", "a reason of some length"),
                given.getString("evidenceHash", "aa"),
                given.getInt("version", 1));
    }

    private static Decision decision(ProposalAction action, String actor) {
        return new Decision(action, ProposalStatus.DRAFT, ProposalStatus.DRAFT, actor, Instant.EPOCH, "", "aa");
    }

    private static Stream<JsonObject> objects(String name) {
        return VECTOR.getJsonArray(name).getValuesAs(JsonObject.class).stream();
    }

    private static JsonObject read() {
        try (InputStream in = Objects.requireNonNull(WorkflowVectorTest.class.getResourceAsStream("09_workflow.json"));
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
