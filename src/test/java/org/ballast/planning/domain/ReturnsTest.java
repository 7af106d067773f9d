package org.ballast.planning.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.math.MathContext;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.UnitPrice;
import org.junit.jupiter.api.Test;

/** What daily closes say of assets together. */
class ReturnsTest {

    private static final LocalDate FIRST = LocalDate.of(2024, 1, 1);

    @Test
    void whatMovesAlikeHasTheCovarianceOfItsOwnVariance() {
        Map<LocalDate, UnitPrice> one = swinging(60, "0.01");
        Returns returns = Returns.of(List.of(one, one)).orElseThrow();
        assertThat(returns.days()).isEqualTo(59);
        assertThat(returns.covariance().get(0).get(1))
                .isEqualTo(returns.covariance().get(0).get(0))
                .isEqualTo(returns.covariance().get(1).get(0));
        assertThat(Semidefinite.is(returns.covariance())).isTrue();
    }

    @Test
    void aSteadyRiseHasAMeanOfAYearAndNoDeviation() {
        Map<LocalDate, UnitPrice> rising = new HashMap<>();
        BigDecimal price = new BigDecimal("100");
        for (int day = 0; day <= 40; day++) {
            rising.put(FIRST.plusDays(day), price(price));
            price = price.multiply(new BigDecimal("1.001"));
        }
        Returns returns = Returns.of(List.of(rising)).orElseThrow();
        assertThat(returns.mean().getFirst()).isEqualByComparingTo("0.365");
        assertThat(returns.covariance().getFirst().getFirst()).isEqualByComparingTo("0");
    }

    @Test
    void tooFewDaysThatAllHaveSayNothing() {
        assertThat(Returns.of(List.of(swinging(30, "0.01")))).isEmpty();
        assertThat(Returns.of(List.of(swinging(31, "0.01")))).isPresent();
        Map<LocalDate, UnitPrice> gaps = swinging(60, "0.02");
        gaps.keySet().removeIf(day -> day.getDayOfMonth() % 2 == 0);
        assertThat(Returns.of(List.of(swinging(60, "0.01"), gaps))).isEmpty();
        assertThat(Returns.of(List.of())).isEmpty();
    }

    private static Map<LocalDate, UnitPrice> swinging(int days, String by) {
        Map<LocalDate, UnitPrice> closes = new HashMap<>();
        for (int day = 0; day < days; day++) {
            BigDecimal swing = new BigDecimal(by).multiply(BigDecimal.valueOf(day % 3L));
            closes.put(FIRST.plusDays(day), price(new BigDecimal("100").multiply(BigDecimal.ONE.add(swing))));
        }
        return closes;
    }

    private static UnitPrice price(BigDecimal amount) {
        return new UnitPrice(amount.round(new MathContext(18)), Currency.getInstance("USD"));
    }
}
