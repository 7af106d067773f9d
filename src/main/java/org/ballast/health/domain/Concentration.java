package org.ballast.health.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;

/** How far holdings stand on few assets: the Herfindahl–Hirschman index (accounting.md §8). */
public final class Concentration {

    private static final BigDecimal POINTS = new BigDecimal("10000");
    private static final int DECIMALS = 6;

    private Concentration() {}

    /**
     * The sum of squared shares times 10,000, exact to 34 digits: 70, 20 and 10 % are 5,400, one asset alone is 10,000.
     *
     * @param amounts of each asset; below zero counts as nothing
     * @return empty where there is nothing
     */
    public static Optional<BigDecimal> index(List<BigDecimal> amounts) {
        List<BigDecimal> held =
                amounts.stream().filter(amount -> amount.signum() > 0).toList();
        BigDecimal total = held.stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        if (total.signum() == 0) {
            return Optional.empty();
        }
        BigDecimal squares =
                held.stream().map(amount -> amount.multiply(amount)).reduce(BigDecimal.ZERO, BigDecimal::add);
        return Optional.of(squares.multiply(POINTS).divide(total.multiply(total), MathContext.DECIMAL128));
    }

    /** How many equal assets would be as concentrated, six decimals, half up: 5,400 is 1.851852. */
    public static BigDecimal effectiveNumber(BigDecimal index) {
        return POINTS.divide(index, DECIMALS, RoundingMode.HALF_UP);
    }
}
