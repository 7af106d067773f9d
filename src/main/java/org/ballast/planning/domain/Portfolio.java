package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.ballast.planning.domain.Limit.Side;

/**
 * Weights that come to one, by mean and covariance of returns (accounting.md §10.1): μ'w − (γ/2) w'Σw as large as possible.
 *
 * <p>Example: means of 20 % and 15 %, deviations of 55 % and 60 %, correlation 0.6, risk aversion 2: 0.7016885553 of the first.
 *
 * @param covariance symmetric and positive semidefinite
 * @param riskAversion γ, zero or more
 * @param least of each weight
 * @param most of each weight
 */
public record Portfolio(
        List<BigDecimal> mean,
        List<List<BigDecimal>> covariance,
        BigDecimal riskAversion,
        BigDecimal least,
        BigDecimal most) {

    /** The name of the limit that weights come to one. */
    public static final String SUM = "sum";

    public Portfolio {
        mean = List.copyOf(mean);
        covariance = covariance.stream().map(List::copyOf).toList();
    }

    /** Utility as large as possible. */
    public Problem problem() {
        return new Problem(names(), mean, times(riskAversion), limits());
    }

    /** The least risk of all. */
    public Problem leastRisk() {
        return new Problem(names(), zeros(), times(BigDecimal.ONE), limits());
    }

    /** The least risk at which that much is expected. */
    public Problem leastRiskAt(BigDecimal expected) {
        List<Limit> limits = new ArrayList<>(limits());
        limits.add(Limit.over("return", mean, Side.EXACTLY, expected));
        return new Problem(names(), zeros(), times(BigDecimal.ONE), limits);
    }

    /** The most that can be expected, whatever the risk. */
    public Problem mostReturn() {
        return new Problem(names(), mean, List.of(), limits());
    }

    /**
     * The most return for each unit of risk: of weights times some number the least risk at which exactly one is expected; divided by
     * their sum they are the weights.
     */
    public Problem bestRatio() {
        List<Limit> limits = new ArrayList<>();
        limits.add(Limit.over("return", mean, Side.EXACTLY, BigDecimal.ONE));
        for (int at = 0; at < mean.size(); at++) {
            limits.add(Limit.over("least " + at, partOfSum(at, least), Side.AT_LEAST, BigDecimal.ZERO));
            limits.add(Limit.over("most " + at, partOfSum(at, most), Side.AT_MOST, BigDecimal.ZERO));
        }
        return new Problem(names(), zeros(), times(BigDecimal.ONE), limits);
    }

    public BigDecimal expected(List<BigDecimal> weights) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < mean.size(); at++) {
            sum = sum.add(mean.get(at).multiply(weights.get(at)), Exact.DIGITS);
        }
        return sum;
    }

    public BigDecimal variance(List<BigDecimal> weights) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int row = 0; row < mean.size(); row++) {
            for (int column = 0; column < mean.size(); column++) {
                sum = sum.add(
                        covariance
                                .get(row)
                                .get(column)
                                .multiply(weights.get(row))
                                .multiply(weights.get(column)),
                        Exact.DIGITS);
            }
        }
        return sum;
    }

    /** The square root of the variance. */
    public BigDecimal deviation(List<BigDecimal> weights) {
        return variance(weights).max(BigDecimal.ZERO).sqrt(Exact.DIGITS);
    }

    private List<Limit> limits() {
        List<Limit> limits = new ArrayList<>();
        limits.add(Limit.over(SUM, mean.stream().map(each -> BigDecimal.ONE).toList(), Side.EXACTLY, BigDecimal.ONE));
        for (int at = 0; at < mean.size(); at++) {
            limits.add(Limit.of("min " + at, at, Side.AT_LEAST, least));
            limits.add(Limit.of("max " + at, at, Side.AT_MOST, most));
        }
        return limits;
    }

    private List<BigDecimal> partOfSum(int at, BigDecimal part) {
        return IntStream.range(0, mean.size())
                .mapToObj(each -> (each == at ? BigDecimal.ONE : BigDecimal.ZERO).subtract(part))
                .toList();
    }

    private List<List<BigDecimal>> times(BigDecimal factor) {
        return covariance.stream()
                .map(row -> row.stream().map(each -> each.multiply(factor)).toList())
                .toList();
    }

    private List<String> names() {
        return IntStream.range(0, mean.size()).mapToObj(String::valueOf).toList();
    }

    private List<BigDecimal> zeros() {
        return mean.stream().map(each -> BigDecimal.ZERO).toList();
    }
}
