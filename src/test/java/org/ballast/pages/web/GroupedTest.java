package org.ballast.pages.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GroupedTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "197931503.33 | 197,931,503.33",
                "-10883840.00 | (10,883,840.00)",
                "0.00 | –",
                "999.90 | 999.90",
                "1000 | 1,000",
                "-0.01 | (0.01)"
            })
    void anAmountIsWrittenAsInAStatement(BigDecimal amount, String written) {
        assertThat(Grouped.accounting(amount)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "16496.100 | 2 | 16,496.10",
                "0.000000000000000001 | 0 | 0.000000000000000001",
                "1234567 | 2 | 1,234,567.00",
                "0 | 0 | 0",
                "-1234.5 | 0 | −1,234.5"
            })
    void noDigitOfANumberIsLost(BigDecimal number, int decimals, String written) {
        assertThat(Grouped.plain(number, decimals)).isEqualTo(written);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {"0.125 | 12.5 %", "-0.5 | (50.0 %)", "0 | 0.0 %"})
    void aShareIsWrittenInPercent(BigDecimal share, String written) {
        assertThat(Grouped.percent(share)).isEqualTo(written);
    }
}
