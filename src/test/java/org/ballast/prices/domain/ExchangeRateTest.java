package org.ballast.prices.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.amounts.Money;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ExchangeRateTest {

    private static final Currency EUR = Currency.getInstance("EUR");
    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final LocalDate MAUNDY_THURSDAY = LocalDate.of(2024, 3, 28);

    @ParameterizedTest
    @CsvSource({
        "EUR, USD, 1.0389, 100.00 EUR, 103.89 USD",
        "EUR, USD, 1.0389, 103.89 USD, 100.00 EUR",
        "EUR, USD, 1.0389, 100.00 USD, 96.26 EUR",
        "USD, JPY, 156.495, 0.01 USD, 2 JPY",
        "USD, JPY, 156.5, 0.01 USD, 2 JPY",
        "USD, JPY, 150, 0.01 USD, 2 JPY",
        "USD, JPY, 149.9, 0.01 USD, 1 JPY",
        "USD, KWD, 0.30805, 100.00 USD, 30.805 KWD"
    })
    void anAmountIsTranslatedEitherWayAndRoundedOnce(String base, String quote, String rate, String from, String into) {
        ExchangeRate told = new ExchangeRate(
                1, Currency.getInstance(base), Currency.getInstance(quote), MAUNDY_THURSDAY, new BigDecimal(rate));
        assertThat(told.translate(money(from))).isEqualTo(money(into));
    }

    @Test
    void aRateIsNeverOneOrZeroByItself() {
        assertThatThrownBy(() -> rate(MAUNDY_THURSDAY, "0")).isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new ExchangeRate(1, EUR, EUR, MAUNDY_THURSDAY, BigDecimal.ONE))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> rate(MAUNDY_THURSDAY, "1.08").translate(Money.of("1", JPY)))
                .isInstanceOf(IllegalArgumentException.class);
    }

    @Test
    void aPairHasOneName() {
        assertThat(ExchangeRate.pair(EUR, USD)).isEqualTo("EUR/USD").isEqualTo(ExchangeRate.pair(USD, EUR));
        assertThat(rate(MAUNDY_THURSDAY, "1.08").pair()).isEqualTo("EUR/USD");
    }

    @Test
    void aRateStandsOverEasterAndNoLonger() {
        RatesOfPair rates =
                new RatesOfPair(List.of(rate(MAUNDY_THURSDAY, "1.0811"), rate(LocalDate.of(2024, 4, 8), "1.0823")));
        assertThat(rates.on(LocalDate.of(2024, 3, 27))).isEmpty();
        assertThat(rates.on(MAUNDY_THURSDAY).orElseThrow().rate()).isEqualByComparingTo("1.0811");
        assertThat(rates.on(LocalDate.of(2024, 4, 1)).orElseThrow().rate()).isEqualByComparingTo("1.0811");
        assertThat(rates.on(LocalDate.of(2024, 4, 2))).isEmpty();
        assertThat(rates.on(LocalDate.of(2024, 4, 8)).orElseThrow().rate()).isEqualByComparingTo("1.0823");
    }

    private static ExchangeRate rate(LocalDate on, String rate) {
        return new ExchangeRate(1, EUR, USD, on, new BigDecimal(rate));
    }

    private static Money money(String text) {
        String[] parts = text.split(" ", -1);
        return Money.of(parts[0], Currency.getInstance(parts[1]));
    }
}
