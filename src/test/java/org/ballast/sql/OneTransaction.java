package org.ballast.sql;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import java.util.concurrent.Callable;

/** A transaction of its own around what a test does, within another one or not. */
@ApplicationScoped
public class OneTransaction {

    /** Does the work; what it throws takes it back. */
    @Transactional(value = Transactional.TxType.REQUIRES_NEW, rollbackOn = Exception.class)
    public <T> T around(Callable<T> work) throws Exception {
        return work.call();
    }
}
