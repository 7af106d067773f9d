package org.ballast.entities.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.entities.domain.Wallet;

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

    /**
     * Lets one transaction at a time record lots and disposals of an entity, so that two never reserve the same units or
     * take the same code: whoever records holds the default wallet.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdRecording(long entityId) {
        em.createNativeQuery("SELECT id FROM wallet WHERE entity_id = ? AND is_default FOR UPDATE")
                .setParameter(1, entityId)
                .getResultList();
    }

    /** Keeps a new wallet; the key of the argument is not used. */
    public Wallet add(Wallet wallet) {
        WalletRow row = new WalletRow(wallet);
        em.persist(row);
        em.flush();
        return row.toWallet();
    }
}
