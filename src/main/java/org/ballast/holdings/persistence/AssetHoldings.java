package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.AssetHolding;

/** Sums of lots by asset, as of a day. */
@ApplicationScoped
public class AssetHoldings {

    @PersistenceContext
    private EntityManager em;

    /**
     * By symbol; an asset of which everything is gone by that day has zero units.
     *
     * @param symbols of the assets, by key
     */
    public List<AssetHolding> asOf(long entityId, LocalDate day, Currency currency, Map<Long, String> symbols) {
        return em.createQuery(
                        "SELECT l.assetId, COUNT(DISTINCT l.id), SUM(e.quantityChange), SUM(e.costChange),"
                                + " SUM(e.impairmentChange) FROM LotRow l, LotEventRow e WHERE e.lotId = l.id"
                                + " AND e.entityId = :entity AND e.postedOn <= :day GROUP BY l.assetId",
                        Object[].class)
                .setParameter("entity", entityId)
                .setParameter("day", day)
                .getResultStream()
                .map(row -> new AssetHolding(
                        (Long) row[0],
                        String.valueOf(symbols.get((Long) row[0])),
                        (Long) row[1],
                        new Quantity((BigDecimal) row[2]),
                        new Money((BigDecimal) row[3], currency),
                        new Money((BigDecimal) row[4], currency),
                        Optional.empty()))
                .sorted(java.util.Comparator.comparing(AssetHolding::asset))
                .toList();
    }
}
