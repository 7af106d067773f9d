package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * What is to be made as large as possible within limits: c'x − ½ x'Qx.
 *
 * @param variables their names
 * @param gains c, one for each variable
 * @param curvature Q, symmetric and positive semidefinite, a row for each variable; nothing of a linear problem
 * @param limits of any kind and in any order
 */
public record Problem(
        List<String> variables, List<BigDecimal> gains, List<List<BigDecimal>> curvature, List<Limit> limits) {

    /**
     * @throws IllegalArgumentException if the numbers of gains or of rows are not that of the variables
     */
    public Problem {
        variables = List.copyOf(variables);
        gains = List.copyOf(gains);
        curvature = curvature.stream().map(List::copyOf).toList();
        limits = List.copyOf(limits);
        if (gains.size() != variables.size() || !(curvature.isEmpty() || curvature.size() == variables.size())) {
            throw new IllegalArgumentException(variables.size() + " variables, " + gains.size() + " gains, "
                    + curvature.size() + " rows of curvature");
        }
    }

    public int size() {
        return variables.size();
    }

    public boolean isLinear() {
        return curvature.isEmpty();
    }

    /** The same without a limit. */
    public Problem without(Limit limit) {
        return within(limits.stream().filter(each -> !each.equals(limit)).toList());
    }

    /** The same with a limit at another bound. */
    public Problem with(Limit limit, BigDecimal bound) {
        List<Limit> moved = new ArrayList<>(limits);
        moved.replaceAll(each -> each.equals(limit) ? limit.at(bound) : each);
        return within(moved);
    }

    /** The same within other limits. */
    public Problem within(List<Limit> others) {
        return new Problem(variables, gains, curvature, others);
    }

    /** The same limits with nothing to gain: is there anything within them? */
    public Problem forNothing() {
        return new Problem(
                variables, gains.stream().map(gain -> BigDecimal.ZERO).toList(), List.of(), limits);
    }

    /** The same with some of each gain taken off: what a unit requires, at a price. */
    public Problem less(BigDecimal price, List<BigDecimal> required) {
        List<BigDecimal> left = new ArrayList<>();
        for (int at = 0; at < size(); at++) {
            left.add(gains.get(at).subtract(price.multiply(required.get(at))));
        }
        return new Problem(variables, left, curvature, limits);
    }

    /** What values come to. */
    public BigDecimal worth(List<BigDecimal> values) {
        BigDecimal worth = BigDecimal.ZERO;
        BigDecimal bent = BigDecimal.ZERO;
        for (int at = 0; at < size(); at++) {
            worth = worth.add(gains.get(at).multiply(values.get(at)), Exact.DIGITS);
            bent = bent.add(curved(at, values).multiply(values.get(at)), Exact.DIGITS);
        }
        return worth.subtract(bent.divide(BigDecimal.TWO, Exact.DIGITS), Exact.DIGITS);
    }

    /** A row of Qx. */
    BigDecimal curved(int row, List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        if (!isLinear()) {
            for (int at = 0; at < size(); at++) {
                sum = sum.add(curvature.get(row).get(at).multiply(values.get(at)), Exact.DIGITS);
            }
        }
        return sum;
    }
}
