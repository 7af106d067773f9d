package org.ballast.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/**
 * A transaction around what a test does while the portal works beside it. A test that ended its own by the server's UserTransaction
 * could be refused that: whether it may is kept in interceptors that all who call at the same time share.
 */
@ApplicationScoped
public class OneTransaction {

    /** Does the work; what it throws takes it back. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T around(Callable<T> work) throws Exception {
        return work.call();
    }
}
