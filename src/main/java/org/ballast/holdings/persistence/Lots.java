package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import org.ballast.holdings.domain.HoldingsSentence;
import org.ballast.holdings.domain.LotChange;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.prices.domain.ExchangeRate;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;

/** The acquisition lots as they stand and as they stood in each book. */
@ApplicationScoped
public class Lots {

    private static final String POSITIONS =
            "SELECT " + LotColumns.SQL + " FROM lot_position p JOIN lot l ON l.id = p.lot_id ";
    private static final String HELD = POSITIONS + "WHERE p.book_id = ? ";
    private static final String NAMED =
            POSITIONS + "JOIN UNNEST(CAST(? AS BIGINT ARRAY)) AS k(id) ON k.id = p.lot_id WHERE p.book_id = ?";
    private static final String IN_ORDER = "AND p.quantity > 0 ORDER BY l.acquired_at, l.id";
    private static final String IDENTITY = "l.id, l.code, l.asset_id, l.acquired_at, l.day_precision, b.currency";
    private static final String AS_OF = "SELECT " + IDENTITY + ", SUM(e.quantity_change) AS units,"
            + " SUM(e.cost_change) AS cost_left, SUM(e.reduction_change) AS reduction, SUM(e.value_change) AS value_change"
            + " FROM lot l JOIN lot_event e ON e.lot_id = l.id JOIN book b ON b.id = e.book_id"
            + " WHERE e.book_id = ? AND e.posted_on <= ? GROUP BY " + IDENTITY + " ORDER BY l.acquired_at, l.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SqlRows rows;

    @Inject
    private LotEvents events;

    /** The lots of a book that still hold units, of one asset, by (acquiredAt, id). */
    public List<LotPosition> positions(long bookId, long assetId) {
        return rows.list(HELD + "AND l.asset_id = ? " + IN_ORDER, LotColumns::position, bookId, assetId);
    }

    /** The lots that a book knew at the end of a day, by (acquiredAt, id); one that was emptied by then has zero units. */
    public List<LotPosition> asOf(long bookId, LocalDate day) {
        return rows.list(AS_OF, LotColumns::position, bookId, day);
    }

    /** The named lots as they stand in a book, by (acquiredAt, id). */
    public List<LotPosition> byIds(long bookId, Collection<Long> ids) {
        return named(bookId, ids, "");
    }

    /**
     * The key of the lot, not of a pool, that goes by a code: the one in force, else the one that was withdrawn last.
     *
     * @throws Refusal NOT_FOUND
     */
    public long idOf(long entityId, String code) {
        return em.createQuery(
                        "SELECT l.id FROM LotRow l WHERE l.entityId = :entity AND l.code = :code"
                                + " AND l.poolOfBookId IS NULL ORDER BY l.withdrawn, l.id DESC",
                        Long.class)
                .setParameter("entity", entityId)
                .setParameter("code", code)
                .setMaxResults(1)
                .getResultStream()
                .findFirst()
                .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, HoldingsSentence.NO_LOT, code));
    }

    /**
     * Holds positions of lots in a book for this transaction, in the order of their keys, and gives them as they stand.
     * Whoever wants to change a position reads it through this method.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<LotPosition> lock(long bookId, Collection<Long> ids) {
        return named(bookId, ids, " ORDER BY p.lot_id FOR UPDATE OF p");
    }

    private List<LotPosition> named(long bookId, Collection<Long> ids, String orderAndLock) {
        List<LotPosition> found = rows.many(NAMED + orderAndLock, LotColumns::position, new TreeSet<>(ids), bookId);
        found.sort(LotPosition.FIRST_ACQUIRED_FIRST);
        return found;
    }

    /**
     * Appends steps to the lots' histories in a book and brings their positions to the last of them. The lots must be held
     * by {@link #lock}; the database refuses a lot below zero.
     *
     * @param changes for each lot in the order in which they happened
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LotEvents.Keys apply(long bookId, List<LotChange> changes) {
        return events.append(bookId, changes);
    }

    /**
     * The same of lots that come into pools.
     *
     * @param rates by key of the lot that comes in: at which its amounts were translated
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public LotEvents.Keys apply(long bookId, List<LotChange> changes, Map<Long, ExchangeRate> rates) {
        return events.append(bookId, changes, rates);
    }

    /** Names the lot that was recorded in the place of one that was taken out. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void replaced(long id, long by) {
        rows.execute("UPDATE lot SET replaced_by = ? WHERE id = ?", by, id);
    }

    /** Marks a lot as withdrawn and gives its code free; the database refuses it for a lot with units. */
    @Transactional(Transactional.TxType.MANDATORY)
    public void withdrawn(long id) {
        rows.execute("UPDATE lot SET withdrawn = TRUE WHERE id = ?", id);
    }
}
