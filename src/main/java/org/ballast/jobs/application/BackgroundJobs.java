package org.ballast.jobs.application;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.enterprise.concurrent.ManagedScheduledExecutorService;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.util.UUID;
import java.util.concurrent.ScheduledFuture;
import java.util.concurrent.TimeUnit;
import java.util.logging.Level;
import java.util.logging.Logger;
import java.util.stream.Collectors;
import org.ballast.access.application.AbsentUsers;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.DatabaseTrouble;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.jobs.domain.Job;
import org.ballast.jobs.domain.JobOrder;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.jobs.domain.JobsSentence;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.Refusal.FieldError;

/**
 * Begins jobs and does them. The work of a job comes into the books in one transaction, together with the note that the job
 * is done; how far it is stands in the database, for every node of the portal to see. A job whose server ends has recorded
 * nothing, and is begun anew by whichever node notices it first.
 */
@ApplicationScoped
public class BackgroundJobs {

    private static final Logger LOG = Logger.getLogger(BackgroundJobs.class.getName());
    private static final int SECONDS_BETWEEN_NOTES = 1;

    @Resource(lookup = "java:comp/DefaultManagedExecutorService")
    private ManagedExecutorService executor;

    @Resource(lookup = "java:comp/DefaultManagedScheduledExecutorService")
    private ManagedScheduledExecutorService scheduler;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AbsentUsers absentUsers;

    @Inject
    private JobWorks works;

    @Inject
    private JobBook book;

    /**
     * Begins and does not wait; the work is done in the name of the user who is signed in now.
     *
     * @return key of the job
     * @throws Refusal FORBIDDEN
     */
    public long begin(JobOrder order) {
        currentUser.require(works.of(order.kind()).role());
        Job job = book.begin(order, currentUser.name());
        execute(job);
        return job.id();
    }

    /** Begins anew the jobs of servers that are gone. */
    public void takeOver() {
        for (Job job : book.takeOver()) {
            LOG.log(Level.WARNING, "Job {0} is begun anew, attempt {1}: its server was not heard of", new Object[] {
                job.id(), job.attempt()
            });
            execute(job);
        }
    }

    private void execute(Job job) {
        Role role = works.of(job.order().kind()).role();
        executor.execute(() -> currentUser.actingAs(job.startedBy(), role, () -> run(job)));
    }

    private long run(Job job) {
        JobProgress progress = new JobProgress();
        ScheduledFuture<?> notes = scheduler.scheduleAtFixedRate(
                () -> note(job, progress), SECONDS_BETWEEN_NOTES, SECONDS_BETWEEN_NOTES, TimeUnit.SECONDS);
        try {
            if (job.isTakenOver() && !isStarterStillAllowed(job)) {
                return job.id();
            }
            JobWork work = works.of(job.order().kind());
            book.finish(job, progress, () -> work.run(job.order(), progress));
        } catch (Refusal refused) {
            book.refused(job, inWords(refused));
        } catch (RuntimeException failed) {
            book.refused(job, DatabaseTrouble.in(failed).map(Refusal::detail).orElseGet(() -> incident(failed)));
        } finally {
            notes.cancel(false);
        }
        return job.id();
    }

    /** Between the attempts, roles may have ended: what nobody may begin now is not begun anew either. */
    private boolean isStarterStillAllowed(Job job) {
        Role role = works.of(job.order().kind()).role();
        if (role == Role.SYSTEM) {
            return true;
        }
        try {
            absentUsers.require(job.startedBy(), role);
            return true;
        } catch (Refusal refused) {
            currentUser.actingAs(Caller.PORTAL, Role.SYSTEM, () -> book.refusedToStarter(job, refused));
            return false;
        }
    }

    /** A note that fails, as while the database is away, is not the last one: an exception would end them all. */
    private void note(Job job, JobProgress progress) {
        try {
            if (!book.see(job, progress)) {
                progress.stop();
            }
        } catch (RuntimeException failed) {
            LOG.log(Level.FINE, "No note of job " + job.id(), failed);
        }
    }

    private static String inWords(Refusal refused) {
        return refused.errors().stream()
                .map(BackgroundJobs::inWords)
                .collect(Collectors.joining(" ", refused.detail() + " ", ""))
                .strip();
    }

    private static String inWords(FieldError error) {
        return error.line() == 0
                ? JobsSentence.FIELD_WRONG.with(error.field(), error.said()).text()
                : JobsSentence.LINE_WRONG
                        .with(error.line(), error.field(), error.said())
                        .text();
    }

    private static String incident(RuntimeException failed) {
        String incident = UUID.randomUUID().toString();
        LOG.log(Level.SEVERE, "Incident " + incident, failed);
        return JobsSentence.INCIDENT.with(incident).text();
    }
}
