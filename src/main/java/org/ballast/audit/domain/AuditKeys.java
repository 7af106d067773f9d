package org.ballast.audit.domain;

import java.util.Iterator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The keys of the trail: one that seals, and those that sealed before.
 *
 * @param current seals what comes
 * @param older sealed earlier events, which are verified with them
 */
public record AuditKeys(AuditChain current, List<AuditChain> older) {

    public AuditKeys {
        older = List.copyOf(older);
    }

    /** The key of a name, where it is known here. */
    public Optional<AuditChain> named(String keyId) {
        return all().filter(key -> key.id().equals(keyId)).findFirst();
    }

    /** The key that sealed an event, as far as can be told; events of the first rule name none. */
    Optional<AuditChain> of(SealedEvent event) {
        return event.sealing().rule() == Sealing.FIRST_RULE
                ? all().filter(key -> key.isSealed(event)).findFirst()
                : named(event.sealing().keyId());
    }

    /**
     * Reads a chain from its first event to its head.
     *
     * @param headSeq the number of events that there should be
     * @param headHash the seal of the last of them
     */
    public ChainCheck check(Iterator<SealedEvent> events, long headSeq, String headHash) {
        ChainReading reading = new ChainReading(this);
        while (events.hasNext()) {
            Optional<ChainCheck.Broken> broken = reading.next(events.next());
            if (broken.isPresent()) {
                return broken.get();
            }
        }
        return reading.end(headSeq, headHash);
    }

    /** The one that seals, and those before it. */
    public Stream<AuditChain> all() {
        return Stream.concat(Stream.of(current), older.stream());
    }
}
