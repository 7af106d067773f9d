package org.ballast.planning.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.ballast.planning.domain.Allocation;
import org.ballast.planning.domain.Answer;
import org.ballast.planning.domain.AssetClass;
import org.ballast.planning.domain.FundingLine;
import org.ballast.planning.domain.Objective;
import org.junit.jupiter.api.Test;

/** Assets whose funding can be more or less, and a limit on Group 2 (accounting.md §9.3, 10.1). */
class FundedAllocationTest {

    @Test
    void fundingIsRaisedAsLongAsItEarnsMoreThanItCosts() {
        Answer.Optimal cheap =
                (Answer.Optimal) Optimise.of(funded("0.04", Optional.empty()).problem());
        // 60 of equity and fixed liabilities and all 40 of the line: 100 of bills at 5 % less 40 at 4 %
        assertThat(cheap.solution().values().get(2)).isEqualByComparingTo("40");
        assertThat(cheap.solution().values().get(1)).isEqualByComparingTo("100");
        assertThat(cheap.solution().worth()).isEqualByComparingTo("3.4");

        Answer.Optimal dear =
                (Answer.Optimal) Optimise.of(funded("0.06", Optional.empty()).problem());
        assertThat(dear.solution().values().get(2)).isEqualByComparingTo("0");
        assertThat(dear.solution().worth()).isEqualByComparingTo("3");
    }

    @Test
    void group2IsHeldToItsLimit() {
        Answer.Optimal best = (Answer.Optimal)
                Optimise.of(funded("0.06", Optional.of(new BigDecimal("7"))).problem());
        assertThat(best.solution().values().get(1)).isEqualByComparingTo("7");
        assertThat(best.duals()).extracting(dual -> dual.limit().name()).contains("group2");
    }

    /** Cash, and bills that count as Group 2 here; a line of up to 40. */
    private static Allocation funded(String cost, Optional<BigDecimal> group2Limit) {
        AssetClass bills = new AssetClass(
                "bills",
                new BigDecimal("0.05"),
                BigDecimal.ZERO,
                BigDecimal.ONE,
                BigDecimal.ZERO,
                Optional.empty(),
                BigDecimal.ZERO,
                true);
        return new Allocation(
                List.of(
                        new AssetClass(
                                "cash",
                                BigDecimal.ZERO,
                                BigDecimal.ZERO,
                                BigDecimal.ONE,
                                BigDecimal.ZERO,
                                Optional.empty(),
                                BigDecimal.ZERO),
                        bills),
                new BigDecimal("50"),
                new BigDecimal("10"),
                new BigDecimal("0.1"),
                new BigDecimal("0.5"),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                List.of(new FundingLine(
                        "loan",
                        new BigDecimal(cost),
                        BigDecimal.ZERO,
                        Optional.of(new BigDecimal("40")),
                        BigDecimal.ZERO)),
                group2Limit,
                Objective.RETURN);
    }
}
