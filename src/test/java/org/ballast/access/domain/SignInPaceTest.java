package org.ballast.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;

class SignInPaceTest {

    private static final Instant NOW = Instant.parse("2024-01-01T00:00:00Z");

    @Test
    void fiveAreFreeThenEachDoublesTheWaitAndTheTenthLocks() {
        assertThat(IntStream.rangeClosed(0, 11).mapToObj(failures -> SignInPace.waitOfName(failures, NOW, NOW)))
                .extracting(Duration::toSeconds)
                .containsExactly(0L, 0L, 0L, 0L, 0L, 1L, 2L, 4L, 8L, 16L, 900L, 900L);
    }

    @Test
    void theWaitPasses() {
        assertThat(SignInPace.waitOfName(7, NOW, NOW.plusSeconds(1))).isEqualTo(Duration.ofSeconds(3));
        assertThat(SignInPace.waitOfName(7, NOW, NOW.plusSeconds(9))).isZero();
    }

    @Test
    void anAddressWaitsUntilTheFiftiethLastIsTenMinutesOld() {
        assertThat(SignInPace.waitOfAddress(Optional.empty(), NOW)).isZero();
        assertThat(SignInPace.waitOfAddress(Optional.of(NOW.minusSeconds(540)), NOW))
                .isEqualTo(Duration.ofMinutes(1));
        assertThat(SignInPace.waitOfAddress(Optional.of(NOW.minusSeconds(660)), NOW))
                .isZero();
    }
}
