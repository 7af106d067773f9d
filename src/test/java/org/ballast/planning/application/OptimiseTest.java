package org.ballast.planning.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.io.IOException;
import java.math.BigDecimal;
import java.math.MathContext;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.ballast.planning.domain.Allocation;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.AssetClass;
import org.ballast.planning.domain.Dual;
import org.ballast.planning.domain.Limit;
import org.ballast.planning.domain.Problem;
import org.ballast.planning.domain.Solution;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The best composition of assets, and why there is none (accounting.md §10.1). */
class OptimiseTest {

    private static final Offset<BigDecimal> SIX_DECIMALS = Offset.offset(new BigDecimal("0.000001"));

    private final JsonObject linear = KnownOptima.vector().getJsonObject("lp");
    private final JsonObject inputs = linear.getJsonObject("inputs");
    private final JsonObject expected = linear.getJsonObject("expected");

    @Test
    void theBalanceSheetOfTheVectorEarnsMostAsItSays() {
        Answer.Optimal best = (Answer.Optimal) Optimise.of(vector("5", "25").problem());
        for (int at = 0; at < 3; at++) {
            String[] exact = expected.getJsonArray("xExact").getString(at).split("/", -1);
            BigDecimal value = new BigDecimal(exact[0]).divide(new BigDecimal(exact[1]), new MathContext(40));
            assertThat(best.solution().values().get(at)).isEqualByComparingTo(value);
            assertThat(best.solution().values().get(at).setScale(6, RoundingMode.HALF_UP))
                    .isEqualTo(expected.getJsonArray("x").getString(at));
        }
        assertThat(best.solution().worth().setScale(6, RoundingMode.HALF_UP))
                .isEqualTo(expected.getString("objective"));
        assertThat(best.duals())
                .extracting(dual -> dual.limit().name())
                .containsExactlyInAnyOrder("balance", "capital", "min cash");
        assertThat(dual(best, "capital").setScale(6, RoundingMode.HALF_UP))
                .isEqualTo(expected.getString("dualCapitalPerUnitRWA"));
        assertThat(dual(best, "min cash").setScale(6, RoundingMode.HALF_UP))
                .isEqualTo(expected.getString("dualCashFloorPerUnit"));
    }

    @Test
    void aDualIsWhatAUnitMoreAndAUnitLessAreWorth() {
        Problem problem = vector("5", "25").problem();
        Answer.Optimal best = (Answer.Optimal) Optimise.of(problem);
        for (Dual dual : best.duals()) {
            BigDecimal more =
                    Optimise.worth(problem, dual.limit(), BigDecimal.ONE).orElseThrow();
            BigDecimal less = Optimise.worth(problem, dual.limit(), BigDecimal.ONE.negate())
                    .orElseThrow();
            assertThat(more.subtract(less).divide(BigDecimal.TWO))
                    .as(dual.limit().name())
                    .isCloseTo(dual.both().orElseThrow(), SIX_DECIMALS);
        }
    }

    @Test
    void whatCannotHoldTogetherIsNamedAndNoneOfItCanBeSpared() {
        Problem problem = vector("60", "25").problem();
        assertThat(Optimise.of(problem)).isInstanceOf(Answer.Optimal.class);
        Problem tight = vector("101", "25").problem();
        List<Limit> conflict = ((Answer.Infeasible) Optimise.of(tight)).conflict();
        assertThat(conflict).extracting(Limit::name).containsExactlyInAnyOrder("balance", "min cash");
        for (Limit spared : conflict) {
            assertThat(Optimise.of(tight.without(spared))).as(spared.name()).isInstanceOf(Answer.Optimal.class);
        }
    }

    @Test
    void aLargeBalanceGoesWhereItEarnsMost() {
        BigDecimal total = new BigDecimal("1000000000000");
        Problem problem = new Problem(
                List.of("a", "b"),
                List.of(new BigDecimal("0.05"), new BigDecimal("0.20")),
                List.of(),
                List.of(
                        Limit.over("balance", List.of(BigDecimal.ONE, BigDecimal.ONE), Limit.Side.EXACTLY, total),
                        Limit.notNegative("a", 0),
                        Limit.notNegative("b", 1)));
        Answer.Optimal best = (Answer.Optimal) Optimise.of(problem);
        assertThat(best.solution().values()).first().isEqualTo(BigDecimal.ZERO);
        assertThat(best.solution().values().get(1)).isEqualByComparingTo(total);
    }

    @Test
    void withoutAnEndThereIsNoAnswer() {
        Problem endless =
                new Problem(List.of("x"), List.of(BigDecimal.ONE), List.of(), List.of(Limit.notNegative("x", 0)));
        assertThat(Optimise.of(endless)).isEqualTo(new Answer.Unbounded());
    }

