package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.LongStream;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;
import org.ballast.prices.domain.PriceBar;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invariants 2 and 3 of accounting.md Appendix C over seeded cases. */
class ImpairmentPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int DAYS = 120;

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void costLessImpairmentIsTheCarryingAmountAndItNeverRises(long seed) {
        Random random = new Random(seed);
        Books books = new Books(Lot.complete(bars(random)));
        for (int lot = 0; lot < 5; lot++) {
            books.acquire(lot(random, "L" + lot));
        }
        for (int month = 0; month < 4; month++) {
            LocalDate from = FIRST.plusMonths(month);
            Map<String, LotPosition> before = Map.copyOf(books.lots);
            books.test(Lot.start(from), Lot.start(from.plusMonths(1)), disposals(random, from, books));
            books.lots.forEach((code, after) -> {
                assertThat(after.originalCost().minus(after.accumulatedImpairment()))
                        .isEqualTo(after.carryingAmount());
                assertThat(after.carryingAmount().isNegative()).isFalse();
                assertThat(after.accumulatedImpairment().isNegative()).isFalse();
                assertThat(after.carryingAmount()).isLessThanOrEqualTo(after.originalCost());
                assertPerUnitDoesNotRise(Objects.requireNonNull(before.get(code)), after);
            });
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderOfTheObservationsChangesNothing(long seed) {
        Random random = new Random(seed);
        List<PriceBar> bars = new ArrayList<>(bars(random));
        LotPosition lot = lot(random, "L");
        TestWindow window = TestWindow.of(lot, Lot.start(FIRST), Lot.start(FIRST.plusDays(DAYS)), Lot.RULES);
        ImpairmentOutcome inOrder = ImpairmentTest.of(lot, window, Lot.complete(bars));
        Collections.shuffle(bars, random);

        assertThat(ImpairmentTest.of(lot, window, Lot.complete(bars))).isEqualTo(inOrder);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theLowestOfAnyStretchIsWhatALookAtEachBarFinds(long seed) {
        Random random = new Random(seed);
        List<PriceBar> bars = bars(random);
        PriceHistory prices = Lot.complete(bars);
        int from = random.nextInt(DAYS);
        int to = from + 1 + random.nextInt(DAYS - from);
        LotPosition lot = Lot.acquiredOn(FIRST.minusDays(1), "L", "1", Lot.usd("1.00"));
        TestWindow window =
                TestWindow.of(lot, Lot.start(FIRST.plusDays(from)), Lot.start(FIRST.plusDays(to)), Lot.RULES);

        PriceBar lowest = bars.get(from);
        for (PriceBar bar : bars.subList(from, to)) {
            lowest = bar.low().compareTo(lowest.low()) < 0 ? bar : lowest;
        }
        assertThat(prices.lowest(window)).contains(new LowPrice(lowest.low(), lowest));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void testingMonthByMonthIsTestingTheWholeStretch(long seed) {
        Random random = new Random(seed);
        Books monthly = new Books(Lot.complete(bars(random)));
        LotPosition lot = lot(random, "L");
        monthly.acquire(lot);
        Money byMonth = Lot.usd("0.00");
        for (int month = 0; month < 3; month++) {
            LocalDate from = FIRST.plusMonths(month);
            byMonth =
                    byMonth.plus(monthly.loss(monthly.test(Lot.start(from), Lot.start(from.plusMonths(1)), Map.of())));
        }
        Books once = new Books(Lot.complete(bars(new Random(seed))));
        once.acquire(lot);

        assertThat(once.loss(once.test(Lot.start(FIRST), Lot.start(FIRST.plusMonths(3)), Map.of())))
                .isEqualTo(byMonth);
    }

    private static void assertPerUnitDoesNotRise(LotPosition before, LotPosition after) {
        if (after.quantity().isZero()) {
            return;
        }
        BigDecimal allowed = before.carryingAmount()
                .amount()
                .multiply(after.quantity().units())
                .divide(before.quantity().units(), 2, RoundingMode.HALF_UP)
                .add(new BigDecimal("0.02"));
        assertThat(after.carryingAmount().amount()).isLessThanOrEqualTo(allowed);
    }

    private static Map<String, List<Disposal>> disposals(Random random, LocalDate from, Books books) {
        LotPosition lot = Objects.requireNonNull(books.lots.get("L" + random.nextInt(5)));
        if (!lot.acquiredAt().isBefore(Lot.start(from))) {
            return Map.of();
        }
        BigDecimal part = lot.quantity().units().divide(new BigDecimal(2 + random.nextInt(3)), 8, RoundingMode.DOWN);
        if (part.signum() == 0) {
            return Map.of();
        }
        return Map.of(
                lot.code(), List.of(new Disposal(1, Lot.start(from.plusDays(random.nextInt(28))), new Quantity(part))));
    }

    private static LotPosition lot(Random random, String code) {
        Quantity quantity = new Quantity(BigDecimal.valueOf(1 + random.nextInt(1_000_000), 4));
        UnitPrice price = new UnitPrice(BigDecimal.valueOf(1 + random.nextInt(100_000), 2), Lot.USD);
        LocalDate day = FIRST.plusDays(random.nextInt(60) - 30);
        return Lot.acquiredOn(day, code, quantity.toString(), quantity.at(price, RoundingMode.HALF_UP));
    }

    private static List<PriceBar> bars(Random random) {
        return FIRST.datesUntil(FIRST.plusDays(DAYS))
                .map(day -> Lot.daily(
                        day, BigDecimal.valueOf(1 + random.nextInt(100_000), 2).toPlainString(), "1000"))
                .toList();
    }
}
