package org.ballast.audit.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import org.ballast.audit.domain.TrailEnd;
import org.ballast.audit.domain.UnsealedEvent;
import org.ballast.audit.persistence.AuditEvents;

/**
 * Keeps the events of a transaction until just before its commit and seals them then, in the same transaction. The end of
 * the chain is locked for the commit only: nobody's sign-in waits while a large approval or import is at work. An event
 * that cannot be sealed takes its transaction with it.
 *
 * <p>The platform's own registry is used and not an observer {@code BEFORE_COMPLETION}: CDI logs what such an observer
 * throws, and the transaction would be committed without its events.
 */
@ApplicationScoped
class UnsealedEvents {

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private AuditEvents events;

    @Inject
    private AuditKey key;

    @Inject
    private Clock clock;

    /** Adds events to those of the running transaction. */
    void add(List<UnsealedEvent> events) {
        if (events.isEmpty()) {
            return;
        }
        if (transactions.getResource(UnsealedEvents.class) instanceof Waiting waiting) {
            waiting.events.addAll(events);
            return;
        }
        Waiting first = new Waiting();
        first.events.addAll(events);
        transactions.putResource(UnsealedEvents.class, first);
        // Interposed ones come after JPA has written what it holds
        transactions.registerInterposedSynchronization(first);
    }

    /** What one transaction has done so far. */
    private final class Waiting implements Synchronization {

        private final List<UnsealedEvent> events = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            TrailEnd end = UnsealedEvents.this.events.lockEnd();
            UnsealedEvents.this.events.append(end.sealed(key.chain(), events, clock.instant()));
        }

        @Override
        public void afterCompletion(int status) {
            // Both outcomes are the database's
        }
    }
}
