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
import java.time.Clock;
import java.time.Instant;
import java.util.concurrent.TimeUnit;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DueCases;
import org.ballast.manualjournals.application.FollowingEntries;

/**
 * Each node looks every minute for what was approved for a day that has come. Whoever posts a case holds it, and whoever
 * comes second finds it posted.
 */
@Singleton
@Startup
@DependsOn("DatabaseMigration")
@TransactionManagement(TransactionManagementType.BEAN)
public class PostDueCases {

    private static final System.Logger LOG = System.getLogger(PostDueCases.class.getName());
    private static final int SECONDS = 60;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private DueCases dueCases;

    @Inject
    private FollowingEntries followingEntries;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    @PostConstruct
    void start() {
        var unused = executor.scheduleWithFixedDelay(this::look, SECONDS, SECONDS, TimeUnit.SECONDS);
    }

    /** An exception would end the looking; the database comes back, and the next look finds what this one could not. */
    private void look() {
        try {
            var unused = currentUser.actingAs(Caller.PORTAL, Role.SYSTEM, this::postDue);
        } catch (RuntimeException failed) {
            LOG.log(Level.DEBUG, "No look at what is due", failed);
        }
    }

    private Instant postDue() {
        Instant now = clock.instant();
        dueCases.postDue(now);
        followingEntries.postDue(now);
        return now;
    }
}
