package org.ballast.stress.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.holdings.domain.Falling.USD;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ballast.amounts.UnitPrice;
import org.junit.jupiter.api.Test;

/** How far one asset goes with another. */
class BetaTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Test
    void anAssetThatMovesTwiceAsFarHasTwoAndOneAgainstTheMarketLessThanNothing() {
        Map<LocalDate, UnitPrice> leading = closes("0.01");
        assertThat(Beta.of(leading, leading)).contains(new BigDecimal("1.000000"));
        assertThat(Beta.of(leading, closes("0.02")).orElseThrow()).isEqualByComparingTo("2");
        assertThat(Beta.of(leading, closes("-0.005")).orElseThrow()).isEqualByComparingTo("-0.5");
    }

    @Test
    void whereTooFewDaysAreKnownOrNothingMovedThereIsNone() {
        Map<LocalDate, UnitPrice> few = new HashMap<>(closes("0.01"));
        few.keySet().removeIf(day -> day.isAfter(FIRST.plusDays(19)));
        assertThat(Beta.of(few, closes("0.01"))).isEmpty();
        assertThat(Beta.of(closes("0"), closes("0.01"))).isEmpty();
        assertThat(Beta.of(Map.of(), closes("0.01"))).isEmpty();
    }

    /** Up and down in turn by a part of the price, the same days for all. */
    private static Map<LocalDate, UnitPrice> closes(String part) {
        Map<LocalDate, UnitPrice> closes = new HashMap<>();
        BigDecimal price = new BigDecimal("100");
        for (int day = 0; day <= 40; day++) {
            closes.put(FIRST.plusDays(day), new UnitPrice(price.setScale(16, RoundingMode.HALF_UP), USD));
            BigDecimal move = new BigDecimal(part).multiply(BigDecimal.valueOf(day % 2 == 0 ? 1 : -1));
            price = price.multiply(BigDecimal.ONE.add(move));
        }
        return closes;
    }
}
