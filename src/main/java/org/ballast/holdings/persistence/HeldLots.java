package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.stream.Collectors;
import org.ballast.amounts.Quantity;
import org.ballast.assets.domain.Asset;
import org.ballast.assets.persistence.Assets;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.holdings.domain.LotFilter;
import org.ballast.holdings.domain.LotName;
import org.ballast.holdings.domain.LotOrder;

/** Lots as of a day, page by page, with the names that people know them by. */
@ApplicationScoped
public class HeldLots {

    private static final String COLUMNS = "l.id, l.code, l.assetId, l.acquiredAt, l.dayPrecision, b.currency";
    private static final String NAMES = "l.quantity, w.code, l.reference, l.withdrawn, l.poolOfBookId, l.replacedBy";
    private static final String AS_OF = "SELECT " + COLUMNS
            + ", SUM(e.quantityChange), SUM(e.costChange), SUM(e.reductionChange), SUM(e.valueChange), "
            + NAMES
            + ", SUM(CASE WHEN e.fromLotId IS NULL THEN 0 ELSE e.quantityChange END)"
            + " FROM LotRow l LEFT JOIN WalletRow w ON w.id = l.walletId, LotEventRow e, BookRow b"
            + " WHERE e.lotId = l.id AND b.id = e.bookId AND e.bookId = :book AND e.postedOn <= :day ";
    private static final String KEYS = "SELECT l.id FROM LotRow l, LotPositionRow p WHERE p.lotId = l.id"
            + " AND p.bookId = :book AND l.entityId = :entity AND l.acquiredOn <= :day ";
    private static final String IN_ORDER = " ORDER BY l.acquiredAt, l.id";
    private static final int IDS_AT_ONCE = 1_000;
    private static final String GROUPED = " GROUP BY " + COLUMNS + ", " + NAMES + " ORDER BY l.acquiredAt, l.id";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Assets assets;

    @Inject
    private InPool inPool;

    /** Lots by (acquiredAt, id); one that was emptied by that day has zero units. */
    public List<HeldLot> page(ReportingEntity entity, LocalDate day, LotCursor after, int limit) {
        return withSums(
                entity,
                day,
                em.createQuery(
                                KEYS + "AND (l.acquiredAt > :at OR (l.acquiredAt = :at AND l.id > :id))" + IN_ORDER,
                                Long.class)
                        .setParameter("at", after.acquiredAt())
                        .setParameter("id", after.id())
                        .setParameter("book", entity.book().id())
                        .setParameter("entity", entity.id())
                        .setParameter("day", day)
                        .setMaxResults(limit)
                        .getResultList());
    }

    /**
     * Some of the lots as of a day beyond another one, in the order or, backward, against it.
     *
     * @param fromId key of that lot; empty for the edge of the list
     */
    public List<HeldLot> beyond(
            ReportingEntity entity,
            LocalDate day,
            LotFilter filter,
            LotOrder order,
            Optional<Long> fromId,
            boolean backward,
            int limit) {
        Optional<HeldLot> from = fromId.flatMap(id -> find(entity, id));
        List<Long> ids = new LotKeys(entity, day, filter)
                .beyond(em, order, from, backward)
                .setMaxResults(limit)
                .getResultList();
        Map<Long, HeldLot> byId = withSums(entity, day, ids).stream()
                .collect(Collectors.toMap(held -> held.lot().id(), held -> held));
        return ids.stream()
                .flatMap(id -> Optional.ofNullable(byId.get(id)).stream())
                .toList();
    }

    /** The lots first, then the sums of these alone: a page costs its own lots, not all of them. */
    private List<HeldLot> withSums(ReportingEntity entity, LocalDate day, List<Long> ids) {
        List<HeldLot> lots = new ArrayList<>(ids.size());
        for (int from = 0; from < ids.size(); from += IDS_AT_ONCE) {
            List<Long> some = ids.subList(from, Math.min(ids.size(), from + IDS_AT_ONCE));
            lots.addAll(read(em.createQuery(AS_OF + "AND l.id IN :ids" + GROUPED, Object[].class)
                    .setParameter("book", entity.book().id())
                    .setParameter("day", day)
                    .setParameter("ids", some)
                    .getResultList()));
        }
        return lots;
    }

    /** How many of the lots that the books knew at the end of a day. */
    public int count(ReportingEntity entity, LocalDate day, LotFilter filter) {
        return new LotKeys(entity, day, filter).count(em).getSingleResult().intValue();
    }

    /**
     * One lot as it stands, with nothing where its units are in a pool; empty if the book has no such lot. One that passed into
     * the pool has a history of its own and is in the pool as well.
     */
    public Optional<HeldLot> find(ReportingEntity entity, long lotId) {
        Optional<LotName> pool = inPool.of(entity.book().id(), lotId);
        Optional<HeldLot> held = standing(entity, lotId);
        return pool.isEmpty()
                ? held
                : held.map(lot -> InPool.within(lot, pool)).or(() -> inPool.lot(entity, lotId, pool));
    }

    private Optional<HeldLot> standing(ReportingEntity entity, long lotId) {
        return read(em.createQuery(AS_OF + "AND l.id = :id" + GROUPED, Object[].class)
                        .setParameter("book", entity.book().id())
                        .setParameter("day", LocalDate.of(9999, 12, 31))
                        .setParameter("id", lotId)
                        .getResultList())
                .stream()
                .findFirst();
    }

    /** Key of the entity whose lot it is; empty if there is no such lot. */
    public Optional<Long> entityOf(long lotId) {
        return em.createQuery("SELECT l.entityId FROM LotRow l WHERE l.id = :id", Long.class)
                .setParameter("id", lotId)
                .getResultStream()
                .findFirst();
    }

    private List<HeldLot> read(List<Object[]> rows) {
        Map<Long, String> symbols = assets.all().stream().collect(Collectors.toMap(Asset::id, Asset::symbol));
        return rows.stream().map(row -> lot(row, symbols)).toList();
    }

    private static HeldLot lot(Object[] row, Map<Long, String> symbols) {
        boolean pool = row[14] != null;
        return new HeldLot(
                LotColumns.position(row),
                String.valueOf(symbols.get(((Number) row[2]).longValue())),
                pool ? "" : (String) row[11],
                new Quantity((BigDecimal) row[pool ? 16 : 10]),
                (String) row[12],
                (Boolean) row[13],
                row[15] == null ? OptionalLong.empty() : OptionalLong.of((Long) row[15]),
                pool,
                Optional.empty());
    }
}
