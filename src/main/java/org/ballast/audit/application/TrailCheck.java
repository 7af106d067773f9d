package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import org.ballast.audit.domain.AuditKeys;
import org.ballast.audit.domain.ChainCheck;
import org.ballast.audit.domain.ChainReading;
import org.ballast.audit.domain.CheckpointComparison;
import org.ballast.audit.domain.RowSeal;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.domain.SealsHash;
import org.ballast.audit.persistence.AuditEvents;
import org.ballast.audit.persistence.RowSeals;
import org.ballast.audit.persistence.TrailRows;

/**
 * Reads the whole trail: every seal is computed again, the seals of rows that each event covers are compared with what it
 * says of them, and every event with the checkpoints that were given out.
 */
@ApplicationScoped
public class TrailCheck {

    private static final String CLOCK_BEHIND = "CLOCK_BEHIND";

    @Inject
    private AuditKey key;

    @Inject
    private CheckpointFile checkpoints;

    /**
     * What was found.
     *
     * @param events how many events were read
     * @param head number and seal of the end
     * @param clocksBehind how many events say that a clock ran behind the one of the event before
     * @param checkpoints with how many the trail was compared
     */
    public record Found(ChainCheck check, long events, AuditEvents.Head head, int clocksBehind, int checkpoints) {}

    /** The checkpoints as they are: to be read before the trail, which may only be longer. */
    public CheckpointComparison checkpoints() {
        return new CheckpointComparison(
                key.keys(),
                checkpoints.lines().stream()
                        .map(CheckpointFile.Line::checkpoint)
                        .toList());
    }

    /**
     * @param known of before the connection began to read
     * @param progress is told of each event
     */
    public Found check(Connection connection, CheckpointComparison known, Runnable progress) throws SQLException {
        try (RowSeals.Cursor seals = RowSeals.byEvent(connection)) {
            Walk walk = new Walk(key.keys(), known, seals);
            TrailRows.each(connection, event -> {
                progress.run();
                return walk.next(event);
            });
            AuditEvents.Head head = TrailRows.head(connection);
            return new Found(walk.end(head), walk.read, head, walk.clocksBehind, known.size());
        }
    }

    /** From event to event. */
    private static final class Walk {

        private final ChainReading chain;
        private final CheckpointComparison known;
        private final RowSeals.Cursor seals;
        private RowSeals.Covered next = new RowSeals.Covered(0, new RowSeal("", 0, 0, "", "", ""));
        private Optional<ChainCheck.Broken> broken = Optional.empty();
        private long read;
        private int clocksBehind;

        Walk(AuditKeys keys, CheckpointComparison known, RowSeals.Cursor seals) {
            this.chain = new ChainReading(keys);
            this.known = known;
            this.seals = seals;
            move();
        }

        boolean next(SealedEvent event) {
            broken = chain.next(event).or(() -> known.next(event)).or(() -> covered(event));
            if (broken.isEmpty()) {
                read++;
                clocksBehind += CLOCK_BEHIND.equals(event.event().action()) ? 1 : 0;
            }
            return broken.isEmpty();
        }

        private Optional<ChainCheck.Broken> covered(SealedEvent event) {
            long seq = event.event().seq();
            SealsHash hash = new SealsHash();
            boolean any = false;
            for (; next.eventSeq() == seq; move()) {
                any = true;
                hash.add(next.seal());
            }
            String found = any ? hash.digest() : "";
            return found.equals(event.sealing().rowsHash())
                    ? Optional.empty()
                    : Optional.of(new ChainCheck.Broken(seq, ChainCheck.Fault.SEALS_CHANGED));
        }

        private void move() {
            next = seals.hasNext()
                    ? seals.next()
                    : new RowSeals.Covered(Long.MAX_VALUE, new RowSeal("", 0, 0, "", "", ""));
        }

        ChainCheck end(AuditEvents.Head head) {
            return broken.map(ChainCheck.class::cast)
                    .or(() -> known.end(read))
                    .or(this::orphan)
                    .orElseGet(() -> chain.end(head.seq(), head.rowHash()));
        }

        /** Seals of an event that is not there. */
        private Optional<ChainCheck.Broken> orphan() {
            return next.eventSeq() == Long.MAX_VALUE
                    ? Optional.empty()
                    : Optional.of(new ChainCheck.Broken(next.eventSeq(), ChainCheck.Fault.MISSING));
        }
    }
}
