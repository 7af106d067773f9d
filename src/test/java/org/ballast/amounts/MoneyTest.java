package org.ballast.amounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.Currency;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class MoneyTest {

    private static final Currency KWD = Currency.getInstance("KWD");

    @ParameterizedTest
    @CsvSource({
        "JPY, 550.0000, 550 JPY",
        "USD, 550.0000, 550.00 USD",
        "KWD, 1.2340, 1.234 KWD",
        "CLF, 1.2345, 1.2345 CLF",
        "JPY, 0.0000, 0 JPY",
        "KWD, 12E2, 1200.000 KWD"
    })
    void anAmountHasTheDecimalsOfItsCurrencyHoweverTheDatabaseKeepsIt(
            String currency, BigDecimal kept, String written) {
        assertThat(new Money(kept, Currency.getInstance(currency))).hasToString(written);
    }

    @ParameterizedTest
    @CsvSource({"JPY, 550.5", "USD, 0.001", "KWD, 1.2345", "CLF, 1.23456", "XAU, 0.1"})
    void aDigitThatTheCurrencyHasNoUnitForIsRefused(String currency, BigDecimal amount) {
        assertThatThrownBy(() -> new Money(amount, Currency.getInstance(currency)))
                .hasMessageContaining("more decimals than " + currency + " allows");
    }

    @ParameterizedTest
    @CsvSource({"JPY, 1280864.5, 1280865", "USD, 311054.085, 311054.09", "KWD, 26250.5025, 26250.503"})
    void aValueIsRoundedOnceAtTheMinorUnit(String currency, BigDecimal exact, String rounded) {
        assertThat(Money.rounded(exact, Currency.getInstance(currency), RoundingMode.HALF_UP))
                .isEqualTo(Money.of(rounded, Currency.getInstance(currency)));
    }

    @Test
    void sumsKeepTheDecimals() {
        assertThat(Money.of("0.999", KWD).plus(Money.of("0.001", KWD)).minus(Money.of("0.5", KWD)))
                .hasToString("0.500 KWD");
    }
}
