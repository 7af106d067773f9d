package org.ballast.approvals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import jakarta.json.JsonString;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Vector 09 whole: tiers, the table of accounting.md §4.4, the actions of each state, and every refusal. */
class WorkflowVectorTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final JsonObject VECTOR = read();

    @ParameterizedTest(name = "{0}")
    @MethodSource("tiers")
    void aTierTakesWhatTheSpecificationSays(String name, JsonObject given) {
        Tier tier = Tier.valueOf(name);
        TierBounds bounds = TierBounds.standard(USD);

        assertThat(tier.approvals()).isEqualTo(given.getInt("approvals"));
        assertThat(tier.isSteppedUp()).isEqualTo(given.getBoolean("stepUp"));
        assertThat(bounds.of(Weight.alone(Money.of(given.getString("min"), USD), true, 1)))
                .isEqualTo(tier);
        if (!given.isNull("maxExclusive")) {
            Money above = Money.of(given.getString("maxExclusive"), USD);
            assertThat(bounds.of(Weight.alone(above, true, 1))).isGreaterThan(tier);
            assertThat(bounds.of(Weight.alone(above.minus(Money.of("0.01", USD)), true, 1)))
                    .isEqualTo(tier);
        }
    }

    static Stream<Object[]> tiers() {
        return objects("tiers").map(given -> new Object[] {given.getString("tier"), given});
    }

    @ParameterizedTest
    @MethodSource("tierCases")
    void aCaseIsOfTheTierThatTheSpecificationSays(JsonObject given) {
        Money amount = Money.of(given.getString("amount"), USD);
        Money beside = Money.of(given.getString("aggregatedSamePeriodSameAsset", "0.00"), USD);
        boolean mechanical = !given.getBoolean("reversal", false) && !given.getBoolean("manual", false);

        Tier tier = TierBounds.standard(USD)
                .of(new Weight(amount, amount.plus(beside), mechanical, given.getInt("level", 1)));

        assertThat(tier.name()).isEqualTo(given.getString("expected"));
    }

    static Stream<JsonObject> tierCases() {
        return objects("tierCases");
    }

    @Test
    void theTableHoldsTheTransitionsOfTheSpecificationAndNoOthers() {
        List<String> table = Transitions.TABLE.stream()
                .map(row -> row.from() + " " + row.action() + " " + row.to())
                .toList();

        assertThat(table)
                .containsExactlyInAnyOrderElementsOf(objects("transitions")
                        .map(row -> row.getString("from") + " " + row.getString("action") + " " + row.getString("to"))
                        .collect(Collectors.toSet()));
    }

    @Test
    void everyStateAllowsTheActionsThatTheSpecificationNames() {
        JsonObject allowed = VECTOR.getJsonObject("allowedActionsByState");

        assertThat(allowed).hasSize(CaseStatus.values().length - 1);
        allowed.forEach((state, actions) -> assertThat(Transitions.allowed(CaseStatus.valueOf(state)))
                .extracting(CaseAction::name)
                .containsExactlyInAnyOrderElementsOf(actions.asJsonArray().getValuesAs(JsonString::getString)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("negativeCases")
    void isDenied(String name, JsonObject given) {
        Verdict verdict = deciding(given).verdict(action(given.getString("action")), given.getString("actor", "dora"));

        assertThat(verdict)
                .as(name)
                .isInstanceOfSatisfying(
                        Verdict.Denied.class,
                        denied -> assertThat("DENIED:" + denied.code()).isEqualTo(given.getString("expected")));
    }

    static Stream<Object[]> negativeCases() {
        return objects("negativeCases").map(given -> new Object[] {given.getString("case"), given});
    }

    private static Deciding deciding(JsonObject given) {
        Deciding deciding = new Deciding().in(CaseStatus.valueOf(given.getString("state")));
        Optional.ofNullable(given.getJsonString("preparer"))
                .ifPresent(who -> deciding.after(CaseAction.CREATE, who.getString(), Role.PREPARER));
        strings(given, "editors").forEach(who -> deciding.after(CaseAction.EDIT, who, Role.PREPARER));
        strings(given, "priorApprovers")
                .forEach(who -> deciding.of(Tier.T2_DUAL).after(CaseAction.APPROVE_PARTIAL, who, Role.CONTROLLER));
        Optional.ofNullable(given.getJsonString("tier"))
                .ifPresent(tier -> deciding.of(Tier.valueOf(tier.getString())).proven(age(given)));
        if (given.containsKey("period")) {
            deciding.as(Role.SYSTEM).inALockedPeriod();
        } else if (given.getString("action").equals("POST")) {
            deciding.as(Role.SYSTEM);
        }
        return deciding.because(given.getString("reason", "a reason of some length"))
                .restingOn(given.getString("currentEvidenceHash", "aa"), given.getString("evidenceHash", "aa"))
                .atVersion(given.getInt("currentVersion", 1), given.getInt("version", 1));
    }

    private static Optional<Duration> age(JsonObject given) {
        return given.get("stepUpAgeSec") instanceof JsonNumber seconds
                ? Optional.of(Duration.ofSeconds(seconds.longValue()))
                : Optional.empty();
    }

    private static CaseAction action(String name) {
        return name.equals("APPROVE") ? CaseAction.APPROVE_FINAL : CaseAction.valueOf(name);
    }

    private static Stream<String> strings(JsonObject given, String name) {
        return given.containsKey(name)
                ? given.getJsonArray(name).getValuesAs(JsonString::getString).stream()
                : Stream.empty();
    }

    @Test
    void thereIsSomethingOfEachKind() {
        assertThat(Set.of("tiers", "tierCases", "transitions", "negativeCases"))
                .allSatisfy(name -> assertThat(objects(name)).isNotEmpty());
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
