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
import java.util.concurrent.TimeUnit;
import org.ballast.livesheet.application.ListenToFeed;
import org.ballast.livesheet.application.LiveRound;
import org.ballast.livesheet.application.LiveSettings;
import org.ballast.livesheet.application.SeldomWarning;
import org.ballast.livesheet.web.LiveViews;

/** Pushes live sheets to whoever looks, keeps ticks once a second and seals each minute. */
@Singleton
@Startup
@DependsOn("FirstStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class LiveRounds {

    private static final System.Logger LOG = System.getLogger(LiveRounds.class.getName());
    private static final int MILLIS_BETWEEN_LOOKS = 50;
    private static final int MILLIS_BETWEEN_ROUNDS = 1_000;

    private final SeldomWarning warning = new SeldomWarning(LiveRounds.class);

    @Inject
    private Clock clock;

    @Inject
    private LiveSettings settings;

    @Inject
    private LiveViews views;

    @Inject
    private LiveRound round;

    @Inject
    private ListenToFeed feed;

    @Resource
    private ManagedScheduledExecutorService executor;

    /** Reads the settings first: a wrong one stops the start. */
    @PostConstruct
    void start() {
        LOG.log(Level.DEBUG, "Live sheets by {0}, feed {1}", settings.rules(), feed.state());
        var unusedPushes = executor.scheduleWithFixedDelay(
                this::push, MILLIS_BETWEEN_LOOKS, MILLIS_BETWEEN_LOOKS, TimeUnit.MILLISECONDS);
        var unusedRounds = executor.scheduleWithFixedDelay(
                this::go, MILLIS_BETWEEN_ROUNDS, MILLIS_BETWEEN_ROUNDS, TimeUnit.MILLISECONDS);
    }

    /** An exception would end the pushing. */
    private void push() {
        try {
            views.push();
        } catch (RuntimeException failed) {
            warning.log("No live sheet was pushed", failed, clock.instant());
        }
    }

    /** An exception would end the rounds; the database comes back, and the next one finds what this one could not. */
    private void go() {
        try {
            feed.look();
            round.go(views.watched());
        } catch (RuntimeException failed) {
            warning.log("No round of ticks", failed, clock.instant());
        }
    }
}
