package org.ballast.access.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

/** How long a proof is fresh (accounting.md 4.5). */
class ProofTest {

    private static final Instant AT = Instant.parse("2024-12-31T23:58:00Z");

    @Test
    void aProofServesForThreeHundredSecondsAndNotALittleLonger() {
        assertThat(Proof.isFresh(AT, AT)).isTrue();
        assertThat(Proof.isFresh(AT, AT.plusSeconds(300))).isTrue();
        assertThat(Proof.isFresh(AT, AT.plusSeconds(300).plusNanos(1))).isFalse();
    }
}
