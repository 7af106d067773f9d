package org.ballast.prices.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/**
 * An upright axis from a round price below the lowest to a round price above the highest.
 *
 * @param step distance of its ticks: 1, 2 or 5 times a power of ten
 */
public record PriceAxis(BigDecimal from, BigDecimal to, BigDecimal step) {

    public static PriceAxis around(BigDecimal lowest, BigDecimal highest, int ticks) {
        BigDecimal span = highest.subtract(lowest).max(highest.movePointLeft(3));
        BigDecimal step = roundStep(span.divide(new BigDecimal(ticks), 20, RoundingMode.UP));
        BigDecimal from = lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal to = highest.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new PriceAxis(from, to.compareTo(from) > 0 ? to : from.add(step), step);
    }

    /** The smallest of 1, 2, 5 times a power of ten that is at least as large. */
    private static BigDecimal roundStep(BigDecimal atLeast) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(atLeast.precision() - atLeast.scale() - 1);
        for (int factor : new int[] {1, 2, 5}) {
            BigDecimal step = power.multiply(new BigDecimal(factor));
            if (step.compareTo(atLeast) >= 0) {
                return step;
            }
        }
        return power.movePointRight(1);
    }

    public List<BigDecimal> ticks() {
        List<BigDecimal> ticks = new ArrayList<>();
        for (BigDecimal tick = from; tick.compareTo(to) <= 0; tick = tick.add(step)) {
            ticks.add(tick);
        }
        return ticks;
    }

    /** Where a price stands between the bottom and the top of a drawing. */
    public BigDecimal at(BigDecimal price, int top, int bottom) {
        return to.subtract(price)
                .multiply(new BigDecimal(bottom - top))
                .divide(to.subtract(from), 1, RoundingMode.HALF_UP)
                .add(new BigDecimal(top));
    }
}
