package org.ballast.amounts;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.time.Instant;
import java.time.LocalDate;
import org.ballast.words.Said;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PlainTextTest {

    @ParameterizedTest
    @CsvSource({
        "0000, has a control character (U+0000)",
        "0001, has a control character (U+0001)",
        "0009, has a control character (U+0009)",
        "007F, has a control character (U+007F)",
        "0085, has a control character (U+0085)",
        "D800, has half of a character (U+D800)",
        "DFFF, has half of a character (U+DFFF)",
        "FFFE, has a code point that is no character (U+FFFE)",
        "FFFF, has a code point that is no character (U+FFFF)",
        "1FFFE, has a code point that is no character (U+1FFFE)",
        "10FFFF, has a code point that is no character (U+10FFFF)",
        "FDD0, has a code point that is no character (U+FDD0)",
        "200B, has a character that is not seen (U+200B)",
        "200E, has a character that is not seen (U+200E)",
        "202E, has a character that is not seen (U+202E)",
        "2066, has a character that is not seen (U+2066)",
        "00AD, has a character that is not seen (U+00AD)",
        "FEFF, has a character that is not seen (U+FEFF)",
        "3164, has a character that is not seen (U+3164)",
        "E0041, has a character that is not seen (U+E0041)",
    })
    void whatADatabaseOrADocumentCannotHoldIsRefused(String point, String fault) {
        String text = "a" + Character.toString(Integer.parseInt(point, 16)) + "b";
        assertThat(PlainText.fault(text).map(Said::text)).contains(fault);
        assertThat(PlainText.faultOfLines(text).map(Said::text)).contains(fault);
        assertThat(PlainText.shown(text)).isEqualTo("a\uFFFDb");
    }

    @Test
    void lineBreaksStandOnlyWhereThereAreLines() {
        String lines = "first\r\nsecond";
        assertThat(PlainText.fault(lines).map(Said::text)).contains("has a line break");
        assertThat(PlainText.faultOfLines(lines)).isEmpty();
        assertThat(PlainText.shown(lines)).isEqualTo(lines);
    }

    @ParameterizedTest
    @ValueSource(strings = {"株式会社", "Łódź", "a\u00A0b", "🪙", "e\u0301", "שלום", "می\u200Cخواهم", "👩\u200D💼", ""})
    void everyScriptIsWelcome(String text) {
        assertThat(PlainText.fault(text)).isEmpty();
    }

    @Test
    void spaceOfEveryKindAroundATextIsNoneOfIt() {
        assertThat(PlainText.kept("\u00A0\u202F \t\u3000\u2007a\u00A0b\uFEFF\u200B\r\n"))
                .isEqualTo("a\u00A0b");
        assertThat(PlainText.kept("\u00A0")).isEmpty();
    }

    @Test
    void whatLooksTheSameIsTheSame() {
        assertThat(PlainText.kept("Cafe\u0301")).isEqualTo("Caf\u00E9");
        assertThat(PlainText.kept("\u202A2024-12-31\u202C"))
                .as("as some programs copy it")
                .isEqualTo("2024-12-31");
    }

    @ParameterizedTest
    @ValueSource(strings = {"+999999999-12-31", "-999999999-01-01", "1899-12-31", "2201-01-01", "0000-01-01"})
    void noDayLiesWhereNoBooksAreKept(String day) {
        assertThatExceptionOfType(UnreadableText.class)
                .isThrownBy(() -> DateText.day(day))
                .withMessage("lies outside of 1900-01-01 to 2200-12-31");
        assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> DateText.instant(day + "T00:00:00Z"));
    }

    @Test
    void daysAndInstantsInBoundsAreRead() {
        assertThat(DateText.day("1900-01-01")).isEqualTo(DateText.EARLIEST);
        assertThat(DateText.day("2200-12-31")).isEqualTo(DateText.LATEST);
        assertThat(DateText.day("2024-02-29")).isEqualTo(LocalDate.of(2024, 2, 29));
        assertThat(DateText.instant("2024-01-01T00:00:00-05:00")).isEqualTo(Instant.parse("2024-01-01T05:00:00Z"));
        assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> DateText.day("2023-02-29"));
        assertThatExceptionOfType(UnreadableText.class).isThrownBy(() -> DateText.day("31.12.2024"));
    }
}
