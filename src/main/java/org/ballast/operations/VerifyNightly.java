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
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.util.concurrent.TimeUnit;
import org.ballast.verification.application.RunVerifications;

/** Verifies the books each night from two o'clock UTC on; of several nodes one does it. */
@Singleton
@Startup
@DependsOn("FirstStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class VerifyNightly {

    private static final System.Logger LOG = System.getLogger(VerifyNightly.class.getName());
    private static final int HOUR = 2;
    private static final int LAST_HOUR = 5;
    private static final int MINUTES_BETWEEN_LOOKS = 10;

    @Inject
    private RunVerifications verifications;

    @Inject
    private Clock clock;

    @Resource
    private ManagedScheduledExecutorService executor;

    @PostConstruct
    void start() {
        var unused = executor.scheduleWithFixedDelay(
                this::look, MINUTES_BETWEEN_LOOKS, MINUTES_BETWEEN_LOOKS, TimeUnit.MINUTES);
    }

    /** An exception would end the looking. A night that was missed is left out: there is a button for it. */
    private void look() {
        ZonedDateTime now = clock.instant().atZone(ZoneOffset.UTC);
        try {
            if (now.getHour() >= HOUR && now.getHour() < LAST_HOUR) {
                verifications.ofNight(now.toLocalDate());
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "The books were not verified tonight", failed);
        }
    }
}
