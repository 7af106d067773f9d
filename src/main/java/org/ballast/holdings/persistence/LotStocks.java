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

    /** The lots of a book with what is reserved of them; call it while recording is held. */
    public FreeLots free(long bookId) {
        // Reservations first: a disposal that is posted in between then counts twice, not never
        Map<Long, Quantity> reserved = disposals.reserved(bookId);
        Map<Long, Instant> priced = lastPriced(bookId);
        Map<Long, Long> wallets = wallets(bookId);
        List<FreeLots.Stock> stocks = lots.positions(bookId).stream()
                .map(lot -> new FreeLots.Stock(
                        lot,
                        wallets.getOrDefault(lot.id(), 0L),
                        reserved.getOrDefault(lot.id(), Quantity.ZERO),
                        priced.getOrDefault(lot.id(), Instant.MIN)))
                .toList();
        return new FreeLots(stocks);
    }

    private Map<Long, Instant> lastPriced(long bookId) {
        Map<Long, Instant> priced = new HashMap<>();
        em.createQuery(
                        "SELECT e.lotId, MAX(e.at) FROM LotEventRow e WHERE e.bookId = :book AND e.kind = :kind"
                                + " GROUP BY e.lotId",
                        Object[].class)
                .setParameter("book", bookId)
                .setParameter("kind", LotEventKind.IMPAIR)
                .getResultList()
                .forEach(row -> priced.put((Long) row[0], (Instant) row[1]));
        return priced;
    }

    private Map<Long, Long> wallets(long bookId) {
        Map<Long, Long> wallets = new HashMap<>();
        em.createQuery(
                        "SELECT l.id, l.walletId FROM LotRow l, LotPositionRow p WHERE p.lotId = l.id AND p.bookId = :book"
                                + " AND p.quantity > 0",
                        Object[].class)
                .setParameter("book", bookId)
                .getResultList()
                .forEach(row -> wallets.put((Long) row[0], (Long) row[1]));
        return wallets;
    }
}
