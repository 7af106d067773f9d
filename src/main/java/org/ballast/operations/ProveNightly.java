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
import java.util.concurrent.TimeUnit;
import org.ballast.proofs.application.ProveAhead;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/**
 * Makes the proofs of customers in zero knowledge ahead, each night from eleven to five o'clock UTC, where {@code
 * BALLAST_PROOFS_NIGHTLY} says so; of several nodes one does it.
 */
@Singleton
@Startup
@DependsOn("FirstStart")
@TransactionManagement(TransactionManagementType.BEAN)
public class ProveNightly {

    private static final System.Logger LOG = System.getLogger(ProveNightly.class.getName());
    private static final int FIRST_HOUR = 23;
    private static final int LAST_HOUR = 5;
    private static final int MINUTES_BETWEEN_LOOKS = 1;

    @Inject
    private ProveAhead proveAhead;

    @Inject
    private Clock clock;

    @Inject
    @ConfigProperty(name = "ballast.proofs.nightly", defaultValue = "false")
    private boolean nightly;

    @Resource
    private ManagedScheduledExecutorService executor;

    @PostConstruct
    void start() {
        if (nightly) {
            var unused = executor.scheduleWithFixedDelay(
                    this::look, MINUTES_BETWEEN_LOOKS, MINUTES_BETWEEN_LOOKS, TimeUnit.MINUTES);
        }
    }

    /** An exception would end the looking; the next look begins what this one could not. */
    private void look() {
        int hour = clock.instant().atZone(ZoneOffset.UTC).getHour();
        try {
            if (hour >= FIRST_HOUR || hour < LAST_HOUR) {
                proveAhead.beginWhatIsDue();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.WARNING, "No proofs were made ahead", failed);
        }
    }
}
