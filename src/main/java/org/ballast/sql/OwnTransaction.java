package org.ballast.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.Status;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.UserTransaction;

/**
 * The transaction of a caller who begins it in one method and ends it in another, as by {@link UserTransaction}, which can
 * refuse him that ("Operation not allowed") while others work: whether a caller may is kept in interceptors of shared beans,
 * and the server gives it back to whoever leaves such a bean last. Here each step is taken where it is always allowed.
 */
@ApplicationScoped
public class OwnTransaction {

    @Inject
    private OutsideOfTransactions outside;

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager manager;

    /** @throws NotSupportedException if the caller has one already */
    public void begin() throws NotSupportedException, SystemException {
        outside.begin();
    }

    /** @throws RollbackException if it was marked to be rolled back; it is over then, too */
    public void commit()
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        outside.commit(suspended());
    }

    public void rollback() throws SystemException {
        outside.rollback(suspended());
    }

    /** Whether the caller is within a transaction, of his own or of somebody who called him. */
    public boolean isOpen() throws SystemException {
        return manager.getStatus() != Status.STATUS_NO_TRANSACTION;
    }

    private Transaction suspended() throws SystemException {
        Transaction open = manager.suspend();
        if (open == null) {
            throw new IllegalStateException("There is no transaction to end.");
        }
        return open;
    }
}
