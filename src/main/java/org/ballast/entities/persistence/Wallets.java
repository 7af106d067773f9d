package org.ballast.entities.persistence;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.persistence.EntityManager;
import jakarta.persistence.PersistenceContext;
import jakarta.transaction.Transactional;
import java.util.List;
import org.ballast.entities.domain.Wallet;
import org.ballast.sql.SqlRows;

/** The wallets of the entities. */
@ApplicationScoped
public class Wallets {

    /** A row that is written as it was is held, and new rows may refer to it all the same. */
    private static final String HOLD_BOOKS = "UPDATE book SET framework = framework WHERE ";

    @PersistenceContext
    private EntityManager em;

    @Inject
    private SqlRows rows;

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
     * take the same code: whoever records holds the default wallet, and all books.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdRecording(long entityId) {
        em.createNativeQuery("SELECT id FROM wallet WHERE entity_id = ? AND is_default FOR UPDATE")
                .setParameter(1, entityId)
                .getResultList();
        rows.execute(HOLD_BOOKS + "entity_id = ?", entityId);
    }

    /**
     * Lets one transaction at a time measure the lots of a book and post what came of it, while nobody records for its entity;
     * in another book of the entity the same goes on. Whoever holds a book does not begin to record.
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public void holdBook(long bookId) {
        rows.execute(HOLD_BOOKS + "id = ?", bookId);
    }

    /** Keeps a new wallet; the key of the argument is not used. */
    public Wallet add(Wallet wallet) {
        WalletRow row = new WalletRow(wallet);
        em.persist(row);
        em.flush();
        return row.toWallet();
    }
}
