package org.ballast.planning.application;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.planning.application.OjAlgo.Candidate;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.Dual;
import org.ballast.planning.domain.Limit;
import org.ballast.planning.domain.Problem;
import org.ballast.planning.domain.Proof;
import org.ballast.planning.domain.Solution;

/** Finds the best within limits, proves it, and says what each limit is worth; or says why there is none. */
public final class Optimise {

    private Optimise() {}

    public static Answer of(Problem problem) {
        Candidate candidate = OjAlgo.maximise(problem);
        return switch (candidate.state()) {
            case FOUND ->
                Proof.of(problem, candidate.values())
                        .<Answer>map(found -> new Answer.Optimal(found, duals(problem, found)))
                        .orElseGet(Answer.Unproven::new);
            case INFEASIBLE -> isEmpty(problem) ? new Answer.Infeasible(conflict(problem)) : new Answer.Unproven();
            case UNBOUNDED -> new Answer.Unbounded();
            case GAVE_UP -> new Answer.Unproven();
        };
    }

    /** Asked once more with nothing to gain: a search for the best that lost its way says nothing of the limits. */
    private static boolean isEmpty(Problem problem) {
        return OjAlgo.maximise(problem.forNothing()).state() == OjAlgo.State.INFEASIBLE;
    }

    /**
     * Limits of which none can be spared: together nothing is within them, and without any one of them something is. Each is
     * left out in turn, those that were added last first, and put back only where nothing is found without it.
     */
    static List<Limit> conflict(Problem problem) {
        Problem left = problem.forNothing();
        List<Limit> tried = new ArrayList<>(problem.limits());
        for (Limit limit : tried.reversed()) {
            Problem without = left.without(limit);
            if (!limit.law() && OjAlgo.maximise(without).state() == OjAlgo.State.INFEASIBLE) {
                left = without;
            }
        }
        return left.limits().stream().filter(limit -> !limit.law()).toList();
    }

    /**
     * What one more unit of each binding limit is worth: the multiplier of the proof. Where more limits are reached than tell the
     * values, a unit more and a unit less are worth different things, and both are worked out.
     */
    static List<Dual> duals(Problem problem, Solution solution) {
        List<Dual> duals = new ArrayList<>();
        for (Solution.Binding binding : solution.binding()) {
            Limit limit = binding.limit();
            if (!limit.law()) {
                duals.add(
                        solution.degenerate()
                                ? new Dual(
                                        limit,
                                        Optional.empty(),
                                        worth(problem, limit, BigDecimal.ONE.negate())
                                                .map(worth -> solution.worth().subtract(worth)),
                                        worth(problem, limit, BigDecimal.ONE)
                                                .map(worth -> worth.subtract(solution.worth())))
                                : new Dual(
                                        limit,
                                        Optional.of(binding.multiplier()),
                                        Optional.of(binding.multiplier()),
                                        Optional.of(binding.multiplier())));
            }
        }
        return duals;
    }

    /** What the best is worth where a limit is moved; empty where there is none then. */
    static Optional<BigDecimal> worth(Problem problem, Limit limit, BigDecimal moved) {
        Problem other = problem.with(limit, limit.bound().add(moved));
        Candidate candidate = OjAlgo.maximise(other);
        return candidate.state() == OjAlgo.State.FOUND
                ? Proof.of(other, candidate.values()).map(Solution::worth)
                : Optional.empty();
    }
}
