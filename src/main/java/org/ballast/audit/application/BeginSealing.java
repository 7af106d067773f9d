package org.ballast.audit.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.Caller;
import org.ballast.audit.domain.RowSealer;
import org.ballast.audit.domain.SealedEvent;
import org.ballast.audit.domain.Sealing;
import org.ballast.audit.domain.UnsealedEvent;
import org.ballast.audit.persistence.AuditEvents;
import org.ballast.audit.persistence.RowSeals;
import org.ballast.audit.persistence.SealedRows;
import org.ballast.audit.persistence.TrailConnection;
import org.ballast.audit.persistence.TrailReading;
import org.ballast.audit.persistence.TrailRows;

/**
 * What the trail says of its own seals at a start: that the rows which stood in the database before are under them as they
 * are, once, and that another key goes on. Each in transactions of its own; of two nodes one does it after the other.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
public class BeginSealing {

    private static final String BEGUN = "SEALING_BEGUN";
    private static final String JOINED = "SEALING_JOINED";
    private static final int MOST_KINDS = 1_000;
    private static final int ROWS_AT_ONCE = 50_000;

    @Inject
    private TrailReading trail;

    @Inject
    private AuditEvents events;

    @Inject
    private TrailConnection connection;

    @Inject
    private UnsealedEvents unsealed;

    @Inject
    private Seals seals;

    @Inject
    private AuditKey key;

    /** Whether everything that stood here before is sealed. */
    public boolean isBegun() {
        return !trail.latest(Set.of(BEGUN), 1).isEmpty();
    }

    /** Whether those rows of a kind are sealed that stood here before the kind came under the seal. */
    public boolean isJoined(SealedRows rows) {
        return !rows.joinedLater()
                || trail.latest(Set.of(JOINED), MOST_KINDS).stream()
                        .anyMatch(event -> event.subjectId().equals(rows.kind()));
    }

    /**
     * Seals the next rows of a kind that stood here before.
     *
     * @return whether there may be more of them
     */
    public boolean sealNext(SealedRows rows) {
        events.lockEnd();
        long from = connection.with(open -> RowSeals.lastKeyOf(open, rows.kind())) + 1;
        RowSealer sealer = seals.open(rows.kind());
        long count = connection.with(open -> seal(open, rows, from, sealer));
        seals.add(sealer);
        if (count > 0) {
            unsealed.add(
                    List.of(event("ROWS_SEALED", rows.kind(), "As they stood in the database: " + count + " rows")));
        }
        return count >= ROWS_AT_ONCE;
    }

    private static long seal(Connection open, SealedRows rows, long from, RowSealer sealer) throws SQLException {
        long[] counted = {0, from - 1};
        rows.each(open, from, Long.MAX_VALUE, (at, part, row) -> {
            boolean isEnough = counted[0] >= ROWS_AT_ONCE && at != counted[1];
            if (!isEnough) {
                sealer.row(at, row);
                counted[0]++;
                counted[1] = at;
            }
            return !isEnough;
        });
        return counted[0];
    }

    /** Says that everything is sealed that stood here before. */
    public void begun() {
        unsealed.add(List.of(event(BEGUN, "", "From here on every row is sealed with the event that covers it.")));
    }

    /** Says that a kind of rows is under the seal from here on. */
    public void joined(SealedRows rows) {
        unsealed.add(List.of(event(JOINED, rows.kind(), "From here on every row of this kind is sealed too.")));
    }

    /** Says that another key seals from here on, where the last event was sealed by another one. */
    public void noteKey() {
        events.lockEnd();
        Optional<String> last = connection
                .with(TrailRows::last)
                .map(SealedEvent::sealing)
                .map(Sealing::keyId)
                .filter(id -> !id.isEmpty() && !id.equals(key.chain().id()));
        last.ifPresent(id -> unsealed.add(List.of(event(
                "AUDIT_KEY_CHANGED", key.chain().id(), "Key " + key.chain().id() + " goes on after key " + id + "."))));
    }

    private static UnsealedEvent event(String action, String subject, String reason) {
        return new UnsealedEvent(Caller.PORTAL, "", "", action, "TRAIL", subject, "", "", reason);
    }
}
