package org.ballast.documents.report;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Currency;
import java.util.Locale;
import org.ballast.amounts.Money;
import org.ballast.amounts.UnitPrice;
import org.ballast.documents.domain.Cell;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class FigureFormatsTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JPY | -1280865 | (1,280,865)",
                "USD | -1280865.5 | (1,280,865.50)",
                "KWD | -26250.503 | (26,250.503)",
                "KWD | -5 | (5.000)",
                "CLF | -5 | (5.0000)"
            })
    void moneyIsPrintedWithTheDigitsOfItsCurrency(String code, BigDecimal amount, String printed) {
        assertThat(print(code, "money", amount)).isEqualTo(printed);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "JPY | 5123458 | 5,123,458",
                "JPY | 5123457.5 | 5,123,457.5",
                "USD | 42000 | 42,000.00",
                "KWD | 18900.75 | 18,900.750",
                "KWD | 0.000000000000000001 | 0.000000000000000001"
            })
    void aPriceIsPrintedWithTheDigitsOfItsCurrencyAndAllThatItHas(String code, BigDecimal price, String printed) {
        assertThat(print(code, "price", price).replace("\u00a0", "")).isEqualTo(printed);
        assertThat(PrintedWords.price(new UnitPrice(price, Currency.getInstance(code))))
                .isEqualTo(printed + " " + code);
    }

    @ParameterizedTest
    @CsvSource({"JPY, NONE", "USD, TWO", "KWD, THREE", "CLF, FOUR"})
    void aSheetShowsTheDigitsOfTheCurrency(String code, Cell.Decimals shown) {
        assertThat(Cell.money(Money.of("5", Currency.getInstance(code))).decimals())
                .isEqualTo(shown);
    }

    private static String print(String code, String pattern, BigDecimal number) {
        return new FigureFormats(Currency.getInstance(code))
                .createNumberFormat(pattern, Locale.ENGLISH)
                .format(number);
    }
}
