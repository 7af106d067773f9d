package org.ballast.trading.domain.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** One option alone is worth and moves as the pair that it is of, and is never no number. */
class OptionGreeksTest {

    static IntStream seeds() {
        return IntStream.range(0, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void oneOptionIsItsSideOfThePair(int seed) {
        OptionInputs option = random(seed);
        OptionValue pair = OptionValue.of(option);
        for (OptionRight right : OptionRight.values()) {
            OptionGreeks alone = OptionGreeks.of(option, right);
            OptionSide side = right.of(pair);

            assertThat(alone.price()).isCloseTo(side.price(), within(1e-12 * (1 + side.price())));
            assertThat(alone.delta()).isCloseTo(side.delta(), within(1e-12));
            assertThat(alone.netDelta()).isCloseTo(side.netDelta(), within(1e-12));
            assertThat(alone.gamma()).isCloseTo(pair.gamma(), within(1e-12 * (1 + pair.gamma())));
            assertThat(alone.vega()).isCloseTo(pair.vega(), within(1e-12 * (1 + pair.vega())));
            assertThat(alone.theta()).isCloseTo(side.theta(), within(1e-11 * (1 + Math.abs(side.theta()))));
        }
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCallLessAPutIsTheForwardLessTheStrike(int seed) {
        OptionInputs option = random(seed);
        double difference = OptionGreeks.of(option, OptionRight.CALL).price()
                - OptionGreeks.of(option, OptionRight.PUT).price();
        double forward = option.underlying() * option.carry() - option.strike() * option.discount();

        if (option.model() == OptionModel.INVERSE) {
            assertThat(difference).isCloseTo(1 - option.strike() / option.underlying(), within(1e-9));
        } else {
            assertThat(difference / option.strike()).isCloseTo(forward / option.strike(), within(1e-9));
        }
    }

    @Test
    void nothingEverIsNotANumber() {
        double[] prices = {1e-18, 0.5, 100, 60_000, 1e12};
        double[] times = {-100, 0, 1e-15, 0.1, 100};
        double[] volatilities = {-1, 0, 1e-15, 0.6, 100};
        for (OptionRight right : OptionRight.values()) {
            for (double underlying : prices) {
                for (double strike : prices) {
                    for (double years : times) {
                        for (double volatility : volatilities) {
                            assertNumbers(OptionGreeks.of(
                                    OptionInputs.inverse(underlying, strike, years, volatility), right));
                        }
                    }
                }
            }
        }
    }

    private static void assertNumbers(OptionGreeks value) {
        assertThat(value.price()).isNotNegative().isFinite();
        assertThat(List.of(value.delta(), value.netDelta(), value.gamma(), value.vega(), value.theta()))
                .allSatisfy(number -> assertThat(number).isNotNaN());
    }

    private static OptionInputs random(int seed) {
        Random random = new Random(seed);
        OptionModel model = List.of(OptionModel.values()).get(seed % 3);
        double underlying = Math.exp(random.nextDouble() * 20 - 5);
        return new OptionInputs(
                model,
                underlying,
                underlying * (0.3 + 2 * random.nextDouble()),
                0.02 + 2 * random.nextDouble(),
                0.1 + 1.5 * random.nextDouble(),
                model == OptionModel.INVERSE ? 0 : 0.2 * random.nextDouble() - 0.05,
                model == OptionModel.BLACK_SCHOLES ? 0.1 * random.nextDouble() : 0);
    }
}
