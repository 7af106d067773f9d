package org.ballast.audit.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class AuditChainTest {

    private static final AuditChain CHAIN = chain("the key of these tests is not secret");
    private static final int EVENTS = 40;

    static Stream<Long> seeds() {
        return LongStream.range(0, 200).boxed();
    }

    @Test
    void aChainAsItWasWrittenIsWhole() {
        List<SealedEvent> events = written();

        assertThat(check(CHAIN, events)).isEqualTo(new ChainCheck.Whole(EVENTS));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyChangeIsFoundWhereItWasMade(long seed) {
        List<SealedEvent> events = written();
        Random random = new Random(seed);
        int place = random.nextInt(EVENTS);
        SealedEvent before = events.get(place);
        events.set(
                place,
                new SealedEvent(
                        tampered(before.event(), random), before.sealing(), before.prevRowHash(), before.rowHash()));

        assertThat(check(CHAIN, events)).isEqualTo(new ChainCheck.Broken(place + 1L, ChainCheck.Fault.CHANGED));
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void aRemovedEventIsFound(long seed) {
        List<SealedEvent> events = written();
        int place = new Random(seed).nextInt(EVENTS);
        events.remove(place);

        assertThat(check(CHAIN, events, EVENTS, written().getLast().rowHash()))
                .isEqualTo(new ChainCheck.Broken(place + 1L, ChainCheck.Fault.MISSING));
    }

    @Test
    void aForgerWithoutTheKeyCannotSealAgain() {
        List<SealedEvent> events = written();
        AuditEvent last = events.removeLast().event();
        SealedEvent forged = chain("a key that somebody else made up, long")
                .seal(events.getLast().rowHash(), event(last.seq(), "forged"));
        events.add(forged);

        assertThat(check(CHAIN, events)).isEqualTo(new ChainCheck.Broken(EVENTS, ChainCheck.Fault.KEY_UNKNOWN));

        Sealing named = new Sealing(Sealing.RULE, CHAIN.id(), "");
        events.set(EVENTS - 1, new SealedEvent(forged.event(), named, forged.prevRowHash(), forged.rowHash()));

        assertThat(check(CHAIN, events)).isEqualTo(new ChainCheck.Broken(EVENTS, ChainCheck.Fault.CHANGED));
    }

    @Test
    void anEventThatCoversOtherRowsIsAnotherEvent() {
        SealedEvent covering = CHAIN.seal(AuditChain.START, event(1, "posted"), Sha256.hex("rows"));
        Sealing other = new Sealing(Sealing.RULE, CHAIN.id(), Sha256.hex("other rows"));
        List<SealedEvent> events =
                List.of(new SealedEvent(covering.event(), other, covering.prevRowHash(), covering.rowHash()));

        assertThat(check(CHAIN, events)).isEqualTo(new ChainCheck.Broken(1, ChainCheck.Fault.CHANGED));
    }

    @Test
    void textMovedFromOneFieldToTheNextIsAnotherEvent() {
        AuditEvent one = event(1, "ab", "c");
        AuditEvent other = event(1, "a", "bc");

        assertThat(CHAIN.seal(AuditChain.START, one).rowHash())
                .isNotEqualTo(CHAIN.seal(AuditChain.START, other).rowHash());
    }

    @Test
    void aShortKeyIsRefused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new AuditChain(new byte[31]));
    }

    private static AuditChain chain(String key) {
        return new AuditChain(key.getBytes(StandardCharsets.UTF_8));
    }

    private static ChainCheck check(AuditChain chain, List<SealedEvent> events) {
        return check(chain, events, events.size(), events.getLast().rowHash());
    }

    private static ChainCheck check(AuditChain chain, List<SealedEvent> events, long headSeq, String headHash) {
        return chain.check(events.iterator(), headSeq, headHash);
    }

    private static List<SealedEvent> written() {
        List<SealedEvent> events = new ArrayList<>();
        String previous = AuditChain.START;
        for (long seq = 1; seq <= EVENTS; seq++) {
            SealedEvent sealed = CHAIN.seal(previous, event(seq, "reason " + seq));
            events.add(sealed);
            previous = sealed.rowHash();
        }
        return events;
    }

    private static AuditEvent event(long seq, String reason) {
        return event(seq, "P-7", reason);
    }

    private static AuditEvent event(long seq, String subjectId, String reason) {
        return new AuditEvent(
                seq,
                Instant.parse("2022-12-31T23:00:00Z").plusSeconds(seq),
                "ada",
                "CONTROLLER",
                "127.0.0.1",
                "PROPOSAL_APPROVED",
                "PROPOSAL",
                subjectId,
                "",
                Sha256.hex("after"),
                reason);
    }

    private static AuditEvent tampered(AuditEvent e, Random random) {
        int field = random.nextInt(9);
        return new AuditEvent(
                e.seq(),
                field == 0 ? e.at().plusNanos(1_000) : e.at(),
                field == 1 ? "eve" : e.actor(),
                field == 2 ? "CFO" : e.role(),
                field == 3 ? "" : e.ip(),
                field == 4 ? "PROPOSAL_REJECTED" : e.action(),
                field == 5 ? "LOT" : e.subjectType(),
                field == 6 ? "P-8" : e.subjectId(),
                field == 7 ? Sha256.hex("x") : e.beforeHash(),
                e.afterHash(),
                field == 8 ? e.reason() + " " : e.reason());
    }
}
