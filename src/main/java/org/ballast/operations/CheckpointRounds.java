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
import java.util.concurrent.TimeUnit;
import org.ballast.audit.application.Checkpoints;

/** Each node gives the end of the trail out every few seconds, as nobody: what is begun in a request goes on as its caller. */
@Singleton
@Startup
@DependsOn("FirstStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class CheckpointRounds {

    private static final int SECONDS = 5;

    @Inject
    private Checkpoints checkpoints;

    @Resource
    private ManagedScheduledExecutorService executor;

    @PostConstruct
    void start() {
        var unused = executor.scheduleWithFixedDelay(checkpoints::giveOut, SECONDS, SECONDS, TimeUnit.SECONDS);
    }
}
