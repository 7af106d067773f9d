package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.FreeLots;
import org.ballast.holdings.domain.LotEventKind;

/** What disposals can take from. */
@ApplicationScoped
public class LotStocks {

    @PersistenceContext
    private EntityManager em;

    @Inject
    private Lots lots;

    @Inject
    private Disposals disposals;

    /** The lots of an entity with what is reserved of them; call it while recording is held. */
    public FreeLots free(long entityId) {
        // Reservations first: a disposal that is posted in between then counts twice, not never
        Map<Long, Quantity> reserved = disposals.reserved(entityId);
        Map<Long, Instant> priced = lastPriced(entityId);
        Map<Long, Long> wallets = wallets(entityId);
        List<FreeLots.Stock> stocks = lots.positions(entityId).stream()
                .map(lot -> new FreeLots.Stock(
                        lot,
                        wallets.getOrDefault(lot.id(), 0L),
                        reserved.getOrDefault(lot.id(), Quantity.ZERO),
                        priced.getOrDefault(lot.id(), Instant.MIN)))
                .toList();
        return new FreeLots(stocks);
    }

    private Map<Long, Instant> lastPriced(long entityId) {
        Map<Long, Instant> priced = new HashMap<>();
        em.createQuery(
                        "SELECT e.lotId, MAX(e.at) FROM LotEventRow e WHERE e.entityId = :entity AND e.kind = :kind"
                                + " GROUP BY e.lotId",
                        Object[].class)
                .setParameter("entity", entityId)
                .setParameter("kind", LotEventKind.IMPAIR)
                .getResultList()
                .forEach(row -> priced.put((Long) row[0], (Instant) row[1]));
        return priced;
    }

    private Map<Long, Long> wallets(long entityId) {
        Map<Long, Long> wallets = new HashMap<>();
        em.createQuery(
                        "SELECT l.id, l.walletId FROM LotRow l WHERE l.entityId = :entity AND l.remainingQuantity > 0",
                        Object[].class)
                .setParameter("entity", entityId)
                .getResultList()
                .forEach(row -> wallets.put((Long) row[0], (Long) row[1]));
        return wallets;
    }
}
