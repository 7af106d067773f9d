package org.ballast.trading.domain.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import org.assertj.core.data.Percentage;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The expected values come from a calculation with 30 digits (mpmath). */
class NormalDistributionTest {

    @ParameterizedTest
    @CsvSource({
        "-37, 5.7255712225245768e-300",
        "-20, 2.7536241186062337e-89",
        "-8, 6.2209605742717841e-16",
        "-5.5, 1.8989562465887719e-8",
        "-3, 0.0013498980316300945",
        "-1.5, 0.066807201268858066",
        "-0.5, 0.3085375387259869",
        "0, 0.5",
        "0.3, 0.61791142218895263",
        "0.66, 0.74537308532866386",
        "1, 0.84134474606854295",
        "2.5, 0.99379033467422386",
        "6, 0.99999999901341235",
        "9, 1.0"
    })
    void theProbabilityIsExactInBothTails(double x, double expected) {
        assertThat(NormalDistribution.cumulative(x)).isCloseTo(expected, Percentage.withPercentage(1e-10));
    }

    @Test
    void bothSidesAddUpToOne() {
        for (double x = -40; x <= 40; x += 0.01) {
            double left = NormalDistribution.cumulative(x);

            assertThat(left + NormalDistribution.cumulative(-x)).isCloseTo(1, within(1e-15));
            assertThat(NormalDistribution.cumulative(x + 0.01)).isGreaterThanOrEqualTo(left);
        }
    }

    @Test
    void farOutNothingIsLeft() {
        assertThat(NormalDistribution.cumulative(Double.NEGATIVE_INFINITY)).isZero();
        assertThat(NormalDistribution.cumulative(Double.POSITIVE_INFINITY)).isEqualTo(1);
        assertThat(NormalDistribution.density(Double.NEGATIVE_INFINITY)).isZero();
    }
}
