package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * A limit on a weighted sum of the variables.
 *
 * @param name as users know it: {@code capital}, {@code min cash}
 * @param weights by the number of the variable; what is missing weighs nothing
 * @param law whether it always holds and is nobody's choice, as that no amount is below zero: it is in no list of limits that bind
 *     or conflict
 */
public record Limit(String name, Map<Integer, BigDecimal> weights, Side side, BigDecimal bound, boolean law) {

    /** On which side of the bound the sum is. */
    public enum Side {
        AT_MOST,
        AT_LEAST,
        EXACTLY
    }

    public Limit {
        weights = Map.copyOf(new TreeMap<>(weights));
    }

    /** Over all variables, in their order. */
    public static Limit over(String name, List<BigDecimal> weights, Side side, BigDecimal bound) {
        Map<Integer, BigDecimal> weighing = new TreeMap<>();
        for (int at = 0; at < weights.size(); at++) {
            if (weights.get(at).signum() != 0) {
                weighing.put(at, weights.get(at));
            }
        }
        return new Limit(name, weighing, side, bound, false);
    }

    /** Of one variable alone. */
    public static Limit of(String name, int variable, Side side, BigDecimal bound) {
        return new Limit(name, Map.of(variable, BigDecimal.ONE), side, bound, false);
    }

    /** That a variable is not below zero. */
    public static Limit notNegative(String variable, int number) {
        return new Limit(variable, Map.of(number, BigDecimal.ONE), Side.AT_LEAST, BigDecimal.ZERO, true);
    }

    /** The same with another bound. */
    public Limit at(BigDecimal other) {
        return new Limit(name, weights, side, other, law);
    }

    BigDecimal weight(int variable) {
        return weights.getOrDefault(variable, BigDecimal.ZERO);
    }

    boolean isOfOne() {
        return weights.size() == 1;
    }

    BigDecimal sum(List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (Map.Entry<Integer, BigDecimal> weight : weights.entrySet()) {
            sum = sum.add(weight.getValue().multiply(values.get(weight.getKey())), Exact.DIGITS);
        }
        return sum;
    }

    /** How large what it adds up is: what a difference is to be seen beside. */
    BigDecimal scale(List<BigDecimal> values) {
        BigDecimal scale = BigDecimal.ONE.max(bound.abs());
        for (Map.Entry<Integer, BigDecimal> weight : weights.entrySet()) {
            scale = scale.max(weight.getValue()
                    .multiply(values.get(weight.getKey()), Exact.DIGITS)
                    .abs());
        }
        return scale;
    }

    /** By how much it is missed, zero or more; beside {@link #scale}. */
    BigDecimal missed(List<BigDecimal> values) {
        BigDecimal over = sum(values).subtract(bound);
        return switch (side) {
            case AT_MOST -> over.max(BigDecimal.ZERO);
            case AT_LEAST -> over.negate().max(BigDecimal.ZERO);
            case EXACTLY -> over.abs();
        };
    }

    /** Whether one more unit of its bound may be worth this: no wider limit makes anything worse. */
    boolean allows(BigDecimal multiplier, BigDecimal tolerance) {
        return switch (side) {
            case AT_MOST -> multiplier.compareTo(tolerance.negate()) >= 0;
            case AT_LEAST -> multiplier.compareTo(tolerance) <= 0;
            case EXACTLY -> true;
        };
    }
}
