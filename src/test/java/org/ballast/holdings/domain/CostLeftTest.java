package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CostLeftTest {

    private static final LocalDate FIRST = LocalDate.of(2025, 1, 2);
    private static final LocalDate SECOND = LocalDate.of(2025, 1, 5);

    @Test
    void whatIsRelievedTakesTheSamePartOfEachPurchase() {
        CostLeft left = new CostLeft(Samples.USD);
        left.add(FIRST, Samples.usd("30.00"));
        left.add(SECOND, Samples.usd("33.00"));
        left.relieve(Samples.usd("21.00"));

        assertThat(left.byDay()).isEqualTo(Map.of(FIRST, Samples.usd("20.00"), SECOND, Samples.usd("22.00")));
    }

    @Test
    void theRoundedPartsAddUpToTheWhole() {
        CostLeft left = new CostLeft(Samples.USD);
        left.add(FIRST, Samples.usd("10.00"));
        left.add(SECOND, Samples.usd("10.00"));
        left.add(SECOND.plusDays(1), Samples.usd("10.00"));
        left.relieve(Samples.usd("20.00"));

        assertThat(left.byDay())
                .isEqualTo(Map.of(
                        FIRST,
                        Samples.usd("3.33"),
                        SECOND,
                        Samples.usd("3.33"),
                        SECOND.plusDays(1),
                        Samples.usd("3.34")));
    }

    @Test
    void nothingIsLeftOnceEverythingIsRelieved() {
        CostLeft left = new CostLeft(Samples.USD);
        left.add(FIRST, Samples.usd("10.00"));
        left.relieve(Samples.usd("10.00"));

        assertThat(left.byDay()).isEmpty();
    }
}
