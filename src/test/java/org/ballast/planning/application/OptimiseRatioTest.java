package org.ballast.planning.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.assertj.core.data.Offset;
import org.ballast.planning.domain.Allocation;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.AssetClass;
import org.ballast.planning.domain.Problem;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The most return for each unit of required capital (accounting.md §10.1). */
class OptimiseRatioTest {

    private static final Offset<BigDecimal> TWELVE_DECIMALS = Offset.offset(new BigDecimal("0.000000000001"));

    @Test
    void billsThatRequireLittleAreBetterThanBitcoinThatEarnsMore() {
        // 4.5 % of weight 0.20 is 2.142857 for each unit of capital at 10.5 %, 20 % of weight 12.5 is 0.152381
        Allocation asked = asked(List.of(
                of("cash", "0", "0", "100"), of("bills", "0.045", "0.20", "60"), of("BTC", "0.20", "12.5", "20")));
        Answer.Optimal best = (Answer.Optimal) OptimiseRatio.of(asked.problem(), asked.requiredCapital());
        assertThat(best.solution().worth()).isCloseTo(new BigDecimal("2.142857142857"), TWELVE_DECIMALS);
        assertThat(best.solution().values().get(2)).isEqualByComparingTo("0");
        Answer.Optimal most = (Answer.Optimal) Optimise.of(asked.problem());
        assertThat(most.solution().values().get(2)).isPositive();
    }

    @Test
    void whatRequiresNothingAndEarnsHasNoEnd() {
        Allocation asked = asked(List.of(of("cash", "0.01", "0", "100"), of("bills", "0.02", "0.20", "100")));
        assertThat(OptimiseRatio.of(asked.problem(), asked.requiredCapital())).isEqualTo(new Answer.Unbounded());
    }

    @Test
    void whatCannotHoldIsNamedAsAnywhereElse() {
        Allocation asked = asked(List.of(of("bills", "0.02", "0.20", "10")));
        assertThat(OptimiseRatio.of(asked.problem(), asked.requiredCapital())).isInstanceOf(Answer.Infeasible.class);
    }

    /** No other mix within the limits has more for a unit of capital. */
    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6})
    void nothingWithinTheLimitsHasMore(long seed) {
        Random random = new Random(seed);
        List<AssetClass> classes = new ArrayList<>();
        for (int at = 0; at < 4 + random.nextInt(5); at++) {
            classes.add(of(
                    "c" + at,
                    BigDecimal.valueOf(1 + random.nextInt(3000), 4).toPlainString(),
                    BigDecimal.valueOf(5 + random.nextInt(100), 2).toPlainString(),
                    String.valueOf(30 + random.nextInt(60))));
        }
        Allocation asked = asked(classes);
        Problem problem = asked.problem();
        Answer.Optimal best = (Answer.Optimal) OptimiseRatio.of(problem, asked.requiredCapital());
        for (int tried = 0; tried < 200; tried++) {
            List<BigDecimal> mixed = Mixes.within(problem, best.solution().values(), random);
            if (Mixes.isWithin(problem, mixed)) {
                BigDecimal required = BigDecimal.ZERO;
                for (int at = 0; at < mixed.size(); at++) {
                    required = required.add(asked.requiredCapital().get(at).multiply(mixed.get(at)));
                }
                assertThat(problem.worth(mixed))
                        .isLessThanOrEqualTo(
                                best.solution().worth().multiply(required).add(new BigDecimal("1e-12")));
            }
        }
    }

    private static Allocation asked(List<AssetClass> classes) {
        return new Allocation(
                classes,
                new BigDecimal("30"),
                new BigDecimal("70"),
                new BigDecimal("0.105"),
                BigDecimal.ZERO,
                Optional.empty(),
                Optional.empty(),
                Optional.empty());
    }

    private static AssetClass of(String name, String earns, String weight, String most) {
        return new AssetClass(
                name,
                new BigDecimal(earns),
                new BigDecimal(weight),
                BigDecimal.ZERO,
                BigDecimal.ZERO,
                Optional.of(new BigDecimal(most)),
                BigDecimal.ZERO);
    }
}
