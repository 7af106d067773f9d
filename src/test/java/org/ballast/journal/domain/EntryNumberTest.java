package org.ballast.journal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** An entry is found by its number as it is shown and as people shorten it. */
class EntryNumberTest {

    private static final PostedEntry ENTRY = new PostedEntry(7, 2022, 31, LocalDate.of(2022, 12, 31));

    @ParameterizedTest
    @ValueSource(strings = {"2022-00031", "2022-31", "31", "00031", "#31"})
    void theNumberNamesItsEntry(String cited) {
        assertThat(EntryNumber.read(cited))
                .hasValueSatisfying(number -> assertThat(number.names(ENTRY)).isTrue());
    }

    @ParameterizedTest
    @ValueSource(strings = {"2021-31", "2022-32", "310", "7"})
    void anotherNumberDoesNot(String cited) {
        assertThat(EntryNumber.read(cited))
                .hasValueSatisfying(number -> assertThat(number.names(ENTRY)).isFalse());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "L17", "22-31", "2022-", "2022-12-31", "1234567890123456789"})
    void otherTextIsNoNumber(String text) {
        assertThat(EntryNumber.read(text)).isEmpty();
    }
}
