package org.ballast.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import org.junit.jupiter.api.Test;

/** What a proof lets pass is the best there is, however large the amounts are. */
class ProofTest {

    private static final BigDecimal LARGE = new BigDecimal("1000000000000");

    private static Problem twoReturns(BigDecimal total) {
        return new Problem(
                List.of("a", "b"),
                List.of(new BigDecimal("0.05"), new BigDecimal("0.20")),
                List.of(),
                List.of(
                        Limit.over("balance", List.of(BigDecimal.ONE, BigDecimal.ONE), Limit.Side.EXACTLY, total),
                        Limit.notNegative("a", 0),
                        Limit.notNegative("b", 1)));
    }

    @Test
    void halfOfEachIsNotTheBestOfALargeBalance() {
        BigDecimal half = LARGE.divide(BigDecimal.TWO);
        assertThat(Proof.of(twoReturns(LARGE), List.of(half, half))).isEmpty();
        assertThat(Proof.of(twoReturns(BigDecimal.TEN), List.of(new BigDecimal("5"), new BigDecimal("5"))))
                .isEmpty();
    }

    @Test
    void allOfWhatEarnsMostIs() {
        Solution best =
                Proof.of(twoReturns(LARGE), List.of(BigDecimal.ZERO, LARGE)).orElseThrow();
        assertThat(best.values().get(1)).isEqualByComparingTo(LARGE);
        assertThat(best.worth()).isEqualByComparingTo("200000000000");
    }
}
