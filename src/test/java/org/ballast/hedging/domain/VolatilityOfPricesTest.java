package org.ballast.hedging.domain;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.json.JsonObject;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.LocalDate;
import java.util.Currency;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import org.ballast.amounts.UnitPrice;
import org.ballast.trading.domain.Vectors;
import org.junit.jupiter.api.Test;

/** The volatility of closes: vector 15 as its last step, and days without a close. */
class VolatilityOfPricesTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate LAST = LocalDate.of(2024, 12, 31);
    private static final BigDecimal FADING = new BigDecimal("0.94");

    /** Returns of plus and minus 3 % have the variance 0.0009 throughout; the last one is the vector's. */
    @Test
    void theLastReturnOfTheVectorRaisesTheVariance() {
        JsonObject vector = Vectors.read(Vectors.class, "15_hedge_sizing.json").getJsonObject("ewmaVol");
        JsonObject expected = vector.getJsonObject("expected");
        Map<LocalDate, UnitPrice> closes = new HashMap<>();
        BigDecimal price = new BigDecimal("1000");
        LocalDate day = LAST.minusDays(21);
        closes.put(day, price(price));
        for (int number = 1; number <= 20; number++) {
            price = price.multiply(new BigDecimal(number % 2 == 0 ? "0.97" : "1.03"));
            closes.put(day.plusDays(number), price(price.setScale(18, RoundingMode.HALF_UP)));
        }
        BigDecimal before =
                Objects.requireNonNull(closes.get(LAST.minusDays(1))).perUnit();
        closes.put(
                LAST,
                price(before.multiply(BigDecimal.ONE.add(
                                new BigDecimal(vector.getJsonObject("inputs").getString("lastReturn"))))
                        .setScale(18, RoundingMode.HALF_UP)));

        VolatilityOfPrices found =
                VolatilityOfPrices.of("M", closes, day, LAST, FADING).orElseThrow();

        assertThat(found.volatility().variance().setScale(6, RoundingMode.HALF_UP))
                .isEqualByComparingTo(expected.getString("newVariance"));
        assertThat(found.annualised()).isEqualByComparingTo(expected.getString("annualisedVol"));
        assertThat(found.returns()).isEqualTo(21);
        assertThat(found.missing()).isEmpty();
    }

    @Test
    void aMissingDayIsNamedAndTakesBothItsReturns() {
        Map<LocalDate, UnitPrice> closes = new HashMap<>();
        for (int number = 0; number < 30; number++) {
            closes.put(LAST.minusDays(number), price(new BigDecimal(100 + number % 3)));
        }
        LocalDate gone = LAST.minusDays(10);
        closes.remove(gone);

        VolatilityOfPrices found = VolatilityOfPrices.of("M", closes, LAST.minusDays(29), LAST, FADING)
                .orElseThrow();

        assertThat(found.missing()).containsExactly(gone);
        assertThat(found.returns()).isEqualTo(27);
        assertThat(VolatilityOfPrices.of("M", closes, LAST.minusDays(9), LAST, FADING))
                .as("nine returns say nothing")
                .isEmpty();
    }

    private static UnitPrice price(BigDecimal perUnit) {
        return new UnitPrice(perUnit, USD);
    }
}
