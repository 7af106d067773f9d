package org.ballast.prices.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HoursTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-15, 2024-01-15T00:00, 2024-01-15T00:00:00Z",
        "2024-01-15T04:00:00Z, 2024-01-15T04:00:00, 2024-01-15T04:00:00Z",
        "2024-01-15T04:00:00.5Z, 2024-01-15T04:00:00.5, 2024-01-15T04:00:00.500Z"
    })
    void aFieldForDayAndTimeShowsAndSendsTheInstant(String known, String shown, Instant sent) {
        assertThat(Hours.asField(known)).isEqualTo(shown);
        assertThat(Hours.instant("from", Hours.utc(shown))).isEqualTo(sent);
    }

    @ParameterizedTest
    @CsvSource({"''", "tomorrow", "2024-01-15T4"})
    void whatIsNoInstantStaysAsItCame(String text) {
        assertThat(Hours.asField(text)).isEqualTo(text);
        assertThat(Hours.utc(text)).isEqualTo(text);
    }
}
