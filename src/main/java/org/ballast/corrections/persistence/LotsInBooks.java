package org.ballast.corrections.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.sql.SqlRows;

/** Lots as all books of an entity have them, and what rests on them. Call it inside a transaction. */
@ApplicationScoped
public class LotsInBooks {

    private static final String KEYS = "FROM UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ";
    private static final String LOTS = "SELECT l.id, l.code, l.acquired_on, l.withdrawn " + KEYS
            + "JOIN lot l ON l.id = k.id WHERE l.entity_id = ? AND l.pool_of_book_id IS NULL ORDER BY l.id";

    // The lot by itself, or as it came into a pool; several lots of a day and asset are one entry, and a policy that
    // was decided later may have moved a lot to another account. Looked for among the events of the day and the few
    // entries that move lots: no book is read whole
    private static final String ENTRIES =
            "SELECT a.id, a.book_id, a.entry_id, a.posted_on, a.cost_change, a.quantity_change, (SELECT COUNT(*) FROM lot_event o"
                    + " WHERE o.book_id = a.book_id AND o.posted_on = a.posted_on AND o.entry_id = a.entry_id AND o.kind = 'ACQUIRE')"
                    + " AS lots, (SELECT COUNT(*) FROM journal_entry c JOIN journal_line j ON j.entry_id = c.id"
                    + " WHERE c.book_id = a.book_id AND c.source_type = 'LOT' AND c.kind = 'CORRECTION' AND j.unit_id = a.id)"
                    + " AS moves FROM (SELECT k.id, e.book_id, e.entry_id, e.posted_on, e.cost_change, e.quantity_change "
                    + KEYS
                    + "JOIN lot_event e ON e.lot_id = k.id AND e.kind = 'ACQUIRE'"
                    + " UNION ALL SELECT k.id, e.book_id, e.entry_id, e.posted_on, e.cost_change, e.quantity_change "
                    + KEYS
                    + "JOIN lot_event e ON e.from_lot_id = k.id AND e.kind = 'ACQUIRE') a ORDER BY a.id, a.entry_id";
    private static final String LATER = "SELECT DISTINCT e.source_type, e.source_id " + KEYS
            + "JOIN lot_event e ON e.lot_id = k.id WHERE e.source_type IN ('PROPOSAL', 'DISPOSAL') "
            + UndoneThings.NOT_UNDONE;

    // Of a pool: whatever was measured or sold at an average that the lot is part of
    private static final String IN_POOL = "SELECT DISTINCT e.source_type, e.source_id " + KEYS
            + "JOIN lot_event c ON c.from_lot_id = k.id AND c.kind = 'ACQUIRE'"
            + " JOIN lot_event e ON e.book_id = c.book_id AND e.lot_id = c.lot_id"
            + " WHERE ((e.source_type = 'DISPOSAL' AND e.at >= c.at)"
            + " OR (e.source_type = 'PROPOSAL' AND e.posted_on >= c.posted_on)) " + UndoneThings.NOT_UNDONE;
    private static final String TAKEN = "SELECT DISTINCT s.disposal_id " + KEYS
            + "JOIN disposal_lot p ON p.lot_id = k.id"
            + " JOIN disposal_posting s ON s.book_id = p.book_id AND s.disposal_id = p.disposal_id"
            + " WHERE s.status IN ('AWAITING_TEST', 'POSTED') UNION SELECT s.disposal_id " + KEYS
            + "JOIN pooled_units p ON p.lot_id = k.id"
            + " JOIN disposal_posting s ON s.book_id = p.book_id AND s.disposal_id = p.disposal_id"
            + " WHERE s.status IN ('AWAITING_TEST', 'POSTED')";
    // First in, first out: what took later lots had found this one taken
    private static final String TAKERS = "SELECT DISTINCT d.id FROM "
            + UndoneThings.oldest(
                    "a.book_id",
                    KEYS + "JOIN lot f ON f.id = k.id JOIN lot_event a ON a.lot_id = f.id AND a.kind = 'ACQUIRE'")
            + UndoneThings.TOOK_LATER_LOT;
    private static final String PASSED = "SELECT l.code, b.code AS book, e.kind " + KEYS + "JOIN lot l ON l.id = k.id"
            + " JOIN lot_event e ON e.lot_id = k.id OR e.from_lot_id = k.id JOIN book b ON b.id = e.book_id"
            + " WHERE e.kind IN ('POOL', 'OPEN') AND b.closed_on IS NULL ORDER BY l.code, b.code FETCH FIRST 1 ROW ONLY";
    private static final String TAKEN_OUT =
            "SELECT e.entry_id FROM lot_event e WHERE (e.lot_id = ? OR e.from_lot_id = ?)"
                    + " AND e.kind = 'CORRECT' AND e.source_type = 'LOT' AND e.source_id = ? ORDER BY e.id FETCH FIRST 1 ROW ONLY";

