package org.ballast.operations;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.ConcurrencyManagement;
import jakarta.ejb.ConcurrencyManagementType;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.ballast.access.application.AccessSettings;
import org.ballast.access.application.DatabaseTrouble;

/**
 * Starts the loading of sample data beside the portal's own start, so that the portal is deployed as quickly with it as
 * without. Until it is over the portal is not ready and pages wait.
 */
@Singleton
@Startup
@DependsOn("FirstStart")
@TransactionManagement(TransactionManagementType.BEAN)
@ConcurrencyManagement(ConcurrencyManagementType.BEAN)
public class SampleLoading {

    private static final System.Logger LOG = System.getLogger(SampleLoading.class.getName());

    private static final int SECONDS_BETWEEN_TRIES = 5;

    @Inject
    private AccessSettings settings;

    @Inject
    private LoadSampleCompanies loadSampleCompanies;

    @Resource
    private ManagedExecutorService executor;

    private final CountDownLatch over = new CountDownLatch(1);
    private volatile boolean failed;

    @PostConstruct
    void start() {
        if (settings.demo()) {
            executor.execute(this::load);
        } else {
            over.countDown();
        }
    }

    private void load() {
        try {
            while (!isLoaded()) {
                TimeUnit.SECONDS.sleep(SECONDS_BETWEEN_TRIES);
            }
        } catch (RuntimeException notLoaded) {
            failed = true;
            LOG.log(Level.ERROR, "The sample companies could not be loaded; the database is as it was", notLoaded);
        } catch (InterruptedException stopping) {
            Thread.currentThread().interrupt();
        } finally {
            over.countDown();
        }
    }

    /** False while the database is away or another node loads them: then the same is tried again. */
    private boolean isLoaded() {
        long began = System.nanoTime();
        try {
            if (loadSampleCompanies.run()) {
                Duration took = Duration.ofNanos(System.nanoTime() - began);
                LOG.log(
                        Level.INFO,
                        "Samples MSTR, HELIX, KELVIN, HARBOUR, JOULE and NEWTON loaded in {0} ms",
                        took.toMillis());
            }
            return true;
        } catch (RuntimeException notLoaded) {
            if (DatabaseTrouble.in(notLoaded).isEmpty()) {
                throw notLoaded;
            }
            LOG.log(Level.WARNING, "The database does not let the sample companies be loaded; trying again", notLoaded);
            return false;
        }
    }

    /** Whether the portal has all that it starts with. */
    public boolean isComplete() {
        return over.getCount() == 0 && !failed;
    }

    /**
     * @return whether the loading was over within the time
     */
    public boolean awaitEnd(Duration patience) throws InterruptedException {
        return over.await(patience.toMillis(), TimeUnit.MILLISECONDS);
    }
}
