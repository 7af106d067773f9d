package org.ballast.amounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CurrencyTextTest {

    @ParameterizedTest
    @ValueSource(strings = {"USD", "JPY", "KWD", "CLF"})
    void aCurrencyThatAmountsArePaidInIsTaken(String code) {
        assertThat(CurrencyText.of(code).getCurrencyCode()).isEqualTo(code);
        assertThat(CurrencyText.codes()).contains(code);
    }

    @ParameterizedTest
    @ValueSource(strings = {"XAU", "XDR", "XXX", "XTS"})
    void metalsUnitsOfAccountAndPlaceholdersAreNot(String code) {
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> CurrencyText.of(code))
                .withMessageStartingWith("is no currency that amounts are paid in");
        assertThat(CurrencyText.codes()).doesNotContain(code);
    }

    @Test
    void whatIsNoCodeIsNoCurrency() {
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> CurrencyText.of("usd"))
                .withMessage("is not a currency code such as USD");
    }
}
