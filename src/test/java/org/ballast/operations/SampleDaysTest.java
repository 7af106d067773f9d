package org.ballast.operations;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import org.junit.jupiter.api.Test;

/** A sample loads on any day, in any second of it. */
class SampleDaysTest {

    @Test
    void theFirstSecondOfAMonthIsAfterTheEndOfTheLastOne() {
        SampleDays days = SampleDays.around(Instant.parse("2026-12-01T00:00:00.400Z"));
        assertThat(days.now()).isAfter(Instant.parse(days.told("{E}T00:00:00Z")));
        assertThat(days.told("{M}")).isEqualTo("2026-11-01");
    }

    @Test
    void aVolatilityFitsTheTimeThatIsLeft() {
        Instant then = Instant.parse("2026-11-16T08:00:00Z");
        SampleDays days = SampleDays.around(then);
        assertThat(days.expiry())
                .isEqualTo(LocalDate.ofInstant(then, ZoneOffset.UTC).plusDays(75));
        assertThat(days.told("{V0.58},{NOW}")).isEqualTo("0.5800,2026-11-16T08:00:00Z");
        LocalDate.of(2026, 1, 1)
                .datesUntil(LocalDate.of(2029, 1, 1))
                .forEach(day -> assertThat(SampleDays.around(day.atStartOfDay().toInstant(ZoneOffset.UTC))
                                .told("{V0.58}"))
                        .matches("0[.][56]\\d{3}"));
    }
}
