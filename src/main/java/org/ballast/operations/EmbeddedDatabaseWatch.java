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
import java.sql.SQLException;
import java.util.concurrent.TimeUnit;

/**
 * Ends the process with status 1 once the embedded database has closed its file, as it does on a full disk: it would
 * answer nothing more in this process, and what starts the portal anew (the service unit, the container) opens it again
 * with all that was confirmed. Until then the portal is not ready. PostgreSQL comes back by itself and is not watched.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class EmbeddedDatabaseWatch {

    private static final System.Logger LOG = System.getLogger(EmbeddedDatabaseWatch.class.getName());
    private static final int SECONDS = 5;
    private static final int SECONDS_TO_STOP_IN_ORDER = 30;

    @Inject
    private BallastDatabase database;

    @Resource
    private ManagedScheduledExecutorService executor;

    private boolean wasClosed;

    @PostConstruct
    void start() {
        try {
            if (database.dialect().equals("h2")) {
                var unused = executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
            }
        } catch (SQLException unreachable) {
            throw new IllegalStateException(unreachable);
        }
    }

    /** Twice in a row, so that no passing trouble with the file ends a process. */
    private void look() {
        boolean closed = database.hasClosedItsFile();
        if (closed && wasClosed) {
            LOG.log(
                    Level.ERROR,
                    "The embedded database has closed its file, perhaps because the disk is full. The portal ends with"
                            + " status 1; started again, it goes on with all that it has confirmed.");
            end();
        }
        wasClosed = closed;
    }

    /** From threads of their own: the server waits for its own threads while it stops. */
    private static void end() {
        Thread.ofPlatform().name("end").start(() -> System.exit(1));
        Thread.ofPlatform().name("end at once").daemon().start(() -> {
            try {
                TimeUnit.SECONDS.sleep(SECONDS_TO_STOP_IN_ORDER);
            } catch (InterruptedException stopping) {
                Thread.currentThread().interrupt();
            }
            Runtime.getRuntime().halt(1);
        });
    }
}
