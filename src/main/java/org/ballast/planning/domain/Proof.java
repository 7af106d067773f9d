package org.ballast.planning.domain;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.planning.domain.Exact.Solved;
import org.ballast.planning.domain.Solution.Binding;

/**
 * Proves that an answer is the best one, in an arithmetic of its own. It takes the limits that a candidate reaches, works out what
 * they alone would say, and asks whether that is within every limit and whether each reached limit holds it back. Where a limit
 * was taken for reached that is not, or left out, it is changed one at a time.
 */
public final class Proof {

    /** How near to its bound a candidate reaches a limit, beside the limit's own size. */
    private static final BigDecimal NEAR = new BigDecimal("1e-7");
    /** What may be missed, and how wrong a multiplier may be: far below anything shown. */
    private static final BigDecimal NOTHING = new BigDecimal("1e-15");

    /** What may be left to gain by a unit of a variable, beside the steepest gain; and of a reached limit, beside its own size. */
    private static final BigDecimal LEFT = new BigDecimal("1e-12");

    private static final int TRIES = 400;

    private final Problem problem;
    private final List<BigDecimal> candidate;

    private Proof(Problem problem, List<BigDecimal> candidate) {
        this.problem = problem;
        this.candidate = candidate;
    }

    /**
     * @param candidate what a solver found, about 8 digits of it right
     * @return empty where it cannot be proved: then there is no answer to show
     */
    public static Optional<Solution> of(Problem problem, List<BigDecimal> candidate) {
        return new Proof(problem, candidate).find();
    }

    private Optional<Solution> find() {
        Set<Limit> reached = new LinkedHashSet<>();
        problem.limits().stream()
                .filter(limit -> limit.side() == Limit.Side.EXACTLY || isNear(limit))
                .forEach(reached::add);
        Set<Set<Limit>> seen = new HashSet<>();
        for (int tried = 0; tried < TRIES && seen.add(Set.copyOf(reached)); tried++) {
            Reached state = new Reached(problem, List.copyOf(reached), candidate);
            Optional<Limit> missed = state.missed();
            Optional<Limit> loose = state.loose();
            if (missed.isEmpty() && loose.isEmpty()) {
                return state.stationary() ? Optional.of(state.solution()) : Optional.empty();
            }
            missed.ifPresentOrElse(reached::add, () -> loose.ifPresent(reached::remove));
        }
        return Optional.empty();
    }

    private boolean isNear(Limit limit) {
        return limit.sum(candidate)
                        .subtract(limit.bound())
                        .abs()
                        .compareTo(limit.scale(candidate).multiply(NEAR))
                <= 0;
    }

    /** What some limits alone say, as if all of them were reached. */
    private static final class Reached {

        private final Problem problem;
        private final List<Limit> limits;
        private final List<BigDecimal> values;
        private final List<BigDecimal> multipliers;
        private final boolean degenerate;
        private final BigDecimal left;
        private final BigDecimal steep;

        Reached(Problem problem, List<Limit> limits, List<BigDecimal> candidate) {
            this.problem = problem;
            this.limits = limits;
            int size = problem.size();
            // A limit of one variable tells it at once, so that few equations are left
            Limit[] telling = new Limit[size];
            List<Limit> rows = new ArrayList<>();
            boolean twice = false;
            for (Limit limit : limits) {
                int variable =
                        limit.isOfOne() ? limit.weights().keySet().iterator().next() : -1;
                if (variable >= 0 && telling[variable] == null) {
                    telling[variable] = limit;
                } else {
                    rows.add(limit);
                    twice |= variable >= 0;
                }
            }
            List<Integer> open = new ArrayList<>();
            BigDecimal[] known = new BigDecimal[size];
            for (int at = 0; at < size; at++) {
                Limit told = telling[at];
                if (told == null) {
                    open.add(at);
                    known[at] = BigDecimal.ZERO;
                } else {
                    known[at] = told.bound().divide(told.weight(at), Exact.DIGITS);
                }
            }
            Solved solved = Exact.solve(equations(open, rows, List.of(known)), guesses(open, rows, candidate));
            for (int at = 0; at < open.size(); at++) {
                known[open.get(at)] = solved.values().get(at);
            }
            values = List.of(known);
            multipliers = multipliers(rows, solved.values().subList(open.size(), open.size() + rows.size()));
            degenerate = twice
                    || solved.free()
                            .subList(open.size(), open.size() + rows.size())
                            .contains(true);
            left = left(open, rows, solved.values());
            steep = problem.gains().stream().map(BigDecimal::abs).reduce(new BigDecimal("1e-6"), BigDecimal::max);
        }

