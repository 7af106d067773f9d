package org.ballast.amounts;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;

class DateWordsTest {

    @Test
    void aSentenceHasADayAsThePagesDoAndNeverAnInstantOfAProgram() {
        assertThat(DateWords.of(LocalDate.of(2022, 12, 31))).isEqualTo("31 Dec 2022");
        assertThat(DateWords.of(Instant.parse("2022-05-11T00:00:00Z"))).isEqualTo("11 May 2022");
        assertThat(DateWords.of(Instant.parse("2022-05-11T16:30:00Z"))).isEqualTo("11 May 2022, 16:30 UTC");
    }
}