    @Test
    void whereMoreLimitsAreReachedThanTellTheValuesAUnitMoreAndLessAreWorthDifferentThings() {
        // x up to 10 by two limits: a unit more of one is worth nothing, a unit less costs one
        Problem problem = new Problem(
                List.of("x", "y"),
                List.of(BigDecimal.ONE, BigDecimal.ZERO),
                List.of(),
                List.of(
                        Limit.of("max x", 0, Limit.Side.AT_MOST, BigDecimal.TEN),
                        Limit.over("sum", List.of(BigDecimal.ONE, BigDecimal.ONE), Limit.Side.AT_MOST, BigDecimal.TEN),
                        Limit.notNegative("x", 0),
                        Limit.notNegative("y", 1)));
        Answer.Optimal best = (Answer.Optimal) Optimise.of(problem);
        assertThat(best.solution().values().getFirst()).isEqualByComparingTo("10");
        assertThat(best.solution().degenerate()).isTrue();
        Dual bound = best.duals().stream()
                .filter(dual -> dual.limit().name().equals("max x"))
                .findFirst()
                .orElseThrow();
        assertThat(bound.both()).isEmpty();
        assertThat(bound.less().orElseThrow()).isEqualByComparingTo("1");
        assertThat(bound.more().orElseThrow()).isEqualByComparingTo("0");
    }

    @Test
    void turnoverCountsWhatIsBoughtAndSold() {
        Allocation asked = new Allocation(
                List.of(
                        of("cash", "0", "0", "1", "0", Optional.empty(), "100"),
                        of("bills", "0.05", "0", "1", "0", Optional.empty(), "0")),
                new BigDecimal("50"),
                new BigDecimal("50"),
                new BigDecimal("0.1"),
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.of(new BigDecimal("30")));
        Answer.Optimal best = (Answer.Optimal) Optimise.of(asked.problem());
        assertThat(best.solution().values().get(0)).isEqualByComparingTo("85");
        assertThat(best.solution().values().get(1)).isEqualByComparingTo("15");
    }

    @Test
    void afiroOfNetlibGivesItsPublishedOptimum() throws IOException {
        Answer.Optimal best = (Answer.Optimal) Optimise.of(KnownOptima.afiro());
        assertThat(best.solution().worth().negate().setScale(8, RoundingMode.HALF_UP))
                .isEqualTo("-464.75314286");
    }

    /** No random point within the limits is worth more, and the solution is within them. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void nothingWithinTheLimitsIsWorthMore(long seed) {
        Random random = new Random(seed);
        int size = 3 + random.nextInt(10);
        List<AssetClass> classes = new ArrayList<>();
        for (int at = 0; at < size; at++) {
            classes.add(of(
                    "c" + at,
                    BigDecimal.valueOf(random.nextInt(3000), 4).toPlainString(),
                    BigDecimal.valueOf(random.nextInt(300), 2).toPlainString(),
                    BigDecimal.valueOf(random.nextInt(101), 2).toPlainString(),
                    "0",
                    random.nextBoolean() ? Optional.of(BigDecimal.valueOf(20 + random.nextInt(80))) : Optional.empty(),
                    "0"));
        }
        Allocation asked = new Allocation(
                classes,
                new BigDecimal("30"),
                new BigDecimal("70"),
                new BigDecimal("0.2"),
                new BigDecimal("0.3"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
        Problem problem = asked.problem();
        if (!(Optimise.of(problem) instanceof Answer.Optimal best)) {
            assertThat(Optimise.of(problem)).isInstanceOf(Answer.Infeasible.class);
            return;
        }
        Solution solution = best.solution();
        for (int tried = 0; tried < 300; tried++) {
            List<BigDecimal> mixed = Mixes.within(problem, solution.values(), random);
            if (Mixes.isWithin(problem, mixed)) {
                assertThat(problem.worth(mixed)).isLessThanOrEqualTo(solution.worth());
            }
        }
        assertThat(Mixes.isWithin(problem, solution.values())).isTrue();
    }

    private Allocation vector(String cashFloor, String mostBitcoin) {
        List<AssetClass> classes = new ArrayList<>();
        String[] liquidity = {"1", "0.95", "0"};
        for (int at = 0; at < 3; at++) {
            String[] earns = inputs.getJsonArray("return").getString(at).split("/", -1);
            classes.add(new AssetClass(
                    inputs.getJsonArray("assets").getString(at),
                    new BigDecimal(earns[0]).divide(new BigDecimal(earns[1]), new MathContext(40)),
                    new BigDecimal(inputs.getJsonArray("riskWeights").getString(at)),
                    new BigDecimal(liquidity[at]),
                    at == 0 ? new BigDecimal(cashFloor) : BigDecimal.ZERO,
                    at == 2 ? Optional.of(new BigDecimal(mostBitcoin)) : Optional.empty(),
                    BigDecimal.ZERO));
        }
        return new Allocation(
                classes,
                BigDecimal.valueOf(inputs.getInt("equity")),
                BigDecimal.valueOf(inputs.getInt("liabilities")),
                new BigDecimal(inputs.getString("minCapitalRatio")),
                new BigDecimal("0.60"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static AssetClass of(
            String name,
            String earns,
            String weight,
            String liquid,
            String least,
            Optional<BigDecimal> most,
            String today) {
        return new AssetClass(
                name,
                new BigDecimal(earns),
                new BigDecimal(weight),
                new BigDecimal(liquid),
                new BigDecimal(least),
                most,
                new BigDecimal(today));
    }

    private static BigDecimal dual(Answer.Optimal best, String name) {
        return best.duals().stream()
                .filter(dual -> dual.limit().name().equals(name))
                .findFirst()
                .flatMap(Dual::both)
                .orElseThrow();
    }
}
