package org.ballast.entities.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class GivenTest {

    @ParameterizedTest
    @CsvSource({
        "2024-01-12, '', 2024-01-12",
        "2024-01-12, 16:30, 2024-01-12T16:30:00Z",
        "2024-01-12, 16:30:05, 2024-01-12T16:30:05Z",
        "'', 16:30, T16:30:00Z"
    })
    void aDayWithATimeIsAnInstant(String day, String time, String moment) {
        assertThat(Given.texts(Map.of("acquired_at", day, "acquired_time", time), "acquired_at", "acquired_time"))
                .containsExactly(Map.entry("acquired_at", moment));
    }
}
