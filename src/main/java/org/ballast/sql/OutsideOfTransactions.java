package org.ballast.sql;

import jakarta.annotation.Resource;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.HeuristicMixedException;
import jakarta.transaction.HeuristicRollbackException;
import jakarta.transaction.InvalidTransactionException;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.RollbackException;
import jakarta.transaction.SystemException;
import jakarta.transaction.Transaction;
import jakarta.transaction.TransactionManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.UserTransaction;

/** Where a caller may always begin and end a transaction: methods that are entered without one (Jakarta Transactions 3.7). */
@ApplicationScoped
@Transactional(Transactional.TxType.NEVER)
class OutsideOfTransactions {

    @Inject
    private UserTransaction transaction;

    @Resource(lookup = "java:appserver/TransactionManager")
    private TransactionManager manager;

    void begin() throws NotSupportedException, SystemException {
        transaction.begin();
    }

    void commit(Transaction suspended)
            throws RollbackException, HeuristicMixedException, HeuristicRollbackException, SystemException {
        resume(suspended);
        transaction.commit();
    }

    void rollback(Transaction suspended) throws SystemException {
        resume(suspended);
        transaction.rollback();
    }

    private void resume(Transaction suspended) throws SystemException {
        try {
            manager.resume(suspended);
        } catch (InvalidTransactionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
