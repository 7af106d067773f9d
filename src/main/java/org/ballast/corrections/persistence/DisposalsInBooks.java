package org.ballast.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.sql.SqlRows;

/** Disposals as all books of an entity have them, and what rests on them. Call it inside a transaction. */
@ApplicationScoped
public class DisposalsInBooks {

    private static final String KEYS = "FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ";
    private static final String STANDING = "SELECT d.id, d.reference, d.disposed_on, d.withdrawn, s.entry_id, s.status "
            + KEYS + "JOIN disposal d ON d.id = k.id LEFT JOIN disposal_posting s ON s.disposal_id = d.id"
            + " WHERE d.entity_id = ? ORDER BY d.id, s.book_id";

    // From the first of some events on a lot, or on the pool, whatever came later
    private static final String FIRST = "MIN(x.id) AS first_id " + KEYS + "JOIN disposal_lot p ON p.disposal_id = k.id"
            + " JOIN lot_event x ON x.book_id = p.book_id AND x.lot_id = p.lot_id AND x.source_type = 'DISPOSAL'"
            + " AND x.source_id = CAST(p.disposal_id AS VARCHAR(64)) GROUP BY p.book_id, p.lot_id";
    private static final String SINCE =
            ") t JOIN lot_event e ON e.book_id = t.book_id AND e.lot_id = t.lot_id AND e.id > t.first_id";

    // Of all that took from a lot the earliest tells it: the others came later and are among what is found
    private static final String LATER = "SELECT DISTINCT e.source_type, e.source_id FROM (SELECT p.book_id, p.lot_id, "
            + FIRST + SINCE + " JOIN lot l ON l.id = t.lot_id WHERE (e.source_type = 'PROPOSAL'"
            + " OR (e.source_type = 'DISPOSAL' AND l.pool_of_book_id IS NOT NULL)) " + UndoneThings.NOT_UNDONE;
    private static final String POOLED = "SELECT DISTINCT d.reference, l.code FROM"
            + " (SELECT p.book_id, p.lot_id, p.disposal_id, " + FIRST + ", p.disposal_id" + SINCE
            + " JOIN lot l ON l.id = t.lot_id AND l.pool_of_book_id IS NULL JOIN disposal d ON d.id = t.disposal_id"
            + " WHERE e.kind = 'POOL' ORDER BY d.reference, l.code FETCH FIRST 1 ROW ONLY";

    // First in, first out: they took later lots because these held older ones; the oldest of these tells it
    private static final String TAKERS = "SELECT DISTINCT d.id FROM "
            + UndoneThings.oldest(
                    "h.book_id", KEYS + "JOIN disposal_lot h ON h.disposal_id = k.id JOIN lot f ON f.id = h.lot_id")
            + UndoneThings.TOOK_LATER_LOT;
    private static final String HANDED_OVER = "SELECT d.reference, b.code " + KEYS
            + "JOIN disposal d ON d.id = k.id JOIN disposal_posting s ON s.disposal_id = d.id AND s.status = 'POSTED'"
            + " JOIN book b ON b.opening_from = s.book_id AND b.closed_on IS NULL AND b.opened_on > d.disposed_on"
            + " ORDER BY d.reference, b.code FETCH FIRST 1 ROW ONLY";

    @Inject
    private SqlRows rows;

    /**
     * A disposal in all books.
     *
     * @param isUndone it was taken back or undone before
     * @param entries keys of its entries, ascending
     * @param isWaiting whether any book has it waiting
     */
    public record Found(
            long id, String reference, LocalDate disposedOn, boolean isUndone, List<Long> entries, boolean isWaiting) {}

    /** Something that stands in the way, by the names of a disposal and of what rests on it. */
    public record Obstacle(String disposal, String by) {}

    /** What a disposal is called; empty where there is none. */
    public String reference(long id) {
        return rows.list("SELECT reference FROM disposal WHERE id = ?", row -> row.getString(1), id).stream()
                .findFirst()
                .orElse("");
    }

    /** Those of an entity among some keys. */
    public List<Found> standing(long entityId, Collection<Long> ids) {
        Map<Long, Found> found = new LinkedHashMap<>();
        rows.forEach(
                STANDING,
                row -> {
                    long id = row.getLong("id");
                    long entry = row.getLong("entry_id");
                    boolean posted = "POSTED".equals(row.getString("status"));
                    boolean waiting = "AWAITING_TEST".equals(row.getString("status"));
                    Found before = found.get(id);
                    List<Long> entries = new ArrayList<>(before == null ? List.of() : before.entries());
                    if (posted) {
                        entries.add(entry);
                    }
                    entries.sort(null);
                    found.put(
                            id,
                            new Found(
                                    id,
                                    row.getString("reference"),
                                    row.getObject("disposed_on", LocalDate.class),
                                    row.getBoolean("withdrawn"),
                                    List.copyOf(entries),
                                    waiting || (before != null && before.isWaiting())));
                },
                ids,
                entityId);
        return List.copyOf(found.values());
    }

    /**
     * Measurements that came to their lots later; where a book averages, also later disposals; first in, first out, those that
     * took later lots. Some of themselves may be among them.
     */
    public Set<PostedThing> restingOn(Collection<Long> ids) {
        Set<PostedThing> resting = new HashSet<>();
        rows.forEach(LATER, row -> resting.add(UndoneThings.thing(row)), ids);
        rows.forEach(TAKERS, row -> resting.add(new PostedThing(ThingKind.DISPOSAL, row.getLong(1))), ids);
        return resting;
    }

    /** Of disposals whose lots passed into a pool since, the first, with the lot. */
    public Optional<Obstacle> pooledSince(Collection<Long> ids) {
        return rows.list(POOLED, row -> new Obstacle(row.getString("reference"), row.getString("code")), ids).stream()
                .findFirst();
    }

    /** Of disposals before a book took over what was left of their lots, the first, with that book. */
    public Optional<Obstacle> handedOverSince(Collection<Long> ids) {
        return rows
                .list(HANDED_OVER, row -> new Obstacle(row.getString("reference"), row.getString("code")), ids)
                .stream()
                .findFirst();
    }
}
