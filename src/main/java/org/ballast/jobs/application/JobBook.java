package org.ballast.jobs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.function.Supplier;
import org.ballast.audit.application.AuditTrail;
import org.ballast.jobs.domain.Job;
import org.ballast.jobs.domain.JobOrder;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.jobs.domain.JobsSentence;
import org.ballast.jobs.persistence.Jobs;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What is written of jobs, each in a transaction of its own, so that every node can see it at once. */
@ApplicationScoped
@Transactional(Transactional.TxType.REQUIRES_NEW)
class JobBook {

    private static final int LONGEST_MESSAGE = 4_000;

    @Inject
    private Jobs jobs;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    Job begin(JobOrder order, String by) {
        return jobs.begin(order, by, clock.instant());
    }

    boolean see(Job job, JobProgress progress) {
        return jobs.see(job, progress);
    }

    /** Does the work and notes that it is done: both or neither. */
    void finish(Job job, JobProgress progress, Supplier<OptionalLong> work) {
        OptionalLong result = work.get();
        if (!jobs.done(job, progress, result)) {
            throw new Refusal(RefusalCode.CONCURRENT_MODIFICATION, JobsSentence.STOPPED);
        }
    }

    void refused(Job job, String message) {
        String shown = message.isBlank() ? JobsSentence.NOTHING_RECORDED.with().text() : message;
        jobs.refused(job, shown.substring(0, Math.min(LONGEST_MESSAGE, shown.length())));
    }

    /** Ends a job whose starter may no more do it, which the trail tells. */
    Job refusedToStarter(Job job, Refusal why) {
        refused(job, why.detail());
        auditTrail.record(
                "JOB_REFUSED",
                "JOB",
                String.valueOf(job.id()),
                "",
                "",
                job.order().subject() + ": " + why.detail());
        return job;
    }

    /** The next attempts at the jobs whose servers are gone, for this node alone. */
    List<Job> takeOver() {
        return jobs.unheardOf().stream()
                .map(jobs::takeOver)
                .flatMap(Optional::stream)
                .toList();
    }
}
