package org.ballast.architecture.faults.journal.application;

import jakarta.transaction.SystemException;
import jakarta.transaction.UserTransaction;

/** Ends a transaction as the server lets it, or does not. */
public class EndsATransaction {

    private final UserTransaction transaction;

    EndsATransaction(UserTransaction transaction) {
        this.transaction = transaction;
    }

    void end() throws SystemException {
        transaction.rollback();
    }
}
