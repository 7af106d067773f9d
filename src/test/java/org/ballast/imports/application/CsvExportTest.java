package org.ballast.imports.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.FilterWriter;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVParser;
import org.apache.commons.csv.CSVRecord;
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

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void whateverIsWrittenIsReadAgain(long seed) throws IOException {
        Random random = new Random(seed);
        List<List<String>> rows =
                IntStream.range(0, 200).mapToObj(i -> cells(random)).toList();
        StringBuilder csv = new StringBuilder();
        CsvExport export = new CsvExport(csv);
        rows.forEach(row -> export.row(row.toArray()));

        try (CSVParser reader = CSVFormat.RFC4180.parse(new StringReader(csv.toString()))) {
            assertThat(reader.getRecords()).extracting(CSVRecord::toList).isEqualTo(rows);
        }
    }

    /** Each begins with a letter, so that it gets no apostrophe. */
    private static List<String> cells(Random random) {
        return IntStream.range(0, 4)
                .mapToObj(cell -> random.ints(random.nextInt(8), 0, 8)
                        .mapToObj(i -> "a, \"\r\n;é".substring(i, i + 1))
                        .collect(Collectors.joining("", "x", "")))
                .toList();
    }

    @Test
    void aReaderWhoIsGoneEndsTheExport() {
        Writer gone = new FilterWriter(new StringWriter()) {
            @Override
            public Writer append(CharSequence text, int start, int end) throws IOException {
                throw new IOException("gone");
            }
        };
        assertThatThrownBy(() -> new CsvExport(gone).row("a")).isInstanceOf(UncheckedIOException.class);
    }
}
