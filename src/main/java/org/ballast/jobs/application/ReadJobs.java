package org.ballast.jobs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.jobs.domain.Job;
import org.ballast.jobs.domain.JobsSentence;
import org.ballast.jobs.persistence.Jobs;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** How far the jobs are. */
@ApplicationScoped
@Transactional
public class ReadJobs {

    private static final int SHOWN = 10;
    private static final Duration RECENT = Duration.ofDays(1);

    @Inject
    private CurrentUser currentUser;

    @Inject
    private JobWorks works;

    @Inject
    private Jobs jobs;

    @Inject
    private Clock clock;

    /** The newest of an entity that are looked at on a page. */
    public List<Job> newestOf(String entity, String page) {
        currentUser.requireSignedIn();
        return jobs.newestOf(entity, works.kindsOn(page), SHOWN);
    }

    /** What the user who is signed in started in the last day, the newest first. */
    public List<Job> own() {
        currentUser.requireSignedIn();
        return jobs.startedBy(currentUser.name(), clock.instant().minus(RECENT), SHOWN);
    }

    /**
     * @throws Refusal NOT_FOUND
     */
    public Job byId(long id) {
        currentUser.requireSignedIn();
        return jobs.byId(id).orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, JobsSentence.NO_JOB, id));
    }
}
