package org.ballast.holdings.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import java.util.List;
import org.ballast.holdings.domain.Wallet;

/** The wallets of the entities. */
@ApplicationScoped
public class Wallets {

    @PersistenceContext
    private EntityManager em;

    /** All of an entity, the default first, then by code. */
    public List<Wallet> of(long entityId) {
        return em.createQuery(
                        "SELECT w FROM WalletRow w WHERE w.entityId = :entity ORDER BY w.isDefault DESC, w.code",
                        WalletRow.class)
                .setParameter("entity", entityId)
                .getResultStream()
                .map(WalletRow::toWallet)
                .toList();
    }

    /** Keeps a new wallet; the key of the argument is not used. */
    public Wallet add(Wallet wallet) {
        WalletRow row = new WalletRow(wallet);
        em.persist(row);
        em.flush();
        return row.toWallet();
    }
}
