package org.ballast.audit.application;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ballast.audit.domain.Checkpoint;
import org.ballast.audit.domain.SealedEvent;
import org.jspecify.annotations.Nullable;

/**
 * Gives the end of the trail out, signed, in rounds after it has moved: to the {@link CheckpointFile} and, where it is set, to a
 * {@link CheckpointLog}. What cannot be given out is told in the log and tried again with the next; nobody's work waits for it.
 */
@ApplicationScoped
public class Checkpoints {

    private static final Logger LOG = Logger.getLogger(Checkpoints.class.getName());

    @Inject
    private AuditKey key;

    @Inject
    private CheckpointFile file;

    @Inject
    private CheckpointLog log;

    private final AtomicReference<@Nullable SealedEvent> reached = new AtomicReference<>();
    private final AtomicReference<@Nullable SealedEvent> failed = new AtomicReference<>();
    private final AtomicReference<@Nullable Checkpoint> latest = new AtomicReference<>();

    /** The trail ends with an event that is committed. */
    void reached(SealedEvent end) {
        reached.accumulateAndGet(later(end, failed.getAndSet(null)), Checkpoints::later);
    }

    /** Gives out now what has not been given out yet. */
    @PreDestroy
    public void giveOut() {
        SealedEvent end = reached.getAndSet(null);
        if (end == null) {
            return;
        }
        try {
            Checkpoint checkpoint = Checkpoint.of(
                    key.chain(), end.event().seq(), end.rowHash(), end.event().at());
            latest.set(checkpoint);
            file.append(checkpoint);
            log.send(checkpoint);
        } catch (RuntimeException notGiven) {
            failed.accumulateAndGet(end, Checkpoints::later);
            LOG.log(
                    Level.WARNING,
                    "The checkpoint of the audit trail could not be given out: " + file.path(),
                    notGiven);
        }
    }

    /** The last that this node has given out since it began; empty where there is none. */
    public Optional<Checkpoint> latest() {
        return Optional.ofNullable(latest.get());
    }

    private static @Nullable SealedEvent later(@Nullable SealedEvent one, @Nullable SealedEvent other) {
        if (one == null || other == null) {
            return one == null ? other : one;
        }
        return one.event().seq() > other.event().seq() ? one : other;
    }
}
