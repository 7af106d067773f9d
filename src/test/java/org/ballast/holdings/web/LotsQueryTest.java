package org.ballast.holdings.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.Optional;
import org.ballast.holdings.domain.LotFilter;
import org.ballast.holdings.domain.LotOrder;
import org.junit.jupiter.api.Test;

class LotsQueryTest {

    @Test
    void theAddressSaysFilterAndOrderAndGivesThemBack() {
        LotsQuery query = LotsQuery.of(Map.of("asset", "BTC", "state", "HELD", "lot", " A&B ", "order", "CODE")::get);

        assertThat(query.filter())
                .isEqualTo(new LotFilter(
                        Optional.of("BTC"), Optional.empty(), Optional.of(LotFilter.State.HELD), Optional.of("A&B")));
        assertThat(query.order()).isEqualTo(LotOrder.CODE);
        assertThat(query.parameters()).isEqualTo("asset=BTC&state=HELD&lot=A%26B&order=CODE&");
    }

    @Test
    void whatNobodyKnowsFiltersNothing() {
        LotsQuery query = LotsQuery.of(Map.of("state", "GONE", "order", "RANDOM")::get);

        assertThat(query.filter().isEmpty()).isTrue();
        assertThat(query.order()).isEqualTo(LotOrder.ACQUIRED);
        assertThat(LotsQuery.of(name -> null).parameters()).isEmpty();
    }
}
