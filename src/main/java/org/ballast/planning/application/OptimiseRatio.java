package org.ballast.planning.application;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.List;
import java.util.Optional;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.Dual;
import org.ballast.planning.domain.Problem;
import org.ballast.planning.domain.Proof;
import org.ballast.planning.domain.Solution;

/**
 * The most gain for each unit of what is required, of a linear problem: at the price of what is required at which nothing is left to
 * gain, the best is the one with the highest ratio, and the price is that ratio (Dinkelbach, 1967). Each step is a linear problem
 * within the same limits, and the last one is proved.
 */
final class OptimiseRatio {

    private static final int STEPS = 40;
    private static final BigDecimal NOTHING = new BigDecimal("1e-20");
    private static final MathContext DIGITS = new MathContext(40);

    private OptimiseRatio() {}

    /**
     * @param required of each variable, zero or more
     * @return UNBOUNDED where something is gained that requires nothing; duals are of the ratio, for a small change of a limit
     */
    static Answer of(Problem problem, List<BigDecimal> required) {
        BigDecimal ratio = BigDecimal.ZERO;
        Optional<Solution> last = Optional.empty();
        for (int step = 0; step < STEPS; step++) {
            Problem priced = problem.less(ratio, required);
            Optional<Solution> proved = last.flatMap(found -> Proof.of(priced, found.values()))
                    .filter(found -> isNothing(found.worth(), problem));
            if (proved.isPresent()) {
                return told(priced, proved.get(), ratio, required);
            }
            Answer answer = Optimise.of(priced);
            if (!(answer instanceof Answer.Optimal best)) {
                return answer;
            }
            BigDecimal needs = sum(required, best.solution().values());
            BigDecimal gain = problem.worth(best.solution().values());
            if (needs.signum() <= 0) {
                return gain.signum() > 0 ? new Answer.Unbounded() : new Answer.Unproven();
            }
            ratio = gain.divide(needs, DIGITS);
            last = Optional.of(best.solution());
        }
        return new Answer.Unproven();
    }

    private static boolean isNothing(BigDecimal worth, Problem problem) {
        BigDecimal size =
                problem.limits().stream().map(limit -> limit.bound().abs()).reduce(BigDecimal.ONE, BigDecimal::max);
        return worth.abs().compareTo(NOTHING.multiply(size)) <= 0;
    }

    private static Answer told(Problem priced, Solution proved, BigDecimal ratio, List<BigDecimal> required) {
        BigDecimal needs = sum(required, proved.values());
        return new Answer.Optimal(
                new Solution(proved.values(), ratio, List.of(), proved.degenerate()),
                Optimise.duals(priced, proved).stream()
                        .map(dual -> by(dual, needs))
                        .toList());
    }

    private static Dual by(Dual dual, BigDecimal needs) {
        return new Dual(
                dual.limit(),
                dual.both().map(worth -> worth.divide(needs, DIGITS)),
                dual.less().map(worth -> worth.divide(needs, DIGITS)),
                dual.more().map(worth -> worth.divide(needs, DIGITS)));
    }

    private static BigDecimal sum(List<BigDecimal> weights, List<BigDecimal> values) {
        BigDecimal sum = BigDecimal.ZERO;
        for (int at = 0; at < weights.size(); at++) {
            sum = sum.add(weights.get(at).multiply(values.get(at)), DIGITS);
        }
        return sum;
    }
}
