package org.ballast.control.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.Json;
import jakarta.json.JsonObject;
import jakarta.json.JsonReader;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.TierBounds;
import org.ballast.approvals.domain.Weight;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Vector 22, all fields, and the same proposals under other bounds. */
class DecisionSpeedVectorTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Instant MADE = Instant.parse("2024-12-31T12:00:00Z");

    private final JsonObject vector = read();
    private final JsonObject expected = vector.getJsonObject("expected");
    private final List<Decision> decisions = vector.getJsonArray("inputs").getValuesAs(JsonObject.class).stream()
            .map(DecisionSpeedVectorTest::decision)
            .toList();
    private final DecisionSpeed speed = DecisionSpeed.of(decisions, USD);

    @Test
    void allIsAsInTheVector() {
        assertThat(seconds(speed.median())).isEqualByComparingTo(expected.getString("medianSeconds"));
        assertThat(seconds(speed.ninetyFifth())).isEqualByComparingTo(expected.getString("p95Seconds_nearestRank"));
        assertThat(speed.amount().amount()).isEqualTo(expected.getString("totalAmount"));
        assertThat(speed.dualShare()).isEqualTo(expected.getString("shareOfAmountUnderDualOrMore"));
        assertThat(speed.autoShare()).isEqualTo("0.2500");
        JsonObject byTier = expected.getJsonObject("byTier");
        assertThat(speed.byTier()).extracting(tier -> tier.tier().name()).containsExactlyElementsOf(byTier.keySet());
        for (TierSpeed tier : speed.byTier()) {
            JsonObject told = byTier.getJsonObject(tier.tier().name());
            assertThat(tier.count()).isEqualTo(told.getInt("count"));
            assertThat(tier.shareOfCount()).isEqualTo(told.getString("shareOfCount"));
            assertThat(tier.amount().amount()).isEqualTo(told.getString("amount"));
            assertThat(tier.shareOfAmount()).isEqualTo(told.getString("shareOfAmount"));
            assertThat(seconds(tier.toPosting().median())).isEqualByComparingTo(told.getString("medianSeconds"));
        }
        assertThat(speed.meetsObjective()).isTrue();
    }

    @Test
    void theSameBoundsChangeNothing() {
        Replay replay = Replay.of(decisions, TierBounds.standard(USD), USD);
        assertThat(replay.tried()).isEqualTo(replay.then());
        assertThat(replay.faster().count() + replay.slower().count()).isZero();
    }

    @Test
    void higherBoundsAreFasterAndTakeTheSecondPairOfEyesAway() {
        Replay replay = Replay.of(decisions, bounds("10000", "500000", "3000000"), USD);

        assertThat(replay.lostSecond().named())
                .extracting(moved -> moved.decision().caseId())
                .containsExactly(5L, 6L);
        assertThat(replay.lostSecond().amount()).isEqualTo(Money.of("560000.00", USD));
        assertThat(replay.lostAll().named())
                .extracting(moved -> moved.decision().caseId())
                .containsExactly(4L);
        assertThat(replay.faster().count()).isEqualTo(3);
        assertThat(replay.slower().count()).isZero();
        assertThat(replay.tried().dualShare()).isEqualTo("0.7770");
        assertThat(replay.tried().isControlled()).isFalse();
        assertThat(replay.tried().isFast()).isTrue();
        // P5 and P6 as the median of T1, P4 as that of T0; P7 comes to T2 and takes as long as that does
        assertThat(seconds(replay.tried().median())).isEqualByComparingTo("900");
        assertThat(seconds(replay.tried().ninetyFifth())).isEqualByComparingTo("7200");
    }

    @Test
    void whatWasSplitWeighsTogetherUnderAnyBounds() {
        Weight part = new Weight(Money.of("60000.00", USD), Money.of("115000.00", USD), true, 1);
        Decision split = new Decision(
                9, "WRITE_DOWN", Tier.T2_DUAL, part, MADE, MADE, Optional.empty(), MADE.plusSeconds(60), false);

        assertThat(Replay.of(List.of(split), bounds("5000", "110000", "1000000"), USD)
                        .faster()
                        .count())
                .isZero();
        assertThat(Replay.of(List.of(split), bounds("5000", "120000", "1000000"), USD)
                        .lostSecond()
                        .count())
                .isEqualTo(1);
    }

    @Test
    void ofNothingThereIsNothingAndNoObjectiveIsMet() {
        DecisionSpeed none = DecisionSpeed.of(List.of(), USD);
        assertThat(none.count()).isZero();
        assertThat(none.meetsObjective()).isFalse();
        assertThat(Replay.of(List.of(), TierBounds.standard(USD), USD).tried()).isEqualTo(none);
    }

    @ParameterizedTest
    @CsvSource({"9499960.00, 500040.00, false", "9499999.99, 500000.01, false", "9500000.00, 500000.00, true"})
    void theObjectiveIsMetByAmountsAndNotByARoundedShare(String dual, String single, boolean controlled) {
        DecisionSpeed speed =
                DecisionSpeed.of(List.of(weighing(dual, Tier.T2_DUAL), weighing(single, Tier.T1_SINGLE)), USD);

        assertThat(speed.dualShare()).isEqualTo("0.9500");
        assertThat(speed.isControlled()).isEqualTo(controlled);
    }

    private static Decision weighing(String amount, Tier tier) {
        return new Decision(
                1,
                "WRITE_DOWN",
                tier,
                Weight.alone(Money.of(amount, USD), true, 1),
                MADE,
                MADE,
                Optional.of(MADE),
                MADE,
                false);
    }

    @Test
    void aHundredThousandAreReplayedWithinAStepOfTheSlider() {
        List<Decision> many = IntStream.range(0, 100_000)
                .mapToObj(at -> decisions.get(at % decisions.size()))
                .toList();
        Replay replay = Replay.of(many, bounds("10000", "500000", "3000000"), USD);
        assertThat(replay.faster().count()).isEqualTo(37_500);
        assertThat(replay.lostSecond().named()).hasSize(Replay.MOST_NAMED);
    }

    private static TierBounds bounds(String single, String dual, String stepUp) {
        return new TierBounds(Money.of(single, USD), Money.of(dual, USD), Money.of(stepUp, USD), Optional.empty());
    }

    private static Decision decision(JsonObject input) {
        long nanos = new BigDecimal(input.getString("secondsFromProposalToPosting"))
                .movePointRight(9)
                .longValueExact();
        Tier tier = Tier.valueOf(input.getString("tier"));
        Instant posted = MADE.plusNanos(nanos);
        return new Decision(
                Long.parseLong(input.getString("id").substring(1)),
                "WRITE_DOWN",
                tier,
                Weight.alone(Money.of(input.getString("amount"), USD), true, 1),
                MADE,
                MADE,
                tier.approvals() == 0 ? Optional.empty() : Optional.of(posted),
                posted,
                false);
    }

    private static BigDecimal seconds(Duration taken) {
        return BigDecimal.valueOf(taken.toNanos(), 9);
    }

    private static JsonObject read() {
        try (InputStream in = Objects.requireNonNull(
                        DecisionSpeedVectorTest.class.getResourceAsStream("22_latency_security.json"));
                JsonReader reader = Json.createReader(in)) {
            return reader.readObject();
        } catch (IOException unreadable) {
            throw new IllegalStateException(unreadable);
        }
    }
}
