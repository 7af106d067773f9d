package org.ballast.trading.domain.options;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.within;

import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What holds for every option (accounting.md Appendix C 13, §7.2). */
class OptionPropertiesTest {

    private static final double PARITY = 1e-9;

    static IntStream seeds() {
        return IntStream.range(0, 1000);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aCallLessThePutIsTheForwardLessTheStrike(int seed) {
        OptionInputs option = random(seed);
        OptionValue value = OptionValue.of(option);
        double forward = option.underlying() * option.carry() - option.strike() * option.discount();
        double difference = value.call().price() - value.put().price();

        if (option.model() == OptionModel.INVERSE) {
            assertThat(difference).isCloseTo(1 - option.strike() / option.underlying(), within(PARITY));
        } else {
            assertThat(difference / option.strike()).isCloseTo(forward / option.strike(), within(PARITY));
        }
        assertThat(value.call().delta() - value.put().delta()).isCloseTo(option.carry(), within(PARITY));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aValueStaysBetweenItsBoundsAndRisesWithVolatility(int seed) {
        OptionInputs option = random(seed);
        OptionValue value = OptionValue.of(option);
        OptionValue more = OptionValue.of(option.withVolatility(option.volatility() * 1.1));
        double unit = option.model() == OptionModel.INVERSE ? option.underlying() : 1;
        double spot = option.underlying() * option.carry() / unit;
        double strike = option.strike() * option.discount() / unit;
        double dust = 1e-12 * (spot + strike);

        assertThat(value.call().price()).isBetween(Math.max(0, spot - strike) - dust, spot + dust);
        assertThat(value.put().price()).isBetween(Math.max(0, strike - spot) - dust, strike + dust);
        assertThat(more.call().price()).isGreaterThanOrEqualTo(value.call().price() - dust);
        assertThat(more.put().price()).isGreaterThanOrEqualTo(value.put().price() - dust);
        assertThat(value.gamma()).isNotNegative();
        assertThat(value.vega()).isNotNegative();
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void theGreeksAreTheSlopesOfTheValue(int seed) {
        OptionInputs option = random(seed);
        OptionValue value = OptionValue.of(option);
        double step = option.underlying() * 1e-4;
        OptionInputs up = at(option, option.underlying() + step);
        OptionInputs down = at(option, option.underlying() - step);
        double unit = option.model() == OptionModel.INVERSE ? option.underlying() : 1;

        assertThat(slope(inCurrency(up, OptionRight.CALL), inCurrency(down, OptionRight.CALL), step))
                .isCloseTo(value.call().delta(), within(1e-5));
        assertThat(slope(inCurrency(up, OptionRight.PUT), inCurrency(down, OptionRight.PUT), step))
                .isCloseTo(value.put().delta(), within(1e-5));
        assertThat(slope(
                                OptionValue.of(up).call().delta(),
                                OptionValue.of(down).call().delta(),
                                step)
                        * option.underlying())
                .isCloseTo(value.gamma() * option.underlying(), within(1e-4));
        double point = OptionValue.of(option.withVolatility(option.volatility() + 1e-5))
                        .call()
                        .price()
                - OptionValue.of(option.withVolatility(option.volatility() - 1e-5))
                        .call()
                        .price();
        assertThat(point * unit / 2e-3 / option.underlying())
                .isCloseTo(value.vega() / option.underlying(), within(1e-7));
        assertThat(value.call().netDelta())
                .isCloseTo(value.call().delta() - value.call().price() * unit / option.underlying(), within(1e-12));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aDayCostsTheTheta(int seed) {
        OptionInputs option = random(seed);
        double hour = 1.0 / 365 / 24;
        for (OptionRight right : OptionRight.values()) {
            double fall = slope(inCurrency(later(option, hour), right), inCurrency(later(option, -hour), right), hour);

            assertThat(fall / 365 / option.strike())
                    .isCloseTo(right.of(OptionValue.of(option)).theta() / option.strike(), within(1e-6));
        }
    }

    @ParameterizedTest
    @EnumSource(OptionModel.class)
    void expiredItIsWorthItsIntrinsicValue(OptionModel model) {
        double unit = model == OptionModel.INVERSE ? 120 : 1;
        for (double years : new double[] {0, -0.0, -1, 1e-30}) {
            OptionValue value = OptionValue.of(new OptionInputs(model, 120, 100, years, 0.6, 0, 0));

            assertThat(value.call().price()).isCloseTo(20 / unit, within(1e-12));
            assertThat(value.put().price()).isZero();
            assertThat(value.call().delta()).isEqualTo(1);
            assertThat(value.put().delta()).isZero();
            assertThat(OptionFigures.of(new OptionInputs(model, 120, 100, years, 0.6, 0, 0))
                            .d1())
                    .isEmpty();
            assertThat(OptionFigures.of(new OptionInputs(model, 100, 100, years, 0, 0, 0))
                            .d2())
                    .isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(doubles = {0, -0.5, 1e-30})
    void withoutVolatilityItIsWorthItsDiscountedIntrinsicValue(double volatility) {
        OptionInputs option = new OptionInputs(OptionModel.BLACK_SCHOLES, 100, 101, 2, volatility, 0.05, 0.01);
        double expected = 100 * Math.exp(-0.02) - 101 * Math.exp(-0.10);
        OptionValue value = OptionValue.of(option);

        assertThat(value.call().price()).isCloseTo(expected, within(1e-12));
        assertThat(value.put().price()).isZero();
        assertThat(value.gamma()).isZero();
        assertThat(value.vega()).isZero();
    }

    @Test
    void nothingEverIsNotANumber() {
        double[] prices = {1e-18, 1e-9, 0.5, 100, 60_000, 1e12};
        double[] times = {-100, 0, 1e-15, 1e-6, 0.1, 5, 100};
        double[] volatilities = {-1, 0, 1e-15, 1e-6, 0.6, 10, 100};
        for (double underlying : prices) {
            for (double strike : prices) {
                for (double years : times) {
                    for (double volatility : volatilities) {
                        assertNumbers(underlying, strike, years, volatility);
                    }
                }
            }
        }
    }

    @Test
    void aPriceOfNothingLeavesThePutItsStrike() {
        OptionFigures value = OptionFigures.of(new OptionInputs(OptionModel.BLACK_76, 0, 100, 1, 0.5, 0, 0));

        assertThat(value.call().price()).isZero();
        assertThat(value.put().price()).isEqualByComparingTo("100");
        assertThat(value.put().delta()).isEqualByComparingTo("-1");
    }

    @Test
    void whatIsNoNumberOfAnOptionIsRefused() {
        assertRefused(OptionModel.INVERSE, 0, 100, 0, 0);
        assertRefused(OptionModel.INVERSE, 100, 100, 0.01, 0);
        assertRefused(OptionModel.BLACK_76, 100, 100, 0, 0.01);
        assertRefused(OptionModel.BLACK_76, 100, 0, 0, 0);
        assertRefused(OptionModel.BLACK_76, -1, 100, 0, 0);
        assertRefused(OptionModel.BLACK_76, Double.NaN, 100, 0, 0);
        assertRefused(OptionModel.BLACK_76, 100, Double.POSITIVE_INFINITY, 0, 0);
        assertRefused(OptionModel.BLACK_SCHOLES, 100, 100, 1.01, 0);
    }

    private static void assertNumbers(double underlying, double strike, double years, double volatility) {
        for (OptionModel model : OptionModel.values()) {
            double rate = model == OptionModel.INVERSE ? 0 : -1;
            OptionFigures value =
                    OptionFigures.of(new OptionInputs(model, underlying, strike, years, volatility, rate, 0));

            assertThat(value.call().price()).isNotNegative();
            assertThat(value.put().price()).isNotNegative();
        }
    }

    private static void assertRefused(OptionModel model, double underlying, double strike, double rate, double yield) {
        assertThatThrownBy(() -> new OptionInputs(model, underlying, strike, 1, 0.5, rate, yield))
                .isInstanceOf(IllegalArgumentException.class);
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
                model == OptionModel.INVERSE ? 0 : random.nextDouble() * 0.2 - 0.05,
                model == OptionModel.BLACK_SCHOLES ? random.nextDouble() * 0.1 : 0);
    }

    private static OptionInputs at(OptionInputs option, double underlying) {
        return new OptionInputs(
                option.model(),
                underlying,
                option.strike(),
                option.years(),
                option.volatility(),
                option.rate(),
                option.yield());
    }

    private static OptionInputs later(OptionInputs option, double years) {
        return new OptionInputs(
                option.model(),
                option.underlying(),
                option.strike(),
                option.years() - years,
                option.volatility(),
                option.rate(),
                option.yield());
    }

    private static double inCurrency(OptionInputs option, OptionRight right) {
        double unit = option.model() == OptionModel.INVERSE ? option.underlying() : 1;
        return right.of(OptionValue.of(option)).price() * unit;
    }

    private static double slope(double up, double down, double step) {
        return (up - down) / (2 * step);
    }
}
