package org.ballast.holdings.domain;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import org.ballast.imports.application.CsvFile;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.refusals.Refusal.FieldError;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What spreadsheets save in place of a file of lots: the cause is told in one sentence. */
class SpreadsheetFilesTest {

    private static final String HEADER = "lot,asset,acquired_at,quantity,cost,currency\n";
    private static final HoldingsContext CONTEXT = new HoldingsContext(
            Samples.COMPANY,
            Map.of("BTC", 1L),
            Map.of("DEFAULT", 1L),
            1,
            Set.of(),
            Instant.parse("2026-01-01T00:00:00Z"));

    private final ImportErrors errors = new ImportErrors();
    private final List<NewLot> lots = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({
        "semicolon.csv, 'is separated by ; (semicolon), not by comma; save it as CSV'",
        "tab.csv, 'is separated by tab, not by comma; save it as CSV'",
        "utf-16.csv, is UTF-16; save it as CSV UTF-8"
    })
    void anotherSeparatorOrEncodingIsOneError(String file, String message) {
        read(file);
        assertThat(errors.first()).extracting(FieldError::message).containsExactly(message);
    }

    @Test
    void utf16WithoutAMarkIsNamedToo() {
        read((HEADER + "A1,BTC,2024-01-05,1,41000.00,USD\n").getBytes(UTF_16LE));
        assertThat(errors.first()).extracting(FieldError::message).containsExactly("is UTF-16; save it as CSV UTF-8");
    }

    @Test
    void latinBytesAreNamedAndShownAsTheyWereMeant() {
        read((HEADER + "München,BTC,2024-01-05,1,41000.00,USD\n").getBytes(ISO_8859_1));
        assertThat(errors.first()).singleElement().satisfies(error -> {
            assertThat(error.value()).startsWith("München,BTC");
            assertThat(error.message()).contains("Latin-1").contains("CSV UTF-8");
        });
    }

    @Test
    void rowsOfEmptyCellsArePassedOver() {
        read("blank-cells.csv");
        errors.refuseIfAny();
        assertThat(lots).extracting(NewLot::code).containsExactly("I11");
    }

    @Test
    void aHeaderInOtherCaseIsOneErrorAColumnThatNamesBoth() {
        read("header-case.csv");
        assertThat(errors.first())
                .extracting(FieldError::message)
                .containsExactly(
                        "write lot, not Lot",
                        "write asset, not Asset",
                        "write acquired_at, not Acquired_At",
                        "write quantity, not Quantity",
                        "write cost, not Cost",
                        "write currency, not Currency");
    }

    @Test
    void aColumnThatComesTwiceInTwoCasesIsRefused() {
        read("lot,Lot,asset,acquired_at,quantity,cost,currency\n");
        assertThat(errors.first()).extracting(FieldError::message).containsExactly("comes twice in the header");
    }

    @Test
    void aNoBreakSpaceAroundAValueIsNoPartOfIt() {
        read("no-break-space.csv");
        errors.refuseIfAny();
        assertThat(lots).extracting(NewLot::code).containsExactly("I16");
    }

    @Test
    void aNoBreakSpaceWithinAValueIsShown() {
        read(HEADER + "A1,B\u00A0TC,2024-01-05,1,41000.00,USD\n");
        assertThat(errors.first()).singleElement().satisfies(error -> {
            assertThat(error.value()).isEqualTo("B[U+00A0 NO-BREAK SPACE]TC");
            assertThat(error.message()).isEqualTo("write BTC, not B[U+00A0 NO-BREAK SPACE]TC");
        });
    }

    @Test
    void namesInLowerCaseAreToldTheirSpelling() {
        read(HEADER + "A1,btc,2024-01-05,1,41000.00,usd\n");
        assertThat(errors.first())
                .extracting(FieldError::message)
                .containsExactlyInAnyOrder("write BTC, not btc", "write USD, not usd");
    }

    @ParameterizedTest
    @CsvSource({
        "'reference,asset,disposed_at,quantity,proceeds,currency', disposals",
        "'asset,date,open,high,low,close,volume', prices",
        "'Asset,Date,Open,High,Low,Close,Volume', prices"
    })
    void aFileOfAnotherKindIsNamed(String header, String kind) {
        read(header + "\nA,B,C,D,E,F\n");
        assertThat(errors.first())
                .extracting(FieldError::message)
                .containsExactly("is a file of " + kind + "; import it as " + kind);
    }

    @ParameterizedTest
    @CsvSource({
        "PK\u0003\u0004rest, an Excel workbook (XLSX) or another ZIP file",
        "%PDF-1.7, a PDF",
        "<!DOCTYPE html><html>, a web page (HTML)",
        "'{\"lot\":1}', JSON"
    })
    void aFileOfAnotherFormatIsNamed(String text, String format) {
        read(text);
        assertThat(errors.first())
                .extracting(FieldError::message)
                .containsExactly("is " + format + "; save it as CSV UTF-8");
    }

    @Test
    void aDecimalCommaIsSeenAsAValueTooMany() {
        read(HEADER + "A1,BTC,2024-01-05,1,41000,00,USD\n");
        assertThat(errors.first())
                .extracting(FieldError::message)
                .containsExactly("has 7 values where the header names 6; a value with a comma in it stands in quotes");
    }

    private void read(String textOrFile) {
        if (textOrFile.endsWith(".csv")) {
            try (InputStream file =
                    Objects.requireNonNull(SpreadsheetFilesTest.class.getResourceAsStream("../files/" + textOrFile))) {
                read(file.readAllBytes());
            } catch (IOException unreadable) {
                throw new java.io.UncheckedIOException(unreadable);
            }
        } else {
            read(textOrFile.getBytes(UTF_8));
        }
    }

    private void read(byte[] bytes) {
        try (Upload upload = Upload.of(new ByteArrayInputStream(bytes), "lots.csv")) {
            LotForm form = new LotForm(CONTEXT);
            CsvFile.read(
                    upload,
                    errors,
                    header -> LotForm.COLUMNS,
                    row -> form.read(row).ifPresent(lots::add));
        }
    }
}
