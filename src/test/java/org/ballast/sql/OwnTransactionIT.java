package org.ballast.sql;

import static java.util.concurrent.TimeUnit.SECONDS;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import jakarta.transaction.NotSupportedException;
import jakarta.transaction.SystemException;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.ballast.container.InPortal;
import org.junit.jupiter.api.Test;

/** A caller begins and ends his own transaction, whoever else is in the beans that he uses. */
@InPortal
class OwnTransactionIT {

    private static final String ONE_ROW = "SELECT 1";

    @Inject
    private OwnTransaction transaction;

    @Inject
    private SqlRows rows;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void isCommittedAndRolledBackThoughSomebodyCameIntoTheSameBeanAndStayedLonger() throws Exception {
        leaveBefore(() -> {
            transaction.begin();
            transaction.commit();
        });
        leaveBefore(() -> {
            transaction.begin();
            transaction.rollback();
        });
        transaction.begin();
        leaveBefore(transaction::commit);
        transaction.begin();
        leaveBefore(transaction::rollback);

        assertThat(transaction.isOpen()).isFalse();
    }

    @Test
    void isOneAtATime() throws NotSupportedException, SystemException {
        transaction.begin();
        assertThat(transaction.isOpen()).isTrue();
        assertThatExceptionOfType(Exception.class).isThrownBy(transaction::begin);
        transaction.rollback();

        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(transaction::commit);
        assertThatExceptionOfType(IllegalStateException.class).isThrownBy(transaction::rollback);
    }

    /**
     * Does the step after having been in a bean that another thread entered meanwhile, from within a transaction, and has
     * not left yet.
     */
    private void leaveBefore(Step step) throws Exception {
        CountDownLatch here = new CountDownLatch(1);
        CountDownLatch there = new CountDownLatch(1);
        CountDownLatch done = new CountDownLatch(1);
        Future<?> other = executor.submit(() -> rows.list(ONE_ROW, outer -> {
            await(here);
            return rows.list(ONE_ROW, inner -> {
                there.countDown();
                await(done);
                return "";
            });
        }));
        rows.list(ONE_ROW, row -> {
            here.countDown();
            await(there);
            return "";
        });
        try {
            step.take();
        } finally {
            done.countDown();
            other.get(20, SECONDS);
        }
    }

    private static void await(CountDownLatch latch) {
        try {
            assertThat(latch.await(20, SECONDS)).isTrue();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @FunctionalInterface
    private interface Step {
        void take() throws Exception;
    }
}
