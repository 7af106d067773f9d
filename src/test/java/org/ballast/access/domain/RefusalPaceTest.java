package org.ballast.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class RefusalPaceTest {

    private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");

    private final RefusalPace pace = new RefusalPace();

    @Test
    void theSameIsWrittenOnceAMinuteAndTheRestIsCounted() {
        assertThat(pace.next("ada", "approve", NOW)).hasValue(0);
        assertThat(pace.next("ada", "approve", NOW.plusSeconds(1))).isEmpty();
        assertThat(pace.next("ada", "approve", NOW.plusSeconds(59))).isEmpty();
        assertThat(pace.next("bob", "approve", NOW.plusSeconds(59))).hasValue(0);
        assertThat(pace.next("ada", "reject", NOW.plusSeconds(59))).hasValue(2);
        assertThat(pace.next("ada", "approve", NOW.plusSeconds(60))).hasValue(0);
    }

    @Test
    void aDayHoldsTwoHundredOfAUserAndTheNextDayTellsOfTheRest() {
        long written = IntStream.range(0, 300)
                .filter(each -> pace.next("ada", "thing " + each, NOW).isPresent())
                .count();

        assertThat(written).isEqualTo(RefusalPace.MOST_A_DAY);
        assertThat(pace.next("ada", "thing", NOW.plus(Duration.ofDays(1)))).hasValue(100);
    }
}
