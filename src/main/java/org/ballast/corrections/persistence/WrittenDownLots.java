package org.ballast.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
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
    private static final String CHANGED = "SELECT DISTINCT e.source_type, e.source_id FROM " + LATER
            + " LEFT JOIN undone_source u ON u.book_id = e.book_id AND u.source_type = e.source_type"
            + " AND u.source_id = e.source_id WHERE u.source_id IS NULL AND e.source_type IN ('PROPOSAL', 'DISPOSAL')";
    // Each period begins with the carrying amounts that the one before left, each asset by itself
    private static final String MEASURED = "SELECT DISTINCT q.id FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id)"
            + " JOIN proposal p ON p.id = k.id JOIN proposal q ON q.book_id = p.book_id AND q.asset_id = p.asset_id"
            + " AND q.period_end > p.period_end JOIN approval_case c ON c.id = q.case_id WHERE c.status = 'POSTED'";
    private static final String POOLED = "SELECT l.code, e.posted_on FROM " + LATER
            + " JOIN lot l ON l.id = e.lot_id WHERE e.kind = 'POOL' AND e.quantity_change < 0"
            + " ORDER BY e.id FETCH FIRST 1 ROW ONLY";

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
     * Write-downs and disposals that changed one of the lots after them, in their book, and are not undone. Some of themselves
     * may be among them.
     */
    public Set<PostedThing> changedAfter(Collection<Long> proposalIds) {
        Set<PostedThing> found = new HashSet<>();
        rows.forEach(
                CHANGED,
                row -> found.add(new PostedThing(
                        "PROPOSAL".equals(row.getString(1)) ? ThingKind.WRITE_DOWN : ThingKind.DISPOSAL,
                        Long.parseLong(row.getString(2)))),
                proposalIds);
        return found;
    }

    /** Write-downs of the same asset and book that are posted for periods that end later. */
    public Set<PostedThing> measuredLater(Collection<Long> proposalIds) {
        return new HashSet<>(
                rows.list(MEASURED, row -> new PostedThing(ThingKind.WRITE_DOWN, row.getLong(1)), proposalIds));
    }

    /** The first of the lots that passed into a pool after them: what it carried is part of an average since. */
    public Optional<PooledLot> pooledAfter(Collection<Long> proposalIds) {
        return rows
                .list(POOLED, row -> new PooledLot(row.getString(1), row.getObject(2, LocalDate.class)), proposalIds)
                .stream()
                .findFirst();
    }
}
