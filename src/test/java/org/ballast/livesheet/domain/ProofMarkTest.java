package org.ballast.livesheet.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A proof is stale once the period is over after which the entity promised the next one, and never before. */
class ProofMarkTest {

    private static final Instant AT = Instant.parse("2025-12-31T23:59:59.999Z");

    @Test
    void itIsStaleFromTheFirstMomentAfterThePromisedPeriod() {
        ProofMark mark = mark(Optional.of(Duration.ofDays(30)));
        Instant last = AT.plus(Duration.ofDays(30));

        assertThat(mark.isStaleAt(AT)).isFalse();
        assertThat(mark.isStaleAt(last)).isFalse();
        assertThat(mark.isStaleAt(last.plusMillis(1))).isTrue();
        assertThat(mark.ageAt(last)).isEqualTo(Duration.ofDays(30));
    }

    @Test
    void withoutAPromiseNothingIsStale() {
        assertThat(mark(Optional.empty()).isStaleAt(AT.plus(Duration.ofDays(3_660))))
                .isFalse();
    }

    private static ProofMark mark(Optional<Duration> promised) {
        return new ProofMark("BTC", "MERKLE_SUM", "7Q4M9XK2TB", "ab".repeat(32), AT, promised);
    }
}
