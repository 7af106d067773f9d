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
import java.time.Duration;
import java.time.Instant;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.Optional;
import java.util.concurrent.TimeUnit;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.margin.application.CheckMargin;

/**
 * Looks at the trading accounts of each entity once a day, after the venues' settlement at 08:00 UTC, and again as soon as an
 * open margin call is due or a venue has said something new. Whoever of several nodes comes second finds nothing more to do.
 */
@Singleton
@Startup
@DependsOn("FirstStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class CheckMarginDaily {

    private static final System.Logger LOG = System.getLogger(CheckMarginDaily.class.getName());
    private static final int MINUTES_BETWEEN_LOOKS = 2;
    private static final LocalTime SETTLED = LocalTime.of(8, 15);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private CheckMargin checkMargin;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    @PostConstruct
    void start() {
        var unused = executor.scheduleWithFixedDelay(
                this::look, MINUTES_BETWEEN_LOOKS, MINUTES_BETWEEN_LOOKS, TimeUnit.MINUTES);
    }

    /** An exception would end the looking; one entity that cannot be looked at holds none of the others back. */
    private void look() {
        try {
            var unused = currentUser.actingAs(Caller.PORTAL, Role.SYSTEM, this::check);
        } catch (RuntimeException failed) {
            LOG.log(Level.DEBUG, "No look at margin", failed);
        }
    }

    private Instant check() {
        Instant now = clock.instant();
        for (String entity : checkMargin.toCheck(settledBefore(now), now)) {
            try {
                checkMargin.check(entity, Optional.empty());
            } catch (RuntimeException failed) {
                LOG.log(Level.WARNING, "The margin of " + entity + " was not checked", failed);
            }
        }
        return now;
    }

    /** The last settlement at or before an instant. */
    static Instant settledBefore(Instant now) {
        ZonedDateTime day = now.atZone(ZoneOffset.UTC);
        Instant today = day.toLocalDate().atTime(SETTLED).toInstant(ZoneOffset.UTC);
        return today.isAfter(now) ? today.minus(Duration.ofDays(1)) : today;
    }
}
