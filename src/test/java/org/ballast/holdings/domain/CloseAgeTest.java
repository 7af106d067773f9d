package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class CloseAgeTest {

    private static final Instant END = Instant.parse("2025-01-01T00:00:00Z");

    @Test
    void aCloseThatEndedADayBeforeTheEndOfTheDayIsStale() {
        CloseAge age = CloseAge.on(END, END.plusSeconds(1_000_000));
        assertThat(age.isStale(Instant.parse("2024-12-31T00:00:00Z"))).isTrue();
        assertThat(age.isStale(Instant.parse("2024-12-31T00:00:00.000001Z"))).isFalse();
        assertThat(age.isStale(END)).isFalse();
    }

    @Test
    void onADayThatIsNotOverItIsStaleADayAfterIt() {
        CloseAge age = CloseAge.on(END, Instant.parse("2024-12-31T06:00:00Z"));
        assertThat(age.isStale(Instant.parse("2024-12-30T06:00:00Z"))).isTrue();
        assertThat(age.isStale(Instant.parse("2024-12-30T07:00:00Z"))).isFalse();
    }
}
