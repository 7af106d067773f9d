package org.ballast.pages.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What people type, and what it is read as. */
class SoughtTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "197,931,503.33 | 197931503.33",
                "197931503.33 | 197931503.33",
                "(197,931,503.33) | 197931503.33",
                "$197,931,503.33 | 197931503.33",
                "197,931,503.33 USD | 197931503.33",
                "EUR 40 | 40",
                "40.5 | 40.5",
                "1.234 KWD | 1.234",
                "31 | 31"
            })
    void anAmountIsReadAsItIsPrintedOrTyped(String typed, BigDecimal amount) {
        assertThat(sought(typed).amount()).contains(amount);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "L17", "1,23", "1.23456", "1,234,56.00", "-5", "2022-31", "123456789012345678", "1e5", "٣١"})
    void whatIsNoAmountOfMoneyIsNone(String typed) {
        assertThat(sought(typed).amount()).isEmpty();
    }

    @Test
    void aNumberMayHaveItsSign() {
        assertThat(sought("51").number()).hasValue(51);
        assertThat(sought("#51").number()).hasValue(51);
        assertThat(sought("51a").number()).isEmpty();
        assertThat(sought("1234567890123456789").number()).isEmpty();
    }

    @Test
    void eightHexDigitsOrMoreAreTheBeginningOfAHash() {
        assertThat(sought("3F9A0B12").hash()).contains("3f9a0b12");
        assertThat(sought("3f9a0b1").hash()).isEmpty();
        assertThat(sought("3f9a0b1g").hash()).isEmpty();
        assertThat(sought("a".repeat(65)).hash()).isEmpty();
    }

    @Test
    void theTextIsOneLineWithoutSigns() {
        assertThat(sought(" L17\u0000\n 2022\t").text()).isEqualTo("L17 2022");
        assertThat(sought(" \n ").isNothing()).isTrue();
    }

    @Test
    void aCodeIsSpelledAsTypedInCapitalsAndInSmallLetters() {
        assertThat(sought("Lot-a").spellings()).containsExactly("Lot-a", "LOT-A", "lot-a");
        assertThat(sought("17").spellings()).containsExactly("17");
    }

    private static Sought sought(String typed) {
        return new Sought(typed, "", false, 10);
    }
}
