package org.ballast.planning.application;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.ballast.planning.domain.Limit;
import org.ballast.planning.domain.Problem;
import org.jspecify.annotations.Nullable;
import org.ojalgo.optimisation.Expression;
import org.ojalgo.optimisation.ExpressionsBasedModel;
import org.ojalgo.optimisation.Optimisation;
import org.ojalgo.optimisation.Variable;

/** Asks ojAlgo, whose answer is a candidate and nothing more: what is shown is proved without it. */
final class OjAlgo {

    /** How far its search went. */
    enum State {
        FOUND,
        INFEASIBLE,
        UNBOUNDED,
        GAVE_UP
    }

    /**
     * What it says.
     *
     * @param values one for each variable where it found some
     */
    record Candidate(State state, List<BigDecimal> values) {}

    /** After it the search is given up. */
    private static final Duration LONGEST = Duration.ofSeconds(10);

    private OjAlgo() {}

    static Candidate maximise(Problem problem) {
        ExpressionsBasedModel model = new ExpressionsBasedModel();
        model.options.time_abort = LONGEST.toMillis();
        model.options.time_suffice = LONGEST.toMillis();
        List<Variable> variables = new ArrayList<>();
        for (int at = 0; at < problem.size(); at++) {
            variables.add(model.newVariable("x" + at).weight(problem.gains().get(at)));
        }
        List<Limit> several = new ArrayList<>();
        problem.limits().forEach(limit -> {
            if (!isBound(limit, variables)) {
                several.add(limit);
            }
        });
        for (int at = 0; at < several.size(); at++) {
            add(model, variables, several.get(at), at);
        }
        if (!problem.isLinear()) {
            bend(model, variables, problem);
        }
        Optimisation.Result result = model.maximise();
        Optimisation.State state = result.getState();
        // What has no end is feasible, too
        if (state.isFeasible() && state != Optimisation.State.UNBOUNDED) {
            List<BigDecimal> values = new ArrayList<>();
            for (int at = 0; at < problem.size(); at++) {
                values.add(BigDecimal.valueOf(result.doubleValue(at)));
            }
            return new Candidate(State.FOUND, values);
        }
        return new Candidate(
                switch (state) {
                    case INFEASIBLE -> State.INFEASIBLE;
                    case UNBOUNDED -> State.UNBOUNDED;
                    default -> State.GAVE_UP;
                },
                List.of());
    }

    /** A limit of one variable is a bound of it, which costs less than an expression; the narrowest of several holds. */
    private static boolean isBound(Limit limit, List<Variable> variables) {
        if (limit.weights().size() != 1 || limit.side() == Limit.Side.EXACTLY) {
            return false;
        }
        Map.Entry<Integer, BigDecimal> only =
                limit.weights().entrySet().iterator().next();
        if (only.getValue().compareTo(BigDecimal.ONE) != 0) {
            return false;
        }
        Variable variable = variables.get(only.getKey());
        @Nullable
        BigDecimal before = limit.side() == Limit.Side.AT_MOST ? variable.getUpperLimit() : variable.getLowerLimit();
        boolean narrower = before == null
                || (limit.side() == Limit.Side.AT_MOST
                        ? limit.bound().compareTo(before) < 0
                        : limit.bound().compareTo(before) > 0);
        if (narrower && limit.side() == Limit.Side.AT_MOST) {
            variable.upper(limit.bound());
        } else if (narrower) {
            variable.lower(limit.bound());
        }
        return true;
    }

    private static void add(ExpressionsBasedModel model, List<Variable> variables, Limit limit, int number) {
        Expression expression = model.newExpression("l" + number);
        limit.weights().forEach((at, weight) -> expression.set(variables.get(at), weight));
        switch (limit.side()) {
            case AT_MOST -> expression.upper(limit.bound());
            case AT_LEAST -> expression.lower(limit.bound());
            case EXACTLY -> expression.level(limit.bound());
        }
    }

    private static void bend(ExpressionsBasedModel model, List<Variable> variables, Problem problem) {
        Expression curvature = model.newExpression("curvature").weight(new BigDecimal("-0.5"));
        for (int row = 0; row < problem.size(); row++) {
            for (int column = 0; column < problem.size(); column++) {
                curvature.set(
                        variables.get(row),
                        variables.get(column),
                        problem.curvature().get(row).get(column));
            }
        }
    }
}
