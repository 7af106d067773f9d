package org.ballast.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CsvExportTest {

    @ParameterizedTest
    @ValueSource(strings = {"=1+1", "+1", "-1", "@SUM(A1)"})
    void aTextThatASpreadsheetWouldRunGetsAnApostrophe(String text) {
        StringBuilder csv = new StringBuilder();
        new CsvExport(csv).row(text);
        assertThat(csv).hasToString("'" + text + "\r\n");
    }

    @Test
    void numbersAndDatesStayAsTheyAre() {
        StringBuilder csv = new StringBuilder();
        new CsvExport(csv).row(new BigDecimal("-2.50"), LocalDate.of(2024, 12, 31), null, "a \"b\", c", "\t=x");
        assertThat(csv).hasToString("-2.50,2024-12-31,,\"a \"\"b\"\", c\",'\t=x\r\n");
    }
}
