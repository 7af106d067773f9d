package org.ballast.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.sql.SqlRows;

/** The lots that write-downs changed, and what happened to them later. Call it inside a transaction. */
@ApplicationScoped
public class WrittenDownLots {

    // By the measurements of the write-downs to their lots, and on to the histories of these: no history is read whole.
    // Of all that changed a lot the earliest tells what came later, the others among it
    private static final String FIRST = "(SELECT w.book_id, w.lot_id, MIN(w.id) AS first_id FROM"
            + " (SELECT DISTINCT p.id, p.book_id, t.lot_id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
            + " JOIN proposal p ON p.id = k.id JOIN measurement t ON t.proposal_id = p.id AND t.kind <> 'NONE') q"
            + " JOIN lot_event w ON w.lot_id = q.lot_id AND w.book_id = q.book_id AND w.source_type = 'PROPOSAL'"
            + " AND w.source_id = CAST(q.id AS VARCHAR(64)) GROUP BY w.book_id, w.lot_id) f";
    private static final String LATER =
            FIRST + " JOIN lot_event e ON e.lot_id = f.lot_id AND e.book_id = f.book_id AND e.id > f.first_id";
    private static final String SINCE =
            "SELECT e.source_type, e.source_id, MAX(CASE WHEN u.source_id IS NULL THEN 1 ELSE 0 END)"
                    + " AS stands, MIN(CASE WHEN e.kind = 'POOL' AND e.quantity_change < 0 THEN e.id END) AS pooled FROM "
                    + LATER
                    + " LEFT JOIN undone_source u ON u.book_id = e.book_id AND u.source_type = e.source_type"
                    + " AND u.source_id = e.source_id GROUP BY e.source_type, e.source_id";
    // Each period begins with the carrying amounts that the one before left, each asset by itself
    private static final String MEASURED = "SELECT DISTINCT q.id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
            + " JOIN proposal p ON p.id = k.id JOIN proposal q ON q.book_id = p.book_id AND q.asset_id = p.asset_id"
            + " AND q.period_end > p.period_end JOIN approval_case c ON c.id = q.case_id WHERE c.status = 'POSTED'";
    private static final String POOLED =
            "SELECT l.code, e.posted_on FROM lot_event e JOIN lot l ON l.id = e.lot_id WHERE e.id = ?";

    @Inject
    private SqlRows rows;

    /**
     * A lot that is part of a pool.
     *
     * @param on since when
     */
    public record PooledLot(String lot, LocalDate on) {}

    /** Keys of the lots and pools that a write-down changed. */
    public List<Long> of(long proposalId) {
        return rows.list(
                "SELECT DISTINCT lot_id FROM measurement WHERE proposal_id = ? AND kind <> 'NONE'",
                row -> row.getLong(1),
                proposalId);
    }

    /**
     * What happened to lots after write-downs.
     *
     * @param changedBy write-downs and disposals that changed one of them in their book, and are not undone; some of the
     *     write-downs themselves may be among them
     * @param pooled the first of them that passed into a pool: what it carried is part of an average since
     */
    public record Since(Set<PostedThing> changedBy, Optional<PooledLot> pooled) {

        public Since {
            changedBy = Set.copyOf(changedBy);
        }
    }

    /** What happened to the lots of write-downs after them. */
    public Since since(Collection<Long> proposalIds) {
        Set<PostedThing> changedBy = new HashSet<>();
        SortedSet<Long> pooled = new TreeSet<>();
        rows.forEach(
                SINCE,
                row -> {
                    if (row.getInt("stands") == 1) {
                        changer(row.getString("source_type"), row.getString("source_id"))
                                .ifPresent(changedBy::add);
                    }
                    long event = row.getLong("pooled");
                    if (!row.wasNull()) {
                        pooled.add(event);
                    }
                },
                proposalIds);
        return new Since(changedBy, pooled.stream().findFirst().map(this::pooledBy));
    }

    private static Optional<PostedThing> changer(String sourceType, String sourceId) {
        return switch (sourceType) {
            case "PROPOSAL" -> Optional.of(new PostedThing(ThingKind.WRITE_DOWN, Long.parseLong(sourceId)));
            case "DISPOSAL" -> Optional.of(new PostedThing(ThingKind.DISPOSAL, Long.parseLong(sourceId)));
            default -> Optional.empty();
        };
    }

    private PooledLot pooledBy(long event) {
        return rows.list(POOLED, row -> new PooledLot(row.getString(1), row.getObject(2, LocalDate.class)), event)
                .getFirst();
    }

    /** Write-downs of the same asset and book that are posted for periods that end later. */
    public Set<PostedThing> measuredLater(Collection<Long> proposalIds) {
        return new HashSet<>(
                rows.list(MEASURED, row -> new PostedThing(ThingKind.WRITE_DOWN, row.getLong(1)), proposalIds));
    }
}