        /** Stationarity of the open variables, then the limits that hold several. */
        private List<BigDecimal[]> equations(List<Integer> open, List<Limit> rows, List<BigDecimal> known) {
            int width = open.size() + rows.size() + 1;
            List<BigDecimal[]> equations = new ArrayList<>();
            for (int variable : open) {
                BigDecimal[] equation = zeros(width);
                for (int at = 0; at < open.size() && !problem.isLinear(); at++) {
                    equation[at] = problem.curvature().get(variable).get(open.get(at));
                }
                for (int at = 0; at < rows.size(); at++) {
                    equation[open.size() + at] = rows.get(at).weight(variable);
                }
                equation[width - 1] =
                        problem.gains().get(variable).subtract(problem.curved(variable, known), Exact.DIGITS);
                equations.add(equation);
            }
            for (Limit row : rows) {
                BigDecimal[] equation = zeros(width);
                for (int at = 0; at < open.size(); at++) {
                    equation[at] = row.weight(open.get(at));
                }
                equation[width - 1] = row.bound().subtract(row.sum(known), Exact.DIGITS);
                equations.add(equation);
            }
            return equations;
        }

        private static List<BigDecimal> guesses(List<Integer> open, List<Limit> rows, List<BigDecimal> candidate) {
            List<BigDecimal> guesses = new ArrayList<>();
            open.forEach(variable -> guesses.add(candidate.get(variable)));
            rows.forEach(row -> guesses.add(BigDecimal.ZERO));
            return guesses;
        }

        private List<BigDecimal> multipliers(List<Limit> rows, List<BigDecimal> ofRows) {
            List<BigDecimal> found = new ArrayList<>();
            for (Limit limit : limits) {
                int row = rows.indexOf(limit);
                found.add(row >= 0 ? ofRows.get(row) : reduced(limit, rows, ofRows));
            }
            return found;
        }

        /** What is left of the gain of a variable that a limit of its own holds. */
        private BigDecimal reduced(Limit limit, List<Limit> rows, List<BigDecimal> ofRows) {
            int variable = limit.weights().keySet().iterator().next();
            BigDecimal left = problem.gains().get(variable).subtract(problem.curved(variable, values), Exact.DIGITS);
            for (int at = 0; at < rows.size(); at++) {
                left = left.subtract(ofRows.get(at).multiply(rows.get(at).weight(variable)), Exact.DIGITS);
            }
            return left.divide(limit.weight(variable), Exact.DIGITS);
        }

        /** The most that a unit of a variable which no limit of its own holds would still gain or lose. */
        private BigDecimal left(List<Integer> open, List<Limit> rows, List<BigDecimal> solved) {
            BigDecimal most = BigDecimal.ZERO;
            for (int variable : open) {
                BigDecimal gain =
                        problem.gains().get(variable).subtract(problem.curved(variable, values), Exact.DIGITS);
                for (int at = 0; at < rows.size(); at++) {
                    gain = gain.subtract(
                            solved.get(open.size() + at).multiply(rows.get(at).weight(variable)), Exact.DIGITS);
                }
                most = most.max(gain.abs());
            }
            return most;
        }

        /** The limit that is missed most, beside its own size. */
        Optional<Limit> missed() {
            Limit worst = null;
            BigDecimal most = NOTHING;
            for (Limit limit : problem.limits()) {
                BigDecimal part = limit.missed(values).divide(limit.scale(values), Exact.DIGITS);
                if (part.compareTo(most) > 0 && !limits.contains(limit)) {
                    most = part;
                    worst = limit;
                }
            }
            return Optional.ofNullable(worst);
        }

        /** The limit that holds nothing back most: without it there is more to gain. */
        Optional<Limit> loose() {
            Limit worst = null;
            BigDecimal most = BigDecimal.ZERO;
            for (int at = 0; at < limits.size(); at++) {
                BigDecimal multiplier = multipliers.get(at);
                if (!limits.get(at).allows(multiplier, steep.multiply(NOTHING))
                        && multiplier.abs().compareTo(most) > 0) {
                    most = multiplier.abs();
                    worst = limits.get(at);
                }
            }
            return Optional.ofNullable(worst);
        }

        /** Whether the equations agree: each reached limit is reached exactly, and nothing is left to gain. */
        boolean stationary() {
            return left.compareTo(steep.multiply(LEFT)) <= 0
                    && limits.stream()
                            .allMatch(limit -> limit.sum(values)
                                            .subtract(limit.bound())
                                            .abs()
                                            .compareTo(limit.scale(values).multiply(LEFT))
                                    <= 0);
        }

        Solution solution() {
            List<Binding> binding = new ArrayList<>();
            for (int at = 0; at < limits.size(); at++) {
                binding.add(new Binding(limits.get(at), multipliers.get(at)));
            }
            return new Solution(values, problem.worth(values), binding, degenerate);
        }

        private static BigDecimal[] zeros(int width) {
            BigDecimal[] zeros = new BigDecimal[width];
            Arrays.fill(zeros, BigDecimal.ZERO);
            return zeros;
        }
    }
}
