package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.holdings.domain.Samples.usd;

import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.junit.jupiter.api.Test;

class HeadroomTest {

    private static final Quantity TEN = Quantity.of("10");

    @Test
    void aPriceAboveTheCarryingAmountLeavesHeadroom() {
        Headroom headroom = new Headroom(TEN, usd("385218.50"), UnitPrice.of("42000.00", Samples.USD));

        assertThat(headroom.carryingPerUnit()).isEqualTo(usd("38521.85"));
        assertThat(headroom.amount()).isEqualTo(usd("34781.50"));
        assertThat(headroom.shareOfPrice()).isEqualByComparingTo("0.0828");
    }

    @Test
    void aPriceBelowTheCarryingAmountShowsWhatTheNextTestWouldTake() {
        Headroom headroom = new Headroom(TEN, usd("385218.50"), UnitPrice.of("30000.00", Samples.USD));

        assertThat(headroom.amount()).isEqualTo(usd("-85218.50"));
        assertThat(headroom.shareOfPrice()).isNegative();
    }
}
