package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.holdings.domain.LotChange;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;

/** The acquisition lots as they stand and as they stood in each book. */
@ApplicationScoped
public class Lots {

    private static final int AT_ONCE = 5_000;
    private static final String CURRENT = "SELECT l.id, l.code, l.assetId, l.acquiredAt, l.dayPrecision, b.currency,"
            + " p.quantity, p.cost, p.reduction, p.valueChange FROM LotRow l, LotPositionRow p, BookRow b"
            + " WHERE p.lotId = l.id AND b.id = p.bookId AND p.bookId = :book ";
    private static final String HELD =
            "SELECT " + LotColumns.SQL + " FROM lot_position p JOIN lot l ON l.id = p.lot_id WHERE p.book_id = ? ";
    private static final String IDENTITY = "l.id, l.code, l.assetId, l.acquiredAt, l.dayPrecision, b.currency";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SqlRows rows;

    @Inject
    private LotEvents events;

    /** The lots of a book that still hold units, of all assets, by (acquiredAt, id). */
    public List<LotPosition> positions(long bookId) {
        return read(em.createQuery(CURRENT + "AND p.quantity > 0 ORDER BY l.acquiredAt, l.id")
                .setParameter("book", bookId));
    }

    /** As {@link #positions(long)}, of one asset. */
    public List<LotPosition> positions(long bookId, long assetId) {
        return read(em.createQuery(CURRENT + "AND l.assetId = :asset AND p.quantity > 0 ORDER BY l.acquiredAt, l.id")
                .setParameter("book", bookId)
                .setParameter("asset", assetId));
    }

    /** The lots that a book knew at the end of a day, by (acquiredAt, id); one that was emptied by then has zero units. */
    public List<LotPosition> asOf(long bookId, LocalDate day) {
        return read(em.createQuery("SELECT " + IDENTITY
                        + ", SUM(e.quantityChange), SUM(e.costChange), SUM(e.reductionChange), SUM(e.valueChange)"
                        + " FROM LotRow l, LotEventRow e, BookRow b"
                        + " WHERE e.lotId = l.id AND b.id = e.bookId AND e.bookId = :book AND e.postedOn <= :day"
                        + " GROUP BY " + IDENTITY + " ORDER BY l.acquiredAt, l.id")
                .setParameter("book", bookId)
                .setParameter("day", day));
    }

    /** The named lots as they stand in a book, by (acquiredAt, id). */
    public List<LotPosition> byIds(long bookId, Collection<Long> ids) {
        return chunks(ids)
                .flatMap(chunk -> read(em.createQuery(CURRENT + "AND l.id IN :ids")
                                .setParameter("book", bookId)
                                .setParameter("ids", chunk))
                        .stream())
                .sorted(LotPosition.FIRST_ACQUIRED_FIRST)
                .toList();
    }

    /**
     * The key of the lot that goes by a code: the one in force, else the one that was withdrawn last.
     *
     * @throws Refusal NOT_FOUND
     */
    public long idOf(long entityId, String code) {
        return em.createQuery(
                        "SELECT l.id FROM LotRow l WHERE l.entityId = :entity AND l.code = :code ORDER BY l.withdrawn, l.id DESC",
                        Long.class)
                .setParameter("entity", entityId)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, "There is no lot " + code + "."));
    }

    /**
     * Holds positions of lots in a book for this transaction, in the order of their keys, and gives them as they stand.
     * Whoever wants to change a position reads it through this method.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LotPosition> lock(long bookId, Collection<Long> ids) {
        List<LotPosition> held = new ArrayList<>(ids.size());
        chunks(ids).forEach(chunk -> {
            String places = String.join(",", Collections.nCopies(chunk.size(), "?"));
            held.addAll(rows.list(
                    HELD + "AND p.lot_id IN (" + places + ") ORDER BY p.lot_id FOR UPDATE",
                    LotColumns::position,
                    Stream.concat(Stream.of(bookId), chunk.stream()).toArray()));
        });
        held.sort(LotPosition.FIRST_ACQUIRED_FIRST);
        return held;
    }

    /**
     * Appends steps to the lots' histories in a book and brings their positions to the last of them. The lots must be held
     * by {@link #lock}; the database refuses a lot below zero.
     *
     * @param changes for each lot in the order in which they happened
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(long bookId, List<LotChange> changes) {
        events.append(bookId, changes);
    }

    /** Marks a lot as withdrawn and gives its code free; the database refuses it for a lot with units. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawn(long id) {
        rows.execute("UPDATE lot SET withdrawn = TRUE WHERE id = ?", id);
    }

    private static Stream<List<Long>> chunks(Collection<Long> ids) {
        List<Long> sorted = new ArrayList<>(new java.util.TreeSet<>(ids));
        return IntStream.iterate(0, from -> from < sorted.size(), from -> from + AT_ONCE)
                .mapToObj(from -> sorted.subList(from, Math.min(sorted.size(), from + AT_ONCE)));
    }

    private static List<LotPosition> read(Query query) {
        List<?> found = query.getResultList();
        List<LotPosition> positions = new ArrayList<>(found.size());
        for (Object row : found) {
            positions.add(LotColumns.position((Object[]) row));
        }
        return positions;
    }
}
