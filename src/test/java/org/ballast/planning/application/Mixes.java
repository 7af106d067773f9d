package org.ballast.planning.application;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.ballast.planning.domain.Limit;
import org.ballast.planning.domain.Problem;

/** Other values than the best ones. */
final class Mixes {

    private static final BigDecimal NOTHING = new BigDecimal("1e-9");

    private Mixes() {}

    /** Moves some amount from one variable to another. */
    static List<BigDecimal> within(Problem problem, List<BigDecimal> from, Random random) {
        List<BigDecimal> mixed = new ArrayList<>(from);
        for (int moves = 1 + random.nextInt(3); moves > 0; moves--) {
            int less = random.nextInt(problem.size());
            int more = random.nextInt(problem.size());
            BigDecimal moved =
                    mixed.get(less).multiply(BigDecimal.valueOf(random.nextInt(1001), 3), MathContext.DECIMAL128);
            mixed.set(less, mixed.get(less).subtract(moved));
            mixed.set(more, mixed.get(more).add(moved));
        }
        return mixed;
    }

    static boolean isWithin(Problem problem, List<BigDecimal> values) {
        return problem.limits().stream().allMatch(limit -> isWithin(limit, values));
    }

    private static boolean isWithin(Limit limit, List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (var weight : limit.weights().entrySet()) {
            sum = sum.add(weight.getValue().multiply(values.get(weight.getKey())));
        }
        BigDecimal over = sum.subtract(limit.bound());
        return switch (limit.side()) {
            case AT_MOST -> over.compareTo(NOTHING) <= 0;
            case AT_LEAST -> over.negate().compareTo(NOTHING) <= 0;
            case EXACTLY -> over.abs().compareTo(NOTHING) <= 0;
        };
    }
}
