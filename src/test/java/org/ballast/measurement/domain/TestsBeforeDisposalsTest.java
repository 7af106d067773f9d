package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.ballast.entities.domain.EdgeBarPolicy;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class TestsBeforeDisposalsTest {

    private static final Instant BEGIN = Instant.parse("2024-03-01T00:00:00Z");
    private static final List<Duration> LENGTHS = List.of(Duration.ofHours(1), Duration.ofHours(4), Duration.ofDays(1));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    /** Prices that are read once for many disposals find for each what those up to it alone would. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void pricesAfterADisposalSayNothingOfTheTestBeforeIt(long seed) {
        Random random = new Random(seed);
        List<PriceBar> bars = bars(random);
        TestRules rules = Market.rules(ZoneId.of(random.nextBoolean() ? "UTC" : "America/New_York"));
        Map<Long, Instant> finalUntil = Map.of();
        PriceHistory whole = history(bars, new Span(BEGIN, BEGIN.plus(Duration.ofDays(30))), rules);
        for (int number = 0; number < 20; number++) {
            Instant acquired = BEGIN.plusSeconds(random.nextInt(86_400 * 10));
            LotPosition lot = Lot.acquiredAt(acquired, "L", "3", Lot.usd("3000.00"));
            Instant disposed = acquired.plusSeconds(random.nextInt(86_400 * 15));
            PriceHistory known = history(
                    bars.stream()
                            .filter(bar -> bar.opensAt().isBefore(disposed))
                            .toList(),
                    new Span(BEGIN, disposed),
                    rules);

            assertThat(new TestsBeforeDisposals(finalUntil, whole, rules).outcomes(List.of(lot), disposed))
                    .isEqualTo(new TestsBeforeDisposals(finalUntil, known, rules).outcomes(List.of(lot), disposed));
        }
    }

    private static PriceHistory history(List<PriceBar> bars, Span span, TestRules rules) {
        RecordedPrices recorded = RecordedPrices.of(bars);
        return PriceHistory.of(recorded, Coverage.of(recorded, span, EdgeBarPolicy.NEXT_PERIOD), rules);
    }

    /** A month of bars whose length changes now and then, with some hours missing. */
    private static List<PriceBar> bars(Random random) {
        List<PriceBar> bars = new ArrayList<>();
        Duration length = LENGTHS.get(random.nextInt(LENGTHS.size()));
        Instant at = BEGIN;
        while (at.isBefore(BEGIN.plus(Duration.ofDays(30)))) {
            boolean midnight = at.getEpochSecond() % 86_400 == 0;
            length = midnight && random.nextInt(5) == 0 ? LENGTHS.get(random.nextInt(LENGTHS.size())) : length;
            if (random.nextInt(40) > 0) {
                String low =
                        BigDecimal.valueOf(50_000 + random.nextInt(100_000), 2).toPlainString();
                bars.add(Lot.bar(at, length, low, "1600"));
            }
            at = at.plus(length);
        }
        return bars;
    }
}
