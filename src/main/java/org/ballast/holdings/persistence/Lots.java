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

/** The acquisition lots as they stand and as they stood. */
@ApplicationScoped
public class Lots {

    private static final int AT_ONCE = 5_000;
    private static final String CURRENT = "SELECT l.id, l.code, l.assetId, l.acquiredAt, l.dayPrecision, l.currency,"
            + " l.remainingQuantity, l.originalCost, l.accumulatedImpairment FROM LotRow l ";
    private static final String HELD = "SELECT id, code, asset_id, acquired_at, day_precision, currency,"
            + " remaining_quantity, original_cost, accumulated_impairment FROM lot ";
    private static final String IDENTITY = "l.id, l.code, l.assetId, l.acquiredAt, l.dayPrecision, l.currency";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SqlRows rows;

    @Inject
    private LotEvents events;

    /** The lots of an entity that still hold units, of all assets, by (acquiredAt, id). */
    public List<LotPosition> positions(long entityId) {
        return read(em.createQuery(
                        CURRENT + "WHERE l.entityId = :entity AND l.remainingQuantity > 0 ORDER BY l.acquiredAt, l.id")
                .setParameter("entity", entityId));
    }

    /** As {@link #positions(long)}, of one asset. */
    public List<LotPosition> positions(long entityId, long assetId) {
        return read(em.createQuery(CURRENT
                        + "WHERE l.entityId = :entity AND l.assetId = :asset AND l.remainingQuantity > 0"
                        + " ORDER BY l.acquiredAt, l.id")
                .setParameter("entity", entityId)
                .setParameter("asset", assetId));
    }

    /** The lots that the books knew at the end of a day, by (acquiredAt, id); one that was emptied by then has zero units. */
    public List<LotPosition> asOf(long entityId, LocalDate day) {
        return read(em.createQuery("SELECT " + IDENTITY
                        + ", SUM(e.quantityChange), SUM(e.costChange), SUM(e.impairmentChange)"
                        + " FROM LotRow l, LotEventRow e"
                        + " WHERE e.lotId = l.id AND e.entityId = :entity AND e.postedOn <= :day"
                        + " GROUP BY " + IDENTITY + " ORDER BY l.acquiredAt, l.id")
                .setParameter("entity", entityId)
                .setParameter("day", day));
    }

    /** The named lots as they stand, by (acquiredAt, id). */
    public List<LotPosition> byIds(Collection<Long> ids) {
        return chunks(ids)
                .flatMap(chunk ->
                        read(em.createQuery(CURRENT + "WHERE l.id IN :ids").setParameter("ids", chunk)).stream())
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
     * Holds the lots for this transaction, in the order of their keys, and gives them as they stand. Whoever wants to
     * change a lot reads it through this method.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LotPosition> lock(Collection<Long> ids) {
        List<LotPosition> held = new ArrayList<>(ids.size());
        chunks(ids).forEach(chunk -> {
            String places = String.join(",", Collections.nCopies(chunk.size(), "?"));
            held.addAll(rows.list(
                    HELD + "WHERE id IN (" + places + ") ORDER BY id FOR UPDATE",
                    LotColumns::position,
                    chunk.toArray()));
        });
        held.sort(LotPosition.FIRST_ACQUIRED_FIRST);
        return held;
    }

    /**
     * Appends steps to the lots' histories and brings the lots to the last of them. The lots must be held by
     * {@link #lock}; the database refuses a lot below zero.
     *
     * @param changes for each lot in the order in which they happened
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void apply(long entityId, List<LotChange> changes) {
        events.append(entityId, changes);
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
