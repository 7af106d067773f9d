package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.ImpairmentOutcome.NotTestable;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Over zones, changes of the clock, lengths of bars and cut-offs: no bar counts twice between periods, and none is lost. */
class BarsOfPeriodsPropertyTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 2, 20);
    private static final List<ZoneId> ZONES = List.of(
            ZoneId.of("UTC"),
            ZoneId.of("America/New_York"),
            ZoneId.of("Europe/Berlin"),
            ZoneId.of("Asia/Tokyo"),
            ZoneId.of("Asia/Kathmandu"),
            ZoneId.of("Pacific/Apia"));
    private static final List<Duration> LENGTHS = List.of(
            Duration.ofMinutes(30), Duration.ofHours(1), Duration.ofHours(4), Duration.ofHours(12), Duration.ofDays(1));

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void eachBarCountsInExactlyOneOfSuccessivePeriods(long seed) {
        Random random = new Random(seed);
        TestRules rules = Market.rules(ZONES.get(random.nextInt(ZONES.size())));
        List<TestWindow> windows = new ArrayList<>();
        LotPosition lot = Lot.acquiredOn(FIRST.minusDays(30), "L", "1", Lot.usd("1.00"));
        for (LocalDate day = FIRST; day.isBefore(FIRST.plusDays(60)); ) {
            LocalDate next = day.plusDays(1 + random.nextInt(12));
            Span period = Market.of(rules.cutOffZone(), List.of()).period(day, next);
            TestWindow window = TestWindow.of(lot, period.from(), period.to(), rules);
            Instant sale = period.from().plusSeconds(random.nextInt(86_400));
            boolean sold = random.nextBoolean() && sale.isBefore(period.to()) && sale.isAfter(period.from());
            windows.addAll(sold ? List.of(window.until(sale), window.since(sale)) : List.of(window));
            day = next;
        }
        Instant end = windows.getLast().to();
        for (PriceBar bar : mixed(random, windows.getFirst().from(), end)) {
            long counted =
                    windows.stream().filter(window -> counts(bar, window)).count();
            assertThat(counted).as("%s of %s", bar.opensAt(), bar.interval()).isEqualTo(1);
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void testingPeriodByPeriodFindsWhatTheWholeStretchWouldAndNothingLater(long seed) {
        Random random = new Random(seed);
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        Duration length = LENGTHS.get(random.nextInt(LENGTHS.size()));
        LocalDate end = FIRST.plusDays(40);
        Market market = Market.of(zone, series(random, length));
        LotPosition lot = Lot.acquiredOn(FIRST.minusDays(3), "L", "3", Lot.usd("3000.00"));
        LotPosition left = lot;
        Money losses = Lot.usd("0.00");
        for (LocalDate day = FIRST.minusDays(2); day.isBefore(end); ) {
            LocalDate next = earlier(day.plusDays(1 + random.nextInt(9)), end);
            ImpairmentOutcome outcome = market.test(left, day, next);
            Instant cutOff = market.period(day, next).to();
            assertThat(outcome).isNotInstanceOf(NotTestable.class);
            outcome.lowest().ifPresent(low -> assertThat(low.bar().closesAt()).isBeforeOrEqualTo(cutOff));
            losses = losses.plus(outcome.lossOrZero());
            left = outcome.lossOrZero().isPositive() ? left.impaired(outcome.lossOrZero()) : left;
            day = next;
        }
        assertThat(losses).isEqualTo(market.test(lot, FIRST.minusDays(2), end).lossOrZero());
    }

    /** Removing any bar blocks the one period in which it counts, or no later than the next. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aMissingBarIsMissedInSomePeriod(long seed) {
        Random random = new Random(seed);
        ZoneId zone = ZONES.get(random.nextInt(ZONES.size()));
        List<PriceBar> bars = new ArrayList<>(series(random, LENGTHS.get(random.nextInt(LENGTHS.size()))));
        LocalDate end = FIRST.plusDays(20);
        Span whole = Market.of(zone, List.of()).period(FIRST, end);
        List<PriceBar> inside = bars.stream()
                .filter(bar ->
                        bar.opensAt().isAfter(whole.from()) && bar.closesAt().isBefore(whole.to()))
                .toList();
        bars.remove(inside.get(random.nextInt(inside.size())));
        Market market = Market.of(zone, bars);
        LotPosition lot = Lot.acquiredOn(FIRST.minusDays(3), "L", "1", Lot.usd("1000.00"));
        boolean missed = false;
        for (LocalDate day = FIRST; day.isBefore(end); ) {
            LocalDate next = earlier(day.plusDays(1 + random.nextInt(6)), end);
            missed |= market.test(lot, day, next) instanceof NotTestable;
            day = next;
        }
        assertThat(missed).isTrue();
    }

    private static boolean counts(PriceBar bar, TestWindow window) {
        return !bar.opensAt().isBefore(window.opensFrom(bar.interval()))
                && bar.opensAt().isBefore(window.opensBefore(bar.interval()));
    }

    /** Bars of every length that close inside a stretch. */
    private static List<PriceBar> mixed(Random random, Instant from, Instant to) {
        List<PriceBar> bars = new ArrayList<>();
        for (int number = 0; number < 100; number++) {
            Duration length = LENGTHS.get(random.nextInt(LENGTHS.size()));
            long seconds = Duration.between(from, to).toSeconds();
            Instant closes = from.plusSeconds(1 + random.nextInt((int) seconds));
            bars.add(Lot.bar(closes.minus(length), length, "1", "2"));
        }
        return bars;
    }

    private static List<PriceBar> series(Random random, Duration length) {
        List<PriceBar> bars = new ArrayList<>();
        Instant end = Lot.start(FIRST.plusDays(45));
        for (Instant at = Lot.start(FIRST.minusDays(7)); at.isBefore(end); at = at.plus(length)) {
            bars.add(Lot.bar(
                    at,
                    length,
                    BigDecimal.valueOf(1 + random.nextInt(100_000), 2).toPlainString(),
                    "1000"));
        }
        return bars;
    }

    private static LocalDate earlier(LocalDate one, LocalDate other) {
        return one.isBefore(other) ? one : other;
    }
}
