package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.TierBounds;
import org.ballast.approvals.domain.Weight;
import org.ballast.control.domain.Decision;
import org.ballast.control.domain.Replay;
import org.junit.jupiter.api.Test;

/** All decisions of years under other bounds, without any database. */
class ReplayBench {

    private static final Currency USD = Currency.getInstance("USD");
    private static final int DECISIONS = 100_000;
    private static final Instant BEGAN = Instant.parse("2024-01-01T00:00:00Z");

    private final Random random = new Random(11);

    @Test
    void aStepOfTheSliderReplaysAllDecisions() {
        List<Decision> decisions =
                IntStream.range(0, DECISIONS).mapToObj(this::decision).toList();
        int[] step = {0};
        assertThat(Replay.of(decisions, bounds(50_000), USD).slower().count()).isPositive();

        Duration took =
                Figures.warm(10, 21, () -> Replay.of(decisions, bounds(10_000 + 1_000 * (step[0]++ % 300)), USD));

        Figures.print("Replay of 100,000 proposals, a step of the slider", took, Duration.ofMillis(500));
    }

    private static TierBounds bounds(long dual) {
        return new TierBounds(
                Money.of("5000", USD), Money.of(String.valueOf(dual), USD), Money.of("1000000", USD), Optional.empty());
    }

    private Decision decision(int number) {
        Money amount = new Money(BigDecimal.valueOf(1 + random.nextInt(300_000_000), 2), USD);
        Weight weight = Weight.alone(amount, random.nextInt(4) > 0, 1 + random.nextInt(3));
        Tier tier = TierBounds.standard(USD).of(weight);
        Instant created = BEGAN.plusSeconds(300L * number);
        Instant posted = created.plusSeconds(60 + random.nextInt(20_000));
        return new Decision(
                number + 1L,
                "WRITE_DOWN",
                tier,
                weight,
                created,
                created.plusSeconds(30),
                tier == Tier.T0_AUTO ? Optional.empty() : Optional.of(posted),
                posted,
                random.nextInt(100) == 0);
    }
}
