package org.ballast.measurement.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotEventInPeriod.Disposal;
import org.ballast.prices.domain.PriceBar;
import org.ballast.prices.domain.Span;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** Invariants 1, 2, 3, 4, 6 and 7 of accounting.md Appendix C, over seeded cases and every model. */
class ModelPropertiesTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);
    private static final int MONTHS = 4;
    private static final Estimates ESTIMATES = new Estimates(new BigDecimal("0.0025"), Optional.empty());

    static Stream<Arguments> seeds() {
        return Stream.of(MeasurementModel.values())
                .flatMap(model ->
                        Stream.iterate(1L, seed -> seed + 1).limit(100).map(seed -> Arguments.of(model, seed)));
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void invariants1To4HoldMonthByMonthWithDisposalsInside(MeasurementModel model, long seed) {
        Random random = new Random(seed);
        List<PriceBar> bars = bars(random);
        Ledger ledger = new Ledger(model);
        for (int number = 0; number < 4; number++) {
            ledger.acquire(lot(random, "L" + number));
        }
        for (int month = 0; month < MONTHS; month++) {
            Span period = new Span(Lot.start(FIRST.plusMonths(month)), Lot.start(FIRST.plusMonths(month + 1L)));
            Valuation valuation = Valued.of(bars, period, ESTIMATES);
            for (String code : List.copyOf(ledger.lots.keySet())) {
                LotPosition before = ledger.lot(code);
                TestWindow window = TestWindow.of(before, period.from(), period.to(), Lot.RULES);
                List<Measured> measured = ledger.measure(code, window, sold(random, before, period), valuation);
                measured.forEach(ModelPropertiesTest::assertItsModelsLaw);
                assertAmountsAreOfTheModel(model, ledger.lot(code));
                if (model.isPermanent()) {
                    assertPerUnitDoesNotRise(before, ledger.lot(code));
                }
            }
            ledger.tieOut();
        }
    }

    /** 4: whatever was lost comes back with the price, and not a cent more. */
    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void invariant4ALossThatIsFollowedByFullRecoveryLeavesTheCost(MeasurementModel model, long seed) {
        if (model != MeasurementModel.IFRS_COST_IMPAIRMENT) {
            return;
        }
        Random random = new Random(seed);
        LotPosition lot = lot(random, "L");
        for (int quarter = 1; quarter < 6; quarter++) {
            String price = BigDecimal.valueOf(1 + random.nextInt(100_000), 2).toPlainString();
            lot = measured(model, lot, quarter, price).after();
        }
        LotPosition recovered = measured(model, lot, 6, "1000000").after();

        assertThat(recovered.carryingAmount()).isEqualTo(recovered.originalCost());
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void invariant6DisposingInPartsRelievesTheSameInTotal(MeasurementModel model, long seed) {
        Random random = new Random(seed);
        LotPosition lot = measured(model, lot(random, "L"), 1, "77.77").after();
        Ledger parts = new Ledger(model);
        parts.lots.put("L", lot);
        Amounts relieved = Amounts.zero(Lot.USD);
        while (!parts.lot("L").quantity().isZero()) {
            Quantity some = someOf(random, parts.lot("L").quantity());
            relieved = relieved.plus(heldRelief(parts.dispose(Map.of("L", some), proceeds(random), Lot.usd("0.10"))));
        }

        assertThat(relieved).isEqualTo(lot.amounts());
    }

    @ParameterizedTest(name = "{0}, seed {1}")
    @MethodSource("seeds")
    void invariant7EveryWayToChooseLotsRelievesTheSameWhenEverythingIsSold(MeasurementModel model, long seed) {
        Random random = new Random(seed);
        List<LotPosition> lots = Stream.of("A", "B", "C", "D")
                .map(code -> measured(model, lot(random, code), 1, "321.09").after())
                .toList();
        List<LotPosition> named = new ArrayList<>(lots);
        Collections.shuffle(named, random);
        List<LotPosition> fifo =
                lots.stream().sorted(LotPosition.FIRST_ACQUIRED_FIRST).toList();

        Amounts carried = lots.stream().map(LotPosition::amounts).reduce(Amounts.zero(Lot.USD), Amounts::plus);
        assertThat(relievedByTwo(model, fifo, random)).isEqualTo(carried);
        assertThat(relievedByTwo(model, named, random)).isEqualTo(carried);
    }

    private static void assertItsModelsLaw(Measured measured) {
        Money before = measured.before().carryingAmount();
        Money after = measured.after().carryingAmount();
        Optional<Money> amount = measured.basis().amount();
        switch (measured.kind()) {
            case LOSS -> assertThat(after).isEqualTo(amount.orElseThrow()).isLessThan(before);
            case REVERSAL ->
                assertThat(after)
                        .isGreaterThan(before)
                        .isEqualTo(lesser(
                                amount.orElseThrow(), measured.basis().cap().orElseThrow()));
            case REMEASUREMENT -> assertThat(after).isEqualTo(amount.orElseThrow());
            case NONE -> assertThat(after).isEqualTo(before);
            case ADOPTION -> throw new AssertionError(measured);
        }
    }

    private static void assertAmountsAreOfTheModel(MeasurementModel model, LotPosition lot) {
        Amounts amounts = lot.amounts();
        assertThat(amounts.carryingAmount().isNegative()).isFalse();
        assertThat(amounts.cost().isNegative()).isFalse();
        if (model == MeasurementModel.US_FAIR_VALUE_NI) {
            assertThat(amounts.reduction().isZero()).isTrue();
        } else {
            assertThat(amounts.valueChange().isZero()).isTrue();
            assertThat(amounts.reduction().isNegative()).isFalse();
            assertThat(amounts.cost().minus(amounts.reduction())).isEqualTo(amounts.carryingAmount());
            assertThat(amounts.carryingAmount()).isLessThanOrEqualTo(amounts.cost());
        }
    }

    private static void assertPerUnitDoesNotRise(LotPosition before, LotPosition after) {
        if (!after.quantity().isZero()) {
            BigDecimal inProportion = before.carryingAmount()
                    .amount()
                    .multiply(after.quantity().units())
                    .divide(before.quantity().units(), 2, RoundingMode.HALF_UP);
            assertThat(after.carryingAmount().amount()).isLessThanOrEqualTo(inProportion.add(new BigDecimal("0.02")));
        }
    }

    /** What the units carried before the price of the disposal changed it. */
    private static Amounts heldRelief(MeasuredDisposal disposal) {
        assertThat(Money.sum(
                        disposal.takings().stream()
                                .map(MeasuredDisposal.Taking::proceeds)
                                .toList(),
                        Lot.USD))
                .isEqualTo(disposal.proceeds());
        return disposal.takings().stream()
                .map(taking -> taking.relief().amounts().minus(taking.remeasurement()))
                .reduce(Amounts.zero(Lot.USD), Amounts::plus);
    }

    private static Amounts relievedByTwo(MeasurementModel model, List<LotPosition> lots, Random random) {
        Ledger ledger = new Ledger(model);
        Map<String, Quantity> first = new LinkedHashMap<>();
        lots.forEach(lot -> {
            ledger.lots.put(lot.code(), lot);
            first.put(lot.code(), someOf(random, lot.quantity()));
        });
        Amounts relieved = heldRelief(ledger.dispose(first, proceeds(random), Lot.usd("0.00")));
        Map<String, Quantity> rest = new LinkedHashMap<>();
        ledger.lots.values().stream()
                .filter(lot -> !lot.quantity().isZero())
                .forEach(lot -> rest.put(lot.code(), lot.quantity()));
        return rest.isEmpty()
                ? relieved
                : relieved.plus(heldRelief(ledger.dispose(rest, proceeds(random), Lot.usd("0.00"))));
    }

    private static Measured measured(MeasurementModel model, LotPosition lot, int quarter, String price) {
        LocalDate end = FIRST.plusMonths(3L * quarter);
        if (model != MeasurementModel.US_COST_LESS_IMPAIRMENT) {
            return Valued.measured(model, lot, Lot.start(end), Valued.at(Lot.start(end), price, ESTIMATES));
        }
        List<PriceBar> low = List.of(Lot.daily(end.minusDays(1), price, price));
        Valuation lows = new Valuation(
                Lot.complete(low), new ClosingPrice.Known(Valued.close(Lot.start(end), price)), ESTIMATES);
        return Valued.measured(model, lot, Lot.start(end), lows);
    }

    private static List<Disposal> sold(Random random, LotPosition lot, Span period) {
        List<Disposal> sold = new ArrayList<>();
        Quantity left = lot.quantity();
        for (int number = 1; number <= random.nextInt(3) && !left.isZero(); number++) {
            Quantity some = someOf(random, left);
            sold.add(new Disposal(
                    number, period.from().plusSeconds(86_400L * number * 9 + random.nextInt(86_400)), some));
            left = left.minus(some);
        }
        sold.sort(Comparator.comparing(Disposal::at));
        return sold;
    }

    private static Quantity someOf(Random random, Quantity quantity) {
        if (random.nextInt(4) == 0) {
            return quantity;
        }
        BigDecimal some = quantity.units().divide(new BigDecimal(2 + random.nextInt(3)), 6, RoundingMode.DOWN);
        return some.signum() == 0 ? quantity : new Quantity(some);
    }

    private static Money proceeds(Random random) {
        return new Money(BigDecimal.valueOf(random.nextInt(10_000_000), 2), Lot.USD);
    }

    private static LotPosition lot(Random random, String code) {
        Quantity quantity = new Quantity(BigDecimal.valueOf(1 + random.nextInt(1_000_000), 4));
        Money cost = Lot.cost(
                quantity.toString(),
                BigDecimal.valueOf(1 + random.nextInt(100_000), 2).toPlainString());
        return Lot.acquiredOn(FIRST.minusDays(1 + random.nextInt(30)), code, quantity.toString(), cost);
    }

    private static List<PriceBar> bars(Random random) {
        return FIRST.datesUntil(FIRST.plusMonths(MONTHS))
                .map(day -> {
                    BigDecimal low = BigDecimal.valueOf(1 + random.nextInt(100_000), 2);
                    BigDecimal close = low.add(BigDecimal.valueOf(random.nextInt(20_000), 2));
                    return Lot.daily(day, low.toPlainString(), close.toPlainString());
                })
                .toList();
    }

    private static Money lesser(Money one, Money other) {
        return one.compareTo(other) <= 0 ? one : other;
    }
}
