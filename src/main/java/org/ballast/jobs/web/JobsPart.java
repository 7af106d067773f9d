package org.ballast.jobs.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.faces.context.FacesContext;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.util.List;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.jobs.application.CancelJob;
import org.ballast.jobs.application.JobWorks;
import org.ballast.jobs.application.ReadJobs;
import org.ballast.jobs.domain.Job;
import org.ballast.pages.web.Words;
import org.jspecify.annotations.Nullable;

/** How far the jobs of a page are; asked again while one goes on. */
@Named
@RequestScoped
public class JobsPart {

    @Inject
    private ReadJobs readJobs;

    @Inject
    private CancelJob cancelJob;

    @Inject
    private JobWorks works;

    @Inject
    private CurrentUser currentUser;

    private @Nullable List<Job> found;

    /** The newest of an entity. */
    public List<Job> of(String entity) {
        if (found == null) {
            found = readJobs.newestOf(entity, page());
        }
        return found;
    }

    /** Whether one of them goes on, so that it is worth a look again. */
    public boolean goingOn(String entity) {
        return of(entity).stream().anyMatch(Job::isRunning);
    }

    public boolean mayCancel(Job job) {
        return job.isRunning() && currentUser.has(Role.PREPARER);
    }

    /** What its button does, for who hears it alone. */
    public String canceling(Job job) {
        return Words.in("jobs", "cancel.named", job.order().subject());
    }

    /** Ends a job. */
    public String cancel(Job job) {
        cancelJob.cancel(job.id());
        Words.sayAfterRedirect("jobs", "canceled", job.order().subject());
        return page() + "?faces-redirect=true";
    }

    /** What a job does, in a word or two. */
    public String title(Job job) {
        return Words.of(works.title(job));
    }

    /** Where a job stands, in a sentence. */
    public String said(Job job) {
        return Words.of(works.said(job));
    }

    /** The page of what came of it; empty where there is none. */
    public String resultPage(Job job) {
        return works.resultPage(job);
    }

    private static String page() {
        return FacesContext.getCurrentInstance().getViewRoot().getViewId();
    }
}
