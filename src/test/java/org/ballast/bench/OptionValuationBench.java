package org.ballast.bench;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Percentage.withPercentage;

import java.time.Duration;
import java.util.Random;
import org.ballast.trading.domain.options.NormalDistribution;
import org.ballast.trading.domain.options.OptionGreeks;
import org.ballast.trading.domain.options.OptionInputs;
import org.ballast.trading.domain.options.OptionRight;
import org.junit.jupiter.api.Test;

/** 100,000 inverse options with their greeks on one core, beside a plain loop over the bare formula. */
class OptionValuationBench {

    private static final int POSITIONS = 100_000;
    private static final double MOST_TIMES_THE_LOOP = 1.5;

    private final double[] futures = new double[POSITIONS];
    private final double[] strikes = new double[POSITIONS];
    private final double[] years = new double[POSITIONS];
    private final double[] volatilities = new double[POSITIONS];

    @Test
    void valuesManyOptionsWithTheirGreeks() {
        Random random = new Random(7);
        for (int at = 0; at < POSITIONS; at++) {
            futures[at] = 60_000 * (0.9 + 0.2 * random.nextDouble());
            strikes[at] = 60_000 * (0.5 + random.nextDouble());
            years[at] = 0.02 + random.nextDouble();
            volatilities[at] = 0.3 + random.nextDouble();
        }
        assertThat(valued()).isCloseTo(looped(), withPercentage(1e-6));

        Duration loop = Figures.warm(20, 21, this::looped);
        Duration took = Figures.warm(20, 21, this::valued);

        Figures.print("Valuation with greeks of 100,000 option positions, one core", took, Duration.ofMillis(100));
        Figures.print(
                "The same beside a plain loop over the bare formula, 1.5 times at most",
                took,
                Duration.ofNanos(Math.round(loop.toNanos() * MOST_TIMES_THE_LOOP)));
    }

    private double valued() {
        double sum = 0;
        for (int at = 0; at < POSITIONS; at++) {
            OptionGreeks value = OptionGreeks.of(
                    OptionInputs.inverse(futures[at], strikes[at], years[at], volatilities[at]),
                    (at & 1) == 0 ? OptionRight.CALL : OptionRight.PUT);
            sum += value.price() + value.delta() + value.netDelta() + value.gamma() + value.vega() + value.theta();
        }
        return sum;
    }

    private double looped() {
        double sum = 0;
        for (int at = 0; at < POSITIONS; at++) {
            double root = Math.sqrt(years[at]);
            double deviation = volatilities[at] * root;
            double d1 = Math.log(futures[at] / strikes[at]) / deviation + deviation / 2;
            double sign = (at & 1) == 0 ? 1 : -1;
            double delta = sign * NormalDistribution.cumulative(sign * d1);
            double ofStrike = sign * strikes[at] * NormalDistribution.cumulative(sign * (d1 - deviation));
            double price = (futures[at] * delta - ofStrike) / futures[at];
            double density = futures[at] * NormalDistribution.density(d1);
            sum += price
                    + delta
                    + (delta - price)
                    + density / futures[at] / futures[at] / deviation
                    + density * root / 100
                    - density * volatilities[at] / (2 * root) / 365;
        }
        return sum;
    }
}
