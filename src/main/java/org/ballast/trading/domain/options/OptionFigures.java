package org.ballast.trading.domain.options;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Optional;

/**
 * An {@link OptionValue} as decimals, rounded half up: prices, deltas, d1, d2, vega and theta to 10 decimals, gamma to 12.
 *
 * @param d1 empty where the outcome is certain, so that there is no such number
 * @param d2 empty as d1
 */
public record OptionFigures(
        Optional<BigDecimal> d1, Optional<BigDecimal> d2, Side call, Side put, BigDecimal gamma, BigDecimal vega) {

    private static final int DECIMALS = 10;
    private static final int DECIMALS_OF_GAMMA = 12;

    /** A call or a put, as {@link OptionSide}. */
    public record Side(BigDecimal price, BigDecimal delta, BigDecimal netDelta, BigDecimal theta) {

        static Side of(OptionSide side) {
            return new Side(
                    decimal(side.price(), DECIMALS),
                    decimal(side.delta(), DECIMALS),
                    decimal(side.netDelta(), DECIMALS),
                    decimal(side.theta(), DECIMALS));
        }
    }

    public static OptionFigures of(OptionInputs option) {
        OptionValue value = OptionValue.of(option);
        return new OptionFigures(
                finite(value.d1()),
                finite(value.d2()),
                Side.of(value.call()),
                Side.of(value.put()),
                decimal(value.gamma(), DECIMALS_OF_GAMMA),
                decimal(value.vega(), DECIMALS));
    }

    private static Optional<BigDecimal> finite(double number) {
        return Double.isInfinite(number) ? Optional.empty() : Optional.of(decimal(number, DECIMALS));
    }

    private static BigDecimal decimal(double number, int scale) {
        return BigDecimal.valueOf(number).setScale(scale, RoundingMode.HALF_UP);
    }
}
