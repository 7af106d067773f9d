package org.ballast.prices.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.LockModeType;
import jakarta.persistence.PersistenceContext;
import jakarta.persistence.TypedQuery;
import java.util.List;
import java.util.Optional;
import org.ballast.prices.domain.Market;
import org.ballast.prices.domain.PricesSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** The venues whose prices are recorded. */
@ApplicationScoped
public class Markets {

    @PersistenceContext
    private EntityManager em;

    /**
     * @throws Refusal NOT_FOUND
     */
    public Market byCode(String code) {
        return find(code).orElseThrow(() -> unknown(code));
    }

    /**
     * The market, locked until the transaction ends: whoever records prices of it holds this lock, so that two files never
     * write the same bar.
     *
     * @throws Refusal NOT_FOUND
     */
    public Market lock(String code) {
        return rows("WHERE m.code = :code")
                .setParameter("code", code)
                .setLockMode(LockModeType.PESSIMISTIC_WRITE)
                .getResultStream()
                .findFirst()
                .map(MarketRow::toMarket)
                .orElseThrow(() -> unknown(code));
    }

    public Optional<Market> find(String code) {
        return rows("WHERE m.code = :code")
                .setParameter("code", code)
                .getResultStream()
                .findFirst()
                .map(MarketRow::toMarket);
    }

    /** All, by code. */
    public List<Market> all() {
        return rows("ORDER BY m.code")
                .getResultStream()
                .map(MarketRow::toMarket)
                .toList();
    }

    /** Keeps a new market; the key of the argument is not used. */
    public Market add(Market market) {
        MarketRow row = new MarketRow(market);
        em.persist(row);
        em.flush();
        return row.toMarket();
    }

    private TypedQuery<MarketRow> rows(String rest) {
        return em.createQuery("SELECT m FROM MarketRow m " + rest, MarketRow.class);
    }

    private static Refusal unknown(String code) {
        return new Refusal(RefusalCode.NOT_FOUND, PricesSentence.NO_MARKET, code);
    }
}
