package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.domain.AssetHolding;
import org.ballast.holdings.domain.LotEventKind;
import org.ballast.holdings.domain.Quoted;
import org.ballast.measurement.domain.Amounts;
import org.jspecify.annotations.Nullable;

/** Sums of the lots of a book by asset, as of a day. */
@ApplicationScoped
public class AssetHoldings {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private PooledCosts pooledCosts;

    /**
     * By symbol; an asset of which everything is gone by that day has zero units. The lots as they stand less what happened
     * after the day: few events as a rule, where the sum of all up to it would read every one.
     *
     * @param symbols of the assets, by key
     */
    public List<AssetHolding> asOf(ReportingEntity entity, LocalDate day, Map<Long, String> symbols) {
        Map<Long, Object[]> later = em.createQuery(
                        "SELECT l.assetId, SUM(e.quantityChange), SUM(e.costChange), SUM(e.reductionChange),"
                                + " SUM(e.valueChange)"
                                + " FROM LotEventRow e, LotRow l WHERE l.id = e.lotId AND e.bookId = :book"
                                + " AND e.postedOn > :day GROUP BY l.assetId",
                        Object[].class)
                .setParameter("book", entity.book().id())
                .setParameter("day", day)
                .getResultStream()
                .collect(Collectors.toMap(row -> (Long) row[0], row -> row));
        return em.createQuery(
                        "SELECT l.assetId, SUM(CASE WHEN l.acquiredOn <= :day THEN 1 ELSE 0 END),"
                                + " SUM(p.quantity), SUM(p.cost), SUM(p.reduction), SUM(p.valueChange)"
                                + " FROM LotRow l, LotPositionRow p WHERE p.lotId = l.id AND p.bookId = :book"
                                + " GROUP BY l.assetId",
                        Object[].class)
                .setParameter("book", entity.book().id())
                .setParameter("day", day)
                .getResultStream()
                .filter(row -> ((Number) row[1]).longValue() > 0)
                .map(row -> holding(row, later.get((Long) row[0]), entity.functionalCurrency(), symbols))
                .sorted(Comparator.comparing(AssetHolding::asset))
                .toList();
    }

    /** Cost that left a book with disposals of an asset up to the end of a day. */
    public Money relieved(ReportingEntity entity, long assetId, LocalDate day) {
        BigDecimal cost = em.createQuery(
                        "SELECT SUM(e.costChange) FROM LotEventRow e, LotRow l WHERE l.id = e.lotId AND e.bookId = :book"
                                + " AND l.assetId = :asset AND e.postedOn <= :day AND e.kind = :dispose",
                        BigDecimal.class)
                .setParameter("book", entity.book().id())
                .setParameter("asset", assetId)
                .setParameter("day", day)
                .setParameter("dispose", LotEventKind.DISPOSE)
                .getSingleResult();
        return new Money(cost == null ? BigDecimal.ZERO : cost.negate(), entity.functionalCurrency());
    }

    /** What the lots of a day of acquisition that are left at the end of another day cost, in the currency of the book. */
    public record CostOfDay(long assetId, LocalDate acquiredOn, Money cost) {}

    /** Every cost that is left at the end of a day, by asset and day of acquisition; of a pool each purchase has its part left. */
    public List<CostOfDay> costsByDay(ReportingEntity entity, LocalDate day) {
        List<CostOfDay> costs = new ArrayList<>(ofLots(entity, day));
        costs.addAll(pooledCosts.byDay(entity, day));
        return costs;
    }

    private List<CostOfDay> ofLots(ReportingEntity entity, LocalDate day) {
        return em.createQuery(
                        "SELECT l.assetId, l.acquiredOn, SUM(e.costChange) FROM LotEventRow e, LotRow l"
                                + " WHERE l.id = e.lotId AND e.bookId = :book AND e.postedOn <= :day"
                                + " AND l.poolOfBookId IS NULL GROUP BY l.assetId, l.acquiredOn HAVING SUM(e.costChange) <> 0"
                                + " ORDER BY l.assetId, l.acquiredOn",
                        Object[].class)
                .setParameter("book", entity.book().id())
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new CostOfDay(
                        (Long) row[0], (LocalDate) row[1], new Money((BigDecimal) row[2], entity.functionalCurrency())))
                .toList();
    }

    private static AssetHolding holding(
            Object[] now, Object @Nullable [] later, Currency currency, Map<Long, String> symbols) {
        return new AssetHolding(
                (Long) now[0],
                String.valueOf(symbols.get((Long) now[0])),
                ((Number) now[1]).longValue(),
                new Quantity(less(now[2], later, 1)),
                new Amounts(
                        new Money(less(now[3], later, 2), currency),
                        new Money(less(now[4], later, 3), currency),
                        new Money(less(now[5], later, 4), currency)),
                Quoted.UNKNOWN);
    }

    private static BigDecimal less(Object sum, Object @Nullable [] later, int column) {
        return later == null ? (BigDecimal) sum : ((BigDecimal) sum).subtract((BigDecimal) later[column]);
    }
}
