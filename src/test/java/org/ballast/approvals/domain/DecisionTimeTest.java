package org.ballast.approvals.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

/** Median and 95th percentile by nearest rank (accounting.md §12, vector 22). */
class DecisionTimeTest {

    private static final JsonObject VECTOR = vector();

    @Test
    void theEightProposalsOfTheVector() {
        DecisionTime all = DecisionTime.of(Tier.T1_SINGLE, taken(""));
        JsonObject expected = VECTOR.getJsonObject("expected");

        assertThat(all.decisions()).isEqualTo(8);
        assertThat(all.median()).isEqualTo(seconds(expected.getString("medianSeconds")));
        assertThat(all.ninetyFifth()).isEqualTo(seconds(expected.getString("p95Seconds_nearestRank")));
    }

    @Test
    void eachTierOfTheVector() {
        JsonObject tiers = VECTOR.getJsonObject("expected").getJsonObject("byTier");
        for (Tier tier : Tier.values()) {
            JsonObject expected = tiers.getJsonObject(tier.name());
            DecisionTime time = DecisionTime.of(tier, taken(tier.name()));

            assertThat(time.decisions()).isEqualTo(expected.getInt("count"));
            assertThat(time.median()).as(tier.name()).isEqualTo(seconds(expected.getString("medianSeconds")));
        }
    }

    /** Of N the one in place ⌈0.95 N⌉: nothing between two of them, and never less than 95 of 100. */
    @Test
    void theNearestRankIsOneOfThemWhateverTheirNumber() {
        assertThat(List.of(1, 2, 10, 12, 19, 20, 21, 40, 100, 101))
                .extracting(DecisionTimeTest::ninetyFifthOf)
                .containsExactly(1, 2, 10, 12, 19, 19, 20, 38, 95, 96);
    }

    @Test
    void ofNoneThereIsNoTime() {
        assertThatThrownBy(() -> DecisionTime.of(Tier.T2_DUAL, List.of())).isInstanceOf(IllegalArgumentException.class);
    }

    /** Of 1, 2, … seconds in any order. */
    private static int ninetyFifthOf(int count) {
        List<Duration> taken = new ArrayList<>(
                IntStream.rangeClosed(1, count).mapToObj(Duration::ofSeconds).toList());
        Collections.shuffle(taken, new Random(count));
        return (int) DecisionTime.of(Tier.T1_SINGLE, taken).ninetyFifth().toSeconds();
    }

    private static List<Duration> taken(String tier) {
        return VECTOR.getJsonArray("inputs").getValuesAs(JsonObject.class).stream()
                .filter(input -> tier.isEmpty() || input.getString("tier").equals(tier))
                .map(input -> seconds(input.getString("secondsFromProposalToPosting")))
                .toList();
    }

    private static Duration seconds(String text) {
        return Duration.ofMillis(
                new BigDecimal(text).movePointRight(3).toBigIntegerExact().longValueExact());
    }

    private static JsonObject vector() {
        try (JsonReader reader = Json.createReader(
                Objects.requireNonNull(DecisionTimeTest.class.getResourceAsStream("22_latency_security.json")))) {
            return reader.readObject();
        }
    }
}
