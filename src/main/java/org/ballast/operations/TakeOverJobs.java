package org.ballast.operations;

import jakarta.annotation.PostConstruct;
import jakarta.annotation.Resource;
import jakarta.ejb.DependsOn;
import jakarta.ejb.Singleton;
import jakarta.ejb.Startup;
import jakarta.ejb.TransactionManagement;
import jakarta.ejb.TransactionManagementType;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.inject.Inject;
import java.lang.System.Logger.Level;
import java.util.concurrent.TimeUnit;
import org.ballast.jobs.application.BackgroundJobs;

/** Each node looks every few seconds for jobs whose server is gone, its own of before a restart among them. */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class TakeOverJobs {

    private static final System.Logger LOG = System.getLogger(TakeOverJobs.class.getName());
    private static final int SECONDS = 10;

    @Inject
    private BackgroundJobs jobs;

    @Resource
    private ManagedScheduledExecutorService executor;

    @PostConstruct
    void start() {
        var unused = executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** An exception would end the looking; the database comes back, and the next look finds what this one could not. */
    private void look() {
        try {
            jobs.takeOver();
        } catch (RuntimeException failed) {
            LOG.log(Level.DEBUG, "No look at the jobs", failed);
        }
    }
}
