package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.stream.Stream;

/**
 * From a round figure below the lowest to a round figure above the highest.
 *
 * @param step distance of its ticks: 1, 2 or 5 times a power of ten
 */
public record ValueAxis(BigDecimal from, BigDecimal to, BigDecimal step) {

    private static final BigDecimal THOUSANDTH = new BigDecimal("0.001");

    /**
     * @param ticks about how many
     */
    public static ValueAxis around(BigDecimal lowest, BigDecimal highest, int ticks) {
        BigDecimal largest = highest.abs().max(lowest.abs());
        BigDecimal least = largest.signum() == 0 ? BigDecimal.ONE : largest.multiply(THOUSANDTH);
        BigDecimal span = highest.subtract(lowest).max(least);
        BigDecimal step = roundStep(span.divide(BigDecimal.valueOf(ticks), 20, RoundingMode.UP));
        BigDecimal from = lowest.divide(step, 0, RoundingMode.FLOOR).multiply(step);
        BigDecimal to = highest.divide(step, 0, RoundingMode.CEILING).multiply(step);
        return new ValueAxis(from, to.compareTo(from) > 0 ? to : from.add(step), step);
    }

    /** The smallest of 1, 2, 5 times a power of ten that is at least as large. */
    private static BigDecimal roundStep(BigDecimal atLeast) {
        BigDecimal power = BigDecimal.ONE.scaleByPowerOfTen(atLeast.precision() - atLeast.scale() - 1);
        return Stream.of(1, 2, 5)
                .map(factor -> power.multiply(BigDecimal.valueOf(factor)))
                .filter(step -> step.compareTo(atLeast) >= 0)
                .findFirst()
                .orElseGet(() -> power.movePointRight(1));
    }

    public List<BigDecimal> ticks() {
        return Stream.iterate(from, tick -> tick.compareTo(to) <= 0, tick -> tick.add(step))
                .toList();
    }

    /** Where a value stands between {@code start}, which is the axis' beginning, and {@code end}, to a tenth of a unit. */
    public BigDecimal at(BigDecimal value, BigDecimal start, BigDecimal end) {
        return value.subtract(from)
                .multiply(end.subtract(start))
                .divide(to.subtract(from), 1, RoundingMode.HALF_UP)
                .add(start);
    }
}
