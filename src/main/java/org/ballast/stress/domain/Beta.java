package org.ballast.stress.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.UnitPrice;

/**
 * By how much an asset moves when another one moves: covariance of their daily returns by the variance of the leading one's, over
 * the days that both have a return of. Returns are of neighbouring days.
 *
 * <p>Example: an asset that always moves twice as far has a beta of 2.
 */
public final class Beta {

    /** Fewer returns say nothing. */
    public static final int FEWEST_RETURNS = 20;

    private static final int DECIMALS = 6;

    private Beta() {}

    /** Six decimals, half up; empty where too few days have both returns, or the leading one never moved. */
    public static Optional<BigDecimal> of(Map<LocalDate, UnitPrice> leading, Map<LocalDate, UnitPrice> following) {
        List<BigDecimal> ofLeading = new ArrayList<>();
        List<BigDecimal> ofFollowing = new ArrayList<>();
        for (LocalDate day : leading.keySet()) {
            Optional<BigDecimal> one = returned(leading, day);
            Optional<BigDecimal> other = returned(following, day);
            if (one.isPresent() && other.isPresent()) {
                ofLeading.add(one.get());
                ofFollowing.add(other.get());
            }
        }
        if (ofLeading.size() < FEWEST_RETURNS) {
            return Optional.empty();
        }
        BigDecimal variance = products(ofLeading, ofLeading);
        return variance.signum() == 0
                ? Optional.empty()
                : Optional.of(products(ofLeading, ofFollowing).divide(variance, DECIMALS, RoundingMode.HALF_UP));
    }

    private static Optional<BigDecimal> returned(Map<LocalDate, UnitPrice> closes, LocalDate day) {
        UnitPrice close = closes.get(day);
        UnitPrice before = closes.get(day.minusDays(1));
        return close == null || before == null
                ? Optional.empty()
                : Optional.of(close.perUnit()
                        .divide(before.perUnit(), MathContext.DECIMAL128)
                        .subtract(BigDecimal.ONE));
    }

    /** Sum of the products of deviations from the means. */
    private static BigDecimal products(List<BigDecimal> ones, List<BigDecimal> others) {
        BigDecimal meanOfOnes = mean(ones);
        BigDecimal meanOfOthers = mean(others);
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < ones.size(); at++) {
            sum = sum.add(ones.get(at)
                    .subtract(meanOfOnes)
                    .multiply(others.get(at).subtract(meanOfOthers), MathContext.DECIMAL128));
        }
        return sum;
    }

    private static BigDecimal mean(List<BigDecimal> values) {
        return values.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(values.size()), MathContext.DECIMAL128);
    }
}
