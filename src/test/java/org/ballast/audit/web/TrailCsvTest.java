package org.ballast.audit.web;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

class TrailCsvTest {

    @Test
    void textThatASpreadsheetWouldRunIsNeutralised() {
        assertThat(TrailCsv.cell("=1+1")).isEqualTo("'=1+1");
        assertThat(TrailCsv.cell("@SUM(A1),x")).isEqualTo("\"'@SUM(A1),x\"");
    }

    @Test
    void separatorsQuotesAndBreaksAreQuoted() {
        assertThat(TrailCsv.cell("said \"no\",\nthen left")).isEqualTo("\"said \"\"no\"\",\nthen left\"");
        assertThat(TrailCsv.cell("plain")).isEqualTo("plain");
    }
}
