package org.ballast.amounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;

import java.math.BigDecimal;
import java.time.Duration;
import java.util.Currency;
import java.util.List;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class DecimalTextTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final Currency JPY = Currency.getInstance("JPY");
    private static final Duration AT_ONCE = Duration.ofSeconds(5);

    @ParameterizedTest
    @ValueSource(strings = {"1e-1900000000", "1e1900000000", "-1e2147483647", "1E-2147483647", "0e1900000000"})
    void anExponentThatNoMemoryHoldsIsRefusedBeforeAnythingIsComputed(String text) {
        BigDecimal number = new BigDecimal(text);
        List<ThrowingCallable> readings = List.of(
                () -> DecimalText.read(text),
                () -> DecimalText.money(text, USD),
                () -> new Quantity(number).plus(new Quantity(new BigDecimal("1e-19"))),
                () -> new UnitPrice(number, USD));
        for (ThrowingCallable reading : readings) {
            assertTimeoutPreemptively(
                    AT_ONCE, () -> assertThatIllegalArgumentException().isThrownBy(reading));
        }
        assertTimeoutPreemptively(AT_ONCE, () -> {
            if (number.signum() == 0) {
                assertThat(new Money(number, USD)).isEqualTo(Money.zero(USD));
            } else {
                assertThatIllegalArgumentException().isThrownBy(() -> new Money(number, USD));
            }
        });
    }

    @Test
    void aNumberOfAMillionDigitsIsRefusedUnread() {
        assertTimeoutPreemptively(
                AT_ONCE,
                () -> assertThatExceptionOfType(UnreadableText.class)
                        .isThrownBy(() -> DecimalText.read("9".repeat(1_000_000)))
                        .withMessage("is too long for a number"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"0", "-1", "+1.50", "1234.56", "1e3", "1.5E-07", "0000123"})
    void aPlainDecimalIsReadAsItIsWritten(String text) {
        assertThat(DecimalText.read(text)).isEqualTo(new BigDecimal(text));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "77,000.00   | has a comma, which may stand between thousands",
                "1,234,567   | has a comma, which may stand between thousands",
                "77,000      | has a comma, which may stand between thousands",
                "1,5         | has a decimal comma",
                "-0,25       | has a decimal comma",
                "1'000       | has separators between thousands",
                "1 000.5     | has separators between thousands",
                "1.234.567,8 | has points between thousands",
                "NaN         | is not a decimal number such as 1234.56",
                "1.          | is not a decimal number such as 1234.56",
                ".5          | is not a decimal number such as 1234.56",
                "0x1F        | is not a decimal number such as 1234.56",
                "1e1000      | has more digits or a larger exponent",
            })
    void whatIsNoNumberIsRefusedWithItsCause(String text, String cause) {
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> DecimalText.read(text))
                .withMessageStartingWith(cause);
    }

    @Test
    void anAmountHasAtMostTheDecimalsOfItsCurrencyAsWritten() {
        assertThat(DecimalText.money("550", USD)).isEqualTo(Money.of("550.00", USD));
        assertThat(DecimalText.money("550.0", USD)).isEqualTo(Money.of("550.00", USD));
        assertThat(DecimalText.money("550.00", USD)).isEqualTo(Money.of("550.00", USD));
        assertThat(DecimalText.money("550", JPY)).isEqualTo(Money.of("550", JPY));
        refuses("550.000", USD, "has 3 decimals where USD has 2; if the point stands between thousands,");
        refuses("0.1000", USD, "has 4 decimals where USD has 2");
        refuses("550.0", JPY, "has 1 decimal where JPY has none");
        refuses("1234567890123456", USD, "has more than 15 digits before the decimal point");
        assertThat(DecimalText.money("123456789012345.67", USD)).isEqualTo(Money.of("123456789012345.67", USD));
    }

    private static void refuses(String text, Currency currency, String sentence) {
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> DecimalText.money(text, currency))
                .withMessageStartingWith(sentence);
    }
}
