package org.ballast.planning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.FrontierPoint;
import org.ballast.planning.domain.PlanningSentence;
import org.ballast.planning.domain.Portfolio;
import org.ballast.planning.domain.Problem;
import org.ballast.planning.domain.Semidefinite;
import org.ballast.planning.domain.Solution;
import org.ballast.refusals.Refusal;
import org.ballast.trading.application.NumberRange;

/** Finds weights by mean and variance; stores and posts nothing. */
@ApplicationScoped
public class WeighPortfolio {

    private static final int STEPS = 20;
    private static final int MOST_DIGITS = 18;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    /** What was asked, and what came of it. */
    public record Weighed(Portfolio asked, Answer answer) {}

    /**
     * @throws Refusal INVALID_INPUT with every field that is wrong
     */
    public Weighed weigh(PortfolioToWeigh said) {
        currentUser.requireSignedIn();
        Portfolio asked = read(said, rules.of(said));
        return new Weighed(asked, Optimise.of(asked.problem()));
    }

    /**
     * Of each expected return the least risk, from the least risk of all to the most return; empty where nothing is within the
     * bounds. What cannot be proved is no point of it.
     */
    static List<FrontierPoint> frontier(Portfolio portfolio) {
        Optional<FrontierPoint> safest = point(portfolio, portfolio.leastRisk());
        Optional<FrontierPoint> richest = point(portfolio, portfolio.mostReturn());
        if (safest.isEmpty() || richest.isEmpty()) {
            return List.of();
        }
        BigDecimal from = safest.get().expected();
        BigDecimal width = richest.get().expected().subtract(from);
        List<FrontierPoint> points = new ArrayList<>();
        points.add(safest.get());
        for (int step = 1; step <= STEPS && width.signum() > 0; step++) {
            BigDecimal expected = from.add(width.multiply(BigDecimal.valueOf(step))
                    .divide(BigDecimal.valueOf(STEPS), MOST_DIGITS, RoundingMode.DOWN));
            point(portfolio, portfolio.leastRiskAt(expected)).ifPresent(points::add);
        }
        return points;
    }

    /** The point with most return for each unit of risk; empty where nothing is expected of any. */
    static Optional<FrontierPoint> bestRatio(Portfolio portfolio) {
        return Optimise.of(portfolio.bestRatio()) instanceof Answer.Optimal best
                ? Optional.of(FrontierPoint.of(portfolio, scaled(best.solution())))
                : Optional.empty();
    }

    private static List<BigDecimal> scaled(Solution solution) {
        BigDecimal sum = solution.values().stream().reduce(BigDecimal.ZERO, BigDecimal::add);
        return solution.values().stream()
                .map(value -> value.divide(sum, 30, RoundingMode.HALF_EVEN))
                .toList();
    }

    private static Optional<FrontierPoint> point(Portfolio portfolio, Problem problem) {
        return Optimise.of(problem) instanceof Answer.Optimal best
                ? Optional.of(FrontierPoint.of(portfolio, best.solution().values()))
                : Optional.empty();
    }

    private static Portfolio read(PortfolioToWeigh said, Fields fields) {
        if (!fields.isWrong("mean") && said.mean().isEmpty()) {
            fields.wrong(new Field("mean", "").wrong(PlanningSentence.NO_CLASSES));
        }
        if (!fields.isWrong("mean")) {
            requireDigits("mean", said.mean(), fields);
        }
        if (!fields.isWrong("mean") && !fields.isWrong("covariance")) {
            covariance(said, fields);
        }
        Read<BigDecimal> aversion =
                fields.read("riskAversion", () -> NumberRange.MULTIPLE.read("riskAversion", said.riskAversion()));
        Read<BigDecimal> least = fields.read("min", () -> NumberRange.RETURN.read("min", said.min(), BigDecimal.ZERO));
        Read<BigDecimal> most = fields.read("max", () -> NumberRange.RETURN.read("max", said.max(), BigDecimal.ONE));
        if (least.read() != null && most.read() != null && most.value().compareTo(least.value()) < 0) {
            fields.wrong(new Field("max", said.max()).wrong(PlanningSentence.MOST_BELOW_LEAST));
        }
        fields.requireAllRight();
        return new Portfolio(said.mean(), said.covariance(), aversion.value(), least.value(), most.value());
    }

    private static void covariance(PortfolioToWeigh said, Fields fields) {
        List<List<BigDecimal>> rows = said.covariance();
        Field field = new Field("covariance", "");
        if (rows.size() != said.mean().size()
                || rows.stream().anyMatch(row -> row.size() != said.mean().size())) {
            fields.wrong(field.wrong(PlanningSentence.NOT_SQUARE, said.mean().size()));
            return;
        }
        rows.forEach(row -> requireDigits("covariance", row, fields));
        if (fields.isWrong("covariance")) {
            return;
        }
        if (!Semidefinite.isSymmetric(rows)) {
            fields.wrong(field.wrong(PlanningSentence.NOT_SYMMETRIC));
        } else if (!Semidefinite.is(rows)) {
            fields.wrong(field.wrong(PlanningSentence.NOT_SEMIDEFINITE));
        }
    }

    private static void requireDigits(String name, List<BigDecimal> numbers, Fields fields) {
        if (!fields.isWrong(name)
                && numbers.stream()
                        .anyMatch(number -> number.stripTrailingZeros().scale() > MOST_DIGITS
                                || number.precision() - number.scale() > MOST_DIGITS)) {
            fields.wrong(new Field(name, "").wrong(PlanningSentence.FEWER_DIGITS, MOST_DIGITS));
        }
    }
}
