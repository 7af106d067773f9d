package org.ballast.jobs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import java.util.List;
import org.ballast.jobs.domain.Job;
import org.ballast.pages.application.Worded;

/** The work that the features brought. */
@ApplicationScoped
public class JobWorks {

    @Inject
    @Any
    private Instance<JobWork> works;

    JobWork of(String kind) {
        return works.stream()
                .filter(work -> work.kind().equals(kind))
                .findFirst()
                .orElseThrow(() -> new IllegalStateException("no work of kind " + kind));
    }

    List<JobWork> all() {
        return works.stream().toList();
    }

    /** What is done on a page. */
    List<String> kindsOn(String page) {
        return works.stream()
                .filter(work -> work.page().equals(page))
                .map(JobWork::kind)
                .toList();
    }

    /** Where a job stands, in a sentence. */
    public Worded said(Job job) {
        JobWork work = of(job.order().kind());
        boolean ended = switch (job.status()) {
            case RUNNING, DONE -> false;
            case REFUSED, CANCELED, LOST -> true;
        };
        boolean nothingKept = ended && !work.keepsParts();
        return Worded.of(
                nothingKept ? "jobs" : work.bundle(),
                (nothingKept ? "job." : work.words()) + job.status(),
                job.order().steps(),
                job.read(),
                job.written(),
                job.message());
    }

    /** What a job does, in a word or two. */
    public Worded title(Job job) {
        return of(job.order().kind()).title(job.order());
    }

    /** Where what came of it is looked at; empty where that is nowhere, or where nothing came of it. */
    public String resultPage(Job job) {
        return job.resultId().isEmpty()
                ? ""
                : of(job.order().kind()).resultPage(job.resultId().getAsLong()).orElse("");
    }
}
