package org.ballast.audit.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Status;
import jakarta.transaction.Synchronization;
import jakarta.transaction.TransactionSynchronizationRegistry;
import java.time.Clock;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.ballast.access.domain.Caller;
import org.ballast.audit.domain.RowSeal;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.domain.TrailEnd;
import org.ballast.audit.domain.UnsealedEvent;
import org.ballast.audit.persistence.AuditEvents;
import org.ballast.audit.persistence.TrailConnection;

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

    private static final UnsealedEvent ROWS_SEALED =
            new UnsealedEvent(Caller.PORTAL, "", "", "ROWS_SEALED", "TRAIL", "", "", "", "");

    @Resource(lookup = "java:comp/TransactionSynchronizationRegistry")
    private TransactionSynchronizationRegistry transactions;

    @Inject
    private AuditEvents events;

    @Inject
    private TrailConnection connection;

    @Inject
    private AuditKey key;

    @Inject
    private Checkpoints checkpoints;

    @Inject
    private Clock clock;

    /** Adds events to those of the running transaction. */
    void add(List<UnsealedEvent> events) {
        if (!events.isEmpty()) {
            waiting().events.addAll(events);
        }
    }

    /** Adds seals of rows, which the last event of the running transaction will cover. */
    void addSeals(List<RowSeal> seals) {
        if (!seals.isEmpty()) {
            waiting().seals.addAll(seals);
        }
    }

    /** Adds rows that are read and sealed just before the commit; a key that is told again is sealed once. */
    void addSealOf(KeyToSeal rows, TrailConnection.Work<List<RowSeal>> seal) {
        Waiting waiting = waiting();
        if (waiting.keys.add(rows)) {
            waiting.toSeal.add(seal);
        }
    }

    /** The key of rows that are sealed just before the commit. */
    record KeyToSeal(String kind, long key) {}

    private Waiting waiting() {
        if (transactions.getResource(UnsealedEvents.class) instanceof Waiting waiting) {
            return waiting;
        }
        Waiting first = new Waiting();
        transactions.putResource(UnsealedEvents.class, first);
        // Interposed ones come after JPA has written what it holds
        transactions.registerInterposedSynchronization(first);
        return first;
    }

    /** What one transaction has done so far. */
    private final class Waiting implements Synchronization {

        private final List<UnsealedEvent> events = new ArrayList<>();
        private final List<RowSeal> seals = new ArrayList<>();
        private final Set<KeyToSeal> keys = new LinkedHashSet<>();
        private final List<TrailConnection.Work<List<RowSeal>>> toSeal = new ArrayList<>();
        private final List<SealedEvent> sealed = new ArrayList<>();

        @Override
        public void beforeCompletion() {
            toSeal.forEach(rows -> seals.addAll(connection.with(rows)));
            if (events.isEmpty()) {
                events.add(ROWS_SEALED);
            }
            TrailEnd end = UnsealedEvents.this.events.lockEnd();
            sealed.addAll(end.sealed(key.chain(), events, clock.instant(), RowSeal.hash(seals)));
            UnsealedEvents.this.events.append(sealed, seals);
        }

        @Override
        public void afterCompletion(int status) {
            if (status == Status.STATUS_COMMITTED && !sealed.isEmpty()) {
                checkpoints.reached(sealed.getLast());
            }
        }
    }
}
