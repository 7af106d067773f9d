package org.ballast.planning.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonArray;
import jakarta.json.JsonNumber;
import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.assertj.core.data.Offset;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.FrontierPoint;
import org.ballast.planning.domain.Portfolio;
import org.ballast.planning.domain.Semidefinite;
import org.junit.jupiter.api.Test;

/** Weights by mean and variance, and the frontier (accounting.md §10.1). */
class PortfolioTest {

    private static final Offset<BigDecimal> OF_WEIGHTS = Offset.offset(new BigDecimal("0.000001"));
    private static final Offset<BigDecimal> OF_RATIOS = Offset.offset(new BigDecimal("0.00000001"));

    @Test
    void theTwoAssetsOfTheVectorAreWeighedAsItSays() {
        JsonObject quadratic = KnownOptima.vector().getJsonObject("qp");
        JsonObject inputs = quadratic.getJsonObject("inputs");
        JsonObject expected = quadratic.getJsonObject("expected");
        BigDecimal first = number(inputs.getJsonArray("sigma"), 0);
        BigDecimal second = number(inputs.getJsonArray("sigma"), 1);
        BigDecimal both = first.multiply(second).multiply(new BigDecimal(inputs.getString("rho")));
        Portfolio portfolio = new Portfolio(
                List.of(number(inputs.getJsonArray("mu"), 0), number(inputs.getJsonArray("mu"), 1)),
                List.of(List.of(first.pow(2), both), List.of(both, second.pow(2))),
                new BigDecimal(inputs.getString("riskAversion")),
                BigDecimal.ZERO,
                BigDecimal.ONE);
        Answer.Optimal best = (Answer.Optimal) Optimise.of(portfolio.problem());
        assertThat(shown(best.solution().values().get(0))).isEqualTo(expected.getString("w1"));
        assertThat(shown(best.solution().values().get(1))).isEqualTo(expected.getString("w2"));
        assertThat(shown(best.solution().worth())).isEqualTo(expected.getString("utility"));
    }

    @Test
    void theTenAssetsOfThePaperAreWeighedAsPublished() {
        JsonObject expected = KnownOptima.tenAssets().getJsonObject("expected");
        for (JsonObject known : expected.getJsonArray("utility").getValuesAs(JsonObject.class)) {
            Portfolio portfolio = KnownOptima.portfolio(String.valueOf(known.getInt("riskAversion")));
            Answer.Optimal best = (Answer.Optimal) Optimise.of(portfolio.problem());
            assertWeights(best.solution().values(), known.getJsonArray("weights"));
        }
    }

    @Test
    void theFrontierBeginsAtTheLeastRiskAndItsBestRatioIsAsPublished() {
        JsonObject expected = KnownOptima.tenAssets().getJsonObject("expected");
        Portfolio portfolio = KnownOptima.portfolio("1");
        List<FrontierPoint> frontier = WeighPortfolio.frontier(portfolio);
        assertThat(frontier).hasSize(21);
        assertThat(frontier.getFirst().deviation())
                .isCloseTo(expected.getJsonNumber("minVarianceStd").bigDecimalValue(), OF_RATIOS);
        assertWeights(frontier.getFirst().weights(), expected.getJsonArray("minVarianceWeights"));
        for (int at = 1; at < frontier.size(); at++) {
            assertThat(frontier.get(at).deviation())
                    .isGreaterThan(frontier.get(at - 1).deviation());
        }
        FrontierPoint best = WeighPortfolio.bestRatio(portfolio).orElseThrow();
        assertThat(best.expected().divide(best.deviation(), 12, RoundingMode.HALF_UP))
                .isCloseTo(expected.getJsonNumber("maxSharpe").bigDecimalValue(), OF_RATIOS);
        assertWeights(best.weights(), expected.getJsonArray("maxSharpeWeights"));
    }

    @Test
    void whatHasAVarianceBelowZeroIsNoCovariance() {
        BigDecimal one = BigDecimal.ONE;
        BigDecimal two = BigDecimal.TWO;
        assertThat(Semidefinite.is(List.of(List.of(one, one), List.of(one, one))))
                .isTrue();
        assertThat(Semidefinite.is(List.of(List.of(one, two), List.of(two, one))))
                .isFalse();
        assertThat(Semidefinite.is(List.of(List.of(BigDecimal.ZERO, one), List.of(one, BigDecimal.ZERO))))
                .isFalse();
        assertThat(Semidefinite.is(List.of(List.of(BigDecimal.ZERO, BigDecimal.ZERO), List.of(BigDecimal.ZERO, one))))
                .isTrue();
        assertThat(Semidefinite.isSymmetric(List.of(List.of(one, two), List.of(one, one))))
                .isFalse();
    }

    @Test
    void boundsThatCannotComeToOneConflict() {
        Portfolio portfolio = new Portfolio(
                List.of(BigDecimal.ONE, BigDecimal.ONE),
                List.of(List.of(BigDecimal.ONE, BigDecimal.ZERO), List.of(BigDecimal.ZERO, BigDecimal.ONE)),
                BigDecimal.ONE,
                BigDecimal.ZERO,
                new BigDecimal("0.4"));
        assertThat(((Answer.Infeasible) Optimise.of(portfolio.problem())).conflict())
                .extracting(limit -> limit.name())
                .containsExactlyInAnyOrder("sum", "max 0", "max 1");
    }

    private static void assertWeights(List<BigDecimal> weights, JsonArray expected) {
        for (int at = 0; at < weights.size(); at++) {
            assertThat(weights.get(at))
                    .as("weight %d", at)
                    .isCloseTo(expected.getValuesAs(JsonNumber.class).get(at).bigDecimalValue(), OF_WEIGHTS);
        }
    }

    private static BigDecimal number(JsonArray array, int at) {
        return new BigDecimal(array.getString(at));
    }

    private static String shown(BigDecimal number) {
        return number.setScale(10, RoundingMode.HALF_UP).toPlainString();
    }
}
