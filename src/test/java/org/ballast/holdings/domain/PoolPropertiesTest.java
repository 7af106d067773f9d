package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.util.Random;
import java.util.stream.LongStream;
import org.ballast.amounts.Money;
import org.ballast.measurement.domain.MeasuredDisposal;
import org.ballast.measurement.domain.MeasurementModel;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What holds of a pool whatever comes in and leaves it (accounting.md Appendix C 6 and 7). */
class PoolPropertiesTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void whatIsSoldInPartsRelievesTheCostOfEverythingInTheEnd(long seed) {
        Random random = new Random(seed);
        PooledSamples pool = new PooledSamples();
        Money paid = Samples.usd("0.00");
        Money relieved = Samples.usd("0.00");
        Instant at = Samples.DAY_1;
        for (int step = 0; step < 40; step++) {
            at = at.plusSeconds(60);
            if (pool.standing().quantity().isZero() || random.nextBoolean()) {
                Money cost = Samples.usd(
                        BigDecimal.valueOf(1 + random.nextInt(100_000), 2).toPlainString());
                pool.buy(
                        at,
                        BigDecimal.valueOf(1 + random.nextInt(900), random.nextInt(4))
                                .toPlainString(),
                        cost);
                paid = paid.plus(cost);
            } else {
                BigDecimal units = pool.standing().quantity().units();
                BigDecimal some = random.nextInt(5) == 0
                        ? units
                        : units.multiply(BigDecimal.valueOf(1 + random.nextInt(999), 3))
                                .setScale(9, RoundingMode.UP)
                                .min(units);
                MeasuredDisposal sale = pool.sell(
                        at,
                        some.toPlainString(),
                        Samples.usd("10.00"),
                        Samples.usd("0.00"),
                        MeasurementModel.IFRS_COST_IMPAIRMENT);
                relieved = relieved.plus(sale.carryingAmountRelieved());
            }
            assertThat(relieved.plus(pool.standing().originalCost())).isEqualTo(paid);
            assertThat(pool.standing().quantity().isZero()
                            && !pool.standing().amounts().isZero())
                    .isFalse();
        }
    }

    @Test
    void aPurchaseAfterADisposalDoesNotChangeItsAverage() {
        PooledSamples pool = new PooledSamples();
        pool.buy(Samples.DAY_1, "2", Samples.usd("20.00"));
        pool.buy(Samples.DAY_1.plusSeconds(10), "2", Samples.usd("80.00"));

        MeasuredDisposal sale = sell(pool, Samples.DAY_1.plusSeconds(9));

        assertThat(sale.carryingAmountRelieved()).isEqualTo(Samples.usd("10.00"));
        assertThat(pool.standing().originalCost()).isEqualTo(Samples.usd("90.00"));
    }

    @Test
    void aPurchaseOfTheInstantOfADisposalIsThereBeforeIt() {
        PooledSamples pool = new PooledSamples();
        pool.buy(Samples.DAY_1, "2", Samples.usd("20.00"));
        pool.buy(Samples.DAY_1.plusSeconds(10), "2", Samples.usd("80.00"));

        assertThat(sell(pool, Samples.DAY_1.plusSeconds(10)).carryingAmountRelieved())
                .isEqualTo(Samples.usd("25.00"));
    }

    @Test
    void aPoolNeverGivesMoreThanWasInItThen() {
        PooledSamples pool = new PooledSamples();
        pool.buy(Samples.DAY_1.plusSeconds(10), "2", Samples.usd("80.00"));

        assertThat(pool.choose(Samples.DAY_1, "1")).isInstanceOf(LotSelection.TooFew.class);
    }

    private static MeasuredDisposal sell(PooledSamples pool, Instant at) {
        return pool.sell(at, "1", Samples.usd("10.00"), Samples.usd("0.00"), MeasurementModel.IFRS_COST_IMPAIRMENT);
    }
}
