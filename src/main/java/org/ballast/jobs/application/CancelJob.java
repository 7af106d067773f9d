package org.ballast.jobs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.audit.application.AuditTrail;
import org.ballast.jobs.domain.Job;
import org.ballast.jobs.domain.JobsSentence;
import org.ballast.jobs.persistence.Jobs;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Ends a job at once, on whichever node it runs: from here on nothing of it can come into the books. Its server stops within
 * seconds.
 */
@ApplicationScoped
public class CancelJob {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private ReadJobs readJobs;

    @Inject
    private Jobs jobs;

    @Inject
    private AuditTrail auditTrail;

    /**
     * Again, it changes nothing.
     *
     * @throws Refusal ILLEGAL_TRANSITION where it has ended otherwise; NOT_FOUND, FORBIDDEN
     */
    @Transactional
    public Job cancel(long id) {
        currentUser.require(Role.PREPARER);
        Job job = readJobs.byId(id);
        if (jobs.cancel(id, currentUser.name())) {
            auditTrail.record(
                    "JOB_CANCELED",
                    "JOB",
                    String.valueOf(id),
                    "",
                    "",
                    job.order().subject());
        }
        Job ended = readJobs.byId(id);
        if (ended.status() != Job.Status.CANCELED) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, JobsSentence.HAS_ENDED, id);
        }
        return ended;
    }
}
