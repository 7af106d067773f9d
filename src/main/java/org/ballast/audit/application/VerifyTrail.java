package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Iterator;
import java.util.List;
import java.util.NoSuchElementException;
import org.ballast.audit.domain.ChainCheck;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.persistence.AuditEvents;
import org.ballast.audit.persistence.TrailReading;
import org.ballast.refusals.Refusal;

/** Computes every seal of the trail again, from the first event to the head. */
@ApplicationScoped
public class VerifyTrail {

    private static final int STRETCH = 5_000;

    @Inject
    private ReadTrail readTrail;

    @Inject
    private AuditEvents events;

    @Inject
    private TrailReading trail;

    @Inject
    private AuditKey key;

    /**
     * @throws Refusal FORBIDDEN for everybody who may not read the trail
     */
    public ChainCheck verify() {
        readTrail.requireReader();
        AuditEvents.Head head = events.head();
        return key.keys().check(new UpTo(head.seq()), head.seq(), head.rowHash());
    }

    /** The events up to a number, read in stretches. */
    private final class UpTo implements Iterator<SealedEvent> {

        private final long last;
        private final Deque<SealedEvent> waiting = new ArrayDeque<>();
        private long read;

        UpTo(long last) {
            this.last = last;
        }

        @Override
        public boolean hasNext() {
            if (waiting.isEmpty() && read < last) {
                List<SealedEvent> stretch = trail.after(read, STRETCH);
                stretch.stream().filter(each -> each.event().seq() <= last).forEach(waiting::add);
                read = stretch.isEmpty() ? last : stretch.getLast().event().seq();
            }
            return !waiting.isEmpty();
        }

        @Override
        public SealedEvent next() {
            if (!hasNext()) {
                throw new NoSuchElementException();
            }
            return waiting.removeFirst();
        }
    }
}