    @Inject
    private SqlRows rows;

    /** A lot, whatever its books; {@code isUndone}: it was taken out before. */
    public record Found(long id, String code, LocalDate acquiredOn, boolean isUndone) {}

    /**
     * The entry by which a lot came into a book.
     *
     * @param units how many came in
     * @param cost what the lot brought into the book, in its currency
     * @param isItsOwn whether its mirror undoes this lot alone, and all of it
     */
    public record Acquisition(
            long bookId, long entryId, LocalDate postedOn, BigDecimal units, BigDecimal cost, boolean isItsOwn) {}

    /**
     * A lot that passed from lots to the pool of a book, or to a new book.
     *
     * @param isPooled otherwise a book began with it
     */
    public record Passed(String lot, String book, boolean isPooled) {}

    /** Those of an entity among some keys, pools left out. */
    public List<Found> lots(long entityId, Collection<Long> ids) {
        return rows.list(
                LOTS,
                row -> new Found(
                        row.getLong("id"),
                        row.getString("code"),
                        row.getObject("acquired_on", LocalDate.class),
                        row.getBoolean("withdrawn")),
                ids,
                entityId);
    }

    /** By key of the lot, in the order of posting. */
    public Map<Long, List<Acquisition>> acquisitions(Collection<Long> ids) {
        Map<Long, List<Acquisition>> byLot = new HashMap<>();
        rows.forEach(
                ENTRIES,
                row -> byLot.computeIfAbsent(row.getLong("id"), none -> new ArrayList<>())
                        .add(new Acquisition(
                                row.getLong("book_id"),
                                row.getLong("entry_id"),
                                row.getObject("posted_on", LocalDate.class),
                                row.getBigDecimal("quantity_change"),
                                row.getBigDecimal("cost_change"),
                                row.getInt("lots") == 1 && row.getInt("moves") == 0)),
                ids,
                ids);
        return byLot;
    }

    /** The first entry by which a lot was taken out of a book, itself or from a pool. */
    public OptionalLong takenOutBy(long id) {
        return rows.list(TAKEN_OUT, row -> row.getLong(1), id, id, String.valueOf(id)).stream()
                .mapToLong(Long::longValue)
                .findFirst();
    }

    /** Whatever happened to them, in lots and in pools, disposals that wait for their units, and those that took later lots. */
    public Set<PostedThing> restingOn(Collection<Long> ids) {
        Set<PostedThing> resting = new HashSet<>();
        rows.forEach(LATER, row -> resting.add(UndoneThings.thing(row)), ids);
        rows.forEach(IN_POOL, row -> resting.add(UndoneThings.thing(row)), ids);
        rows.forEach(TAKEN, row -> resting.add(new PostedThing(ThingKind.DISPOSAL, row.getLong(1))), ids, ids);
        rows.forEach(TAKERS, row -> resting.add(new PostedThing(ThingKind.DISPOSAL, row.getLong(1))), ids);
        return resting;
    }

    /** The first that passed on. */
    public Optional<Passed> passed(Collection<Long> ids) {
        return rows
                .list(
                        PASSED,
                        row -> new Passed(
                                row.getString("code"), row.getString("book"), "POOL".equals(row.getString("kind"))),
                        ids)
                .stream()
                .findFirst();
    }
}
