package org.ballast.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class TrailEndTest {

    private static final AuditChain CHAIN =
            new AuditChain("the key of these tests is not secret".getBytes(StandardCharsets.UTF_8));
    private static final Instant LAST = Instant.parse("2026-03-01T12:00:00Z");
    private static final TrailEnd END = new TrailEnd(7, "a".repeat(64), Optional.of(LAST));

    @Test
    void eventsFollowTheEndOneSealToTheNext() {
        List<SealedEvent> sealed = END.sealed(CHAIN, List.of(event("ONE"), event("TWO")), LAST.plusSeconds(1));

        assertThat(sealed).extracting(each -> each.event().seq()).containsExactly(8L, 9L);
        assertThat(sealed.getFirst().prevRowHash()).isEqualTo(END.rowHash());
        assertThat(sealed.getLast().prevRowHash()).isEqualTo(sealed.getFirst().rowHash());
    }

    @Test
    void theFirstEventOfAllStandsBehindNothing() {
        TrailEnd start = new TrailEnd(0, AuditChain.START, Optional.empty());

        List<SealedEvent> sealed = start.sealed(CHAIN, List.of(event("ONE")), LAST);

        assertThat(CHAIN.check(sealed.iterator(), 1, sealed.getLast().rowHash()))
                .isEqualTo(new ChainCheck.Whole(1));
    }

    @Test
    void aClockThatIsALittleBehindTakesTheTimeOfTheLastEvent() {
        List<SealedEvent> sealed = END.sealed(CHAIN, List.of(event("ONE")), LAST.minus(TrailEnd.TOLERANCE));

        assertThat(sealed).hasSize(1);
        assertThat(sealed.getFirst().event().at()).isEqualTo(LAST);
    }

    @Test
    void aClockThatIsFarBehindKeepsItsTimeAndTheTrailSaysSo() {
        Instant behind = LAST.minus(Duration.ofDays(400));

        List<SealedEvent> sealed = END.sealed(CHAIN, List.of(event("ONE"), event("TWO")), behind);

        assertThat(sealed).extracting(each -> each.event().action()).containsExactly("CLOCK_BEHIND", "ONE", "TWO");
        assertThat(sealed).extracting(each -> each.event().at()).containsOnly(behind);
        assertThat(sealed.getFirst().event().reason()).contains(behind.toString(), LAST.toString(), "event 7");
    }

    private static UnsealedEvent event(String action) {
        return new UnsealedEvent("somebody", "CFO", "", action, "TEST", "1", "", "", "");
    }
}
