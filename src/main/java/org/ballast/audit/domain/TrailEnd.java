package org.ballast.audit.domain;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.access.domain.Caller;

/**
 * The end of the trail, behind which the next events come. Clocks of two nodes differ a little, so an event within some
 * seconds of the last one takes that one's time. A clock that is further behind keeps its time, which is what its node
 * believed, and an event {@code CLOCK_BEHIND} before it says so: no time of the trail runs back silently. It is not
 * refused, because after one node with a clock that is ahead every right clock would be.
 *
 * @param seq the number of the last event, 0 where there is none
 * @param rowHash its seal
 * @param at its time, empty where there is none
 */
public record TrailEnd(long seq, String rowHash, Optional<Instant> at) {

    /** How far two nodes' clocks may be apart without a word. */
    static final Duration TOLERANCE = Duration.ofSeconds(5);

    /** The events in their places behind this end, the first of them perhaps the word about the clock. */
    public List<SealedEvent> sealed(AuditChain chain, List<UnsealedEvent> events, Instant now) {
        return sealed(chain, events, now, "");
    }

    /**
     * @param rowsHash over the seals of rows that came with the events: the last of them covers them
     */
    public List<SealedEvent> sealed(AuditChain chain, List<UnsealedEvent> events, Instant now, String rowsHash) {
        Instant last = at.orElse(Instant.MIN);
        boolean behind = at.isPresent() && now.isBefore(last.minus(TOLERANCE));
        Instant time = behind || now.isAfter(last) ? now : last;
        List<UnsealedEvent> all = new ArrayList<>(events);
        if (behind) {
            all.addFirst(clockBehind(now, last));
        }
        List<SealedEvent> sealed = new ArrayList<>(all.size());
        String previous = rowHash;
        for (UnsealedEvent event : all) {
            boolean isLast = sealed.size() == all.size() - 1;
            SealedEvent next = chain.seal(previous, event.as(seq + sealed.size() + 1, time), isLast ? rowsHash : "");
            previous = next.rowHash();
            sealed.add(next);
        }
        return sealed;
    }

    private UnsealedEvent clockBehind(Instant now, Instant last) {
        String reason = "The clock of this node says " + now + ", which is before " + last + " of event " + seq + ".";
        return new UnsealedEvent(Caller.PORTAL, "", "", "CLOCK_BEHIND", "TRAIL", Long.toString(seq), "", "", reason);
    }
}
