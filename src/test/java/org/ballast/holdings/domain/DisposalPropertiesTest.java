package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.LongStream;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.measurement.domain.MeasuredDisposal;
import org.ballast.measurement.domain.MeasurementModel;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Invariants 2, 6 and 7 of accounting.md Appendix C, over many made-up lots. */
class DisposalPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void invariant2CostLessImpairmentIsTheCarryingAmountAndNoneIsBelowZero(long seed) {
        Random random = new Random(seed);
        LotPosition lot = madeUp(random, 1);
        while (!lot.quantity().isZero()) {
            lot = random.nextBoolean() ? lot.impaired(part(random, lot.carryingAmount())) : disposedInPart(random, lot);

            assertThat(lot.originalCost().minus(lot.accumulatedImpairment())).isEqualTo(lot.carryingAmount());
            assertThat(lot.carryingAmount().isNegative()).isFalse();
            assertThat(lot.accumulatedImpairment().isNegative()).isFalse();
            assertThat(lot.carryingAmount()).isLessThanOrEqualTo(lot.originalCost());
        }
        assertThat(lot.originalCost().isZero()).isTrue();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void invariant6DisposingInPartsRelievesTheSameInTotal(long seed) {
        Random random = new Random(seed);
        LotPosition whole = madeUp(random, 1);
        LotPosition rest = whole;
        Money cost = Money.zero(Samples.USD);
        Money carrying = Money.zero(Samples.USD);
        while (!rest.quantity().isZero()) {
            LotPosition.Relief relief = rest.relief(someOf(random, rest.quantity()));
            cost = cost.plus(relief.cost());
            carrying = carrying.plus(relief.carryingAmount());
            rest = rest.relieved(relief);
        }

        LotPosition.Relief atOnce = whole.relief(whole.quantity());
        assertThat(cost).isEqualTo(atOnce.cost());
        assertThat(carrying).isEqualTo(atOnce.carryingAmount());
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void invariant7FifoAndSpecificIdentificationRelieveTheSameWhenEverythingIsSold(long seed) {
        Random random = new Random(seed);
        List<LotPosition> lots = new ArrayList<>();
        for (int id = 1; id <= 2 + random.nextInt(8); id++) {
            lots.add(madeUp(random, id));
        }
        Money carried = Money.sum(lots.stream().map(LotPosition::carryingAmount).toList(), Samples.USD);

        assertThat(relievedByTwo(random, lots, false)).isEqualTo(carried);
        assertThat(relievedByTwo(random, lots, true)).isEqualTo(carried);
    }

    /** Sells everything in two disposals and gives the carrying amount that both relieve. */
    private static Money relievedByTwo(Random random, List<LotPosition> lots, boolean named) {
        Map<Long, LotPosition> standing = new LinkedHashMap<>();
        lots.forEach(lot -> standing.put(lot.id(), lot));
        Map<String, Quantity> first = new LinkedHashMap<>();
        Map<String, Quantity> second = new LinkedHashMap<>();
        lots.forEach(lot -> {
            Quantity part = someOf(random, lot.quantity());
            first.put(lot.code(), part);
            if (!part.equals(lot.quantity())) {
                second.put(lot.code(), lot.quantity().minus(part));
            }
        });
        FreeLots free = Samples.free(lots);
        return sell(free, standing, first, named).plus(sell(free, standing, second, named));
    }

    private static Money sell(
            FreeLots free, Map<Long, LotPosition> standing, Map<String, Quantity> lots, boolean named) {
        Quantity wanted = lots.values().stream().reduce(Quantity.ZERO, Quantity::plus);
        if (wanted.isZero()) {
            return Money.zero(Samples.USD);
        }
        DisposalRequest request =
                Samples.request("D", Samples.DAY_1.plusSeconds(86_400), wanted.toString(), named ? lots : Map.of());
        LotSelection.Taken taken = (LotSelection.Taken) free.take(request);
        MeasuredDisposal result = Samples.disposal("1.00", "0.00", taken.parts())
                .measured(
                        MeasurementModel.US_COST_LESS_IMPAIRMENT,
                        taken.parts().stream()
                                .map(part -> get(standing, part.lotId()))
                                .toList());
        result.takings().forEach(taking -> standing.put(taking.before().id(), taking.after()));
        return result.carryingAmountRelieved();
    }

    private static LotPosition get(Map<Long, LotPosition> standing, long id) {
        return java.util.Objects.requireNonNull(standing.get(id));
    }

    private static LotPosition madeUp(Random random, int id) {
        String quantity = BigDecimal.valueOf(1 + random.nextLong(1_000_000_000L), random.nextInt(9))
                .toPlainString();
        String cost =
                BigDecimal.valueOf(1 + random.nextLong(100_000_000_000L), 2).toPlainString();
        LotPosition lot = Samples.lot(id, quantity, cost);
        return lot.impaired(part(random, lot.carryingAmount()));
    }

    private static LotPosition disposedInPart(Random random, LotPosition lot) {
        return lot.relieved(lot.relief(someOf(random, lot.quantity())));
    }

    private static Money part(Random random, Money whole) {
        long cents = whole.amount().movePointRight(2).longValueExact();
        return new Money(BigDecimal.valueOf(random.nextLong(cents + 1), 2), Samples.USD);
    }

    /** More than zero and at most all of it. */
    private static Quantity someOf(Random random, Quantity whole) {
        if (random.nextInt(3) == 0) {
            return whole;
        }
        long steps = whole.units().unscaledValue().longValueExact();
        return new Quantity(
                BigDecimal.valueOf(1 + random.nextLong(steps), whole.units().scale()));
    }
}
