package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;

/**
 * The first fall at which a figure that falls with the market is used up: reverse stress (accounting.md §8).
 *
 * <p>It is looked for on steps of 1 %, narrowed to a millionth and there placed on the straight line between two neighbours, half
 * up: so it is {@code equity / unhedged exposure} to six decimals wherever the figure is a straight line, as it is with spot and
 * futures. A figure that is used up and comes back within one step is not seen.
 *
 * <p>Example: equity 350.00 against 1,000.00 of unhedged assets: 0.350000; with 40 % of the units sold as futures 0.583333.
 */
public final class FirstFall {

    private static final int DECIMALS = 6;
    private static final int STEPS = 100;
    private static final int STEP = 10_000;
    private static final int LARGEST = 999_999;

    private FirstFall() {}

    /**
     * @param figure of a fall from 0 to less than 1
     * @return zero where it is used up now, empty where no fall uses it up
     */
    public static Optional<BigDecimal> of(Function<BigDecimal, BigDecimal> figure) {
        return first(figure, value -> value.signum() <= 0);
    }

    /**
     * The first fall beyond which a figure is below zero: a covenant at its bound is kept.
     *
     * @return zero where it is below zero now, a millionth where the least fall brings it there, empty where none does
     */
    public static Optional<BigDecimal> below(Function<BigDecimal, BigDecimal> figure) {
        return first(figure, value -> value.signum() < 0);
    }

    private static Optional<BigDecimal> first(Function<BigDecimal, BigDecimal> figure, Predicate<BigDecimal> isUsedUp) {
        if (isUsedUp.test(figure.apply(part(0)))) {
            return Optional.of(part(0));
        }
        for (int step = 1; step <= STEPS; step++) {
            int at = Math.min(step * STEP, LARGEST);
            if (isUsedUp.test(figure.apply(part(at)))) {
                return Optional.of(
                        narrowed(figure, isUsedUp, (step - 1) * STEP, at).max(part(1)));
            }
        }
        return Optional.empty();
    }

    private static BigDecimal narrowed(
            Function<BigDecimal, BigDecimal> figure, Predicate<BigDecimal> isUsedUp, int safe, int usedUp) {
        int above = safe;
        int below = usedUp;
        while (below - above > 1) {
            int middle = (above + below) / 2;
            if (isUsedUp.test(figure.apply(part(middle)))) {
                below = middle;
            } else {
                above = middle;
            }
        }
        BigDecimal left = figure.apply(part(above));
        BigDecimal missing = figure.apply(part(below));
        BigDecimal within = left.divide(left.subtract(missing), MathContext.DECIMAL64);
        return part(above).add(within.movePointLeft(DECIMALS)).setScale(DECIMALS, RoundingMode.HALF_UP);
    }

    private static BigDecimal part(int millionths) {
        return BigDecimal.valueOf(millionths, DECIMALS);
    }
}
