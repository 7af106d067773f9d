package org.ballast.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class AuditKeysTest {

    private static final AuditChain FIRST = chain("the first key of these tests, no secret");
    private static final AuditChain SECOND = chain("the second key of these tests, no secret");

    @Test
    void eventsOfAnOlderKeyVerifyWithIt() {
        List<SealedEvent> events = underBothKeys();

        assertThat(check(new AuditKeys(SECOND, List.of(FIRST)), events)).isEqualTo(new ChainCheck.Whole(4));
        assertThat(check(new AuditKeys(SECOND, List.of()), events))
                .isEqualTo(new ChainCheck.Broken(1, ChainCheck.Fault.KEY_UNKNOWN));
    }

    /** Computed by the portal of before keys had names. */
    @Test
    void eventsOfTheFirstRuleVerifyAsBefore() {
        SealedEvent old = new SealedEvent(
                event(1),
                new Sealing(Sealing.FIRST_RULE, "", ""),
                AuditChain.START,
                FIRST.hmac(AuditChain.START + event(1).canonical()));
        List<SealedEvent> events = new ArrayList<>(List.of(old, SECOND.seal(old.rowHash(), event(2))));

        assertThat(check(new AuditKeys(SECOND, List.of(FIRST)), events)).isEqualTo(new ChainCheck.Whole(2));
    }

    @Test
    void noEventOfTheFirstRuleStandsBehindALaterOne() {
        SealedEvent now = FIRST.seal(AuditChain.START, event(1));
        SealedEvent old = new SealedEvent(
                event(2),
                new Sealing(Sealing.FIRST_RULE, "", ""),
                now.rowHash(),
                FIRST.hmac(now.rowHash() + event(2).canonical()));

        assertThat(check(new AuditKeys(FIRST, List.of()), List.of(now, old)))
                .isEqualTo(new ChainCheck.Broken(2, ChainCheck.Fault.CHANGED));
    }

    @Test
    void aCheckpointIsReadAsItWasWrittenAndSignedByItsKeyAlone() {
        Checkpoint checkpoint = Checkpoint.of(FIRST, 12, "a".repeat(64), Instant.parse("2026-03-01T12:00:00.5Z"));

        assertThat(Checkpoint.read(checkpoint.line())).contains(checkpoint);
        assertThat(Checkpoint.read(checkpoint.line().replace("counter", "count")))
                .isEmpty();
        assertThat(checkpoint.isSignedBy(new AuditKeys(SECOND, List.of(FIRST)))).isTrue();
        assertThat(checkpoint.isSignedBy(new AuditKeys(SECOND, List.of()))).isFalse();
        String other = checkpoint.line().replace("\"counter\":12", "\"counter\":11");
        assertThat(Checkpoint.read(other).orElseThrow().isSignedBy(new AuditKeys(FIRST, List.of())))
                .isFalse();
    }

    private static List<SealedEvent> underBothKeys() {
        List<SealedEvent> events = new ArrayList<>();
        String previous = AuditChain.START;
        for (long seq = 1; seq <= 4; seq++) {
            events.add((seq <= 2 ? FIRST : SECOND).seal(previous, event(seq)));
            previous = events.getLast().rowHash();
        }
        return events;
    }

    private static ChainCheck check(AuditKeys keys, List<SealedEvent> events) {
        return keys.check(events.iterator(), events.size(), events.getLast().rowHash());
    }

    private static AuditChain chain(String key) {
        return new AuditChain(key.getBytes(StandardCharsets.UTF_8));
    }

    private static AuditEvent event(long seq) {
        return new AuditEvent(seq, Instant.EPOCH.plusSeconds(seq), "ada", "CFO", "", "TESTED", "TEST", "1", "", "", "");
    }
}
