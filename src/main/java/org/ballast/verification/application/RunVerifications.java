package org.ballast.verification.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Optional;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.ReadTrail;
import org.ballast.refusals.Refusal;
import org.ballast.verification.domain.Verification;
import org.ballast.verification.domain.VerificationProgress;

/**
 * Begins verifications and does them while nobody waits. One runs at a time, over all nodes; of a night there is one. How
 * far it is stands in the database, for every node to see.
 */
@ApplicationScoped
public class RunVerifications {

    private static final Logger LOG = Logger.getLogger(RunVerifications.class.getName());
    private static final int SECONDS_BETWEEN_NOTES = 1;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadTrail readTrail;

    @Inject
    private ReadVerifications readVerifications;

    @Inject
    private VerificationBook book;

    @Inject
    private VerifyBooks verifyBooks;

    /**
     * Begins one and does not wait; where one runs, that one is meant.
     *
     * @return as it stands now
     * @throws Refusal FORBIDDEN for everybody who may not read the trail
     */
    public Verification begin() {
        readTrail.requireReader();
        String by = currentUser.name();
        Role role = currentUser.actingRole();
        Optional<Long> begun = book.begin(by, verifyBooks.parts(), Optional.empty());
        begun.ifPresent(id -> executor.execute(() -> run(id, by, role)));
        return begun.map(readVerifications::byId)
                .or(readVerifications::running)
                .orElseGet(() -> readVerifications.newest().getFirst());
    }

    /** Does the one of a night, unless there is one already. */
    public void ofNight(LocalDate night) {
        book.begin(Caller.PORTAL, verifyBooks.parts(), Optional.of(night))
                .ifPresent(id -> run(id, Caller.PORTAL, Role.SYSTEM));
    }

    private void run(long id, String by, Role role) {
        VerificationProgress progress = new VerificationProgress();
        ScheduledFuture<?> notes = scheduler.scheduleAtFixedRate(
                () -> note(id, progress), SECONDS_BETWEEN_NOTES, SECONDS_BETWEEN_NOTES, TimeUnit.SECONDS);
        try {
            VerifyBooks.Outcome outcome = verifyBooks.lookAt(progress);
            currentUser.actingAs(by, role, () -> book.end(id, outcome, progress));
            if (!outcome.findings().isEmpty()) {
                LOG.log(Level.SEVERE, "The books are not what was written to them: {0}", outcome.findings());
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.SEVERE, "Verification " + id + " came to no end", failed);
            book.fail(id, progress);
        } finally {
            notes.cancel(false);
        }
    }

    /** A note that fails, as while the database is away, is not the last one: an exception would end them all. */
    private void note(long id, VerificationProgress progress) {
        try {
            book.see(id, progress);
        } catch (RuntimeException failed) {
            LOG.log(Level.FINE, "No note of verification " + id, failed);
        }
    }
}
