package org.ballast.jobs.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.jobs.domain.Job;
import org.ballast.pages.application.Worded;

/** The jobs that a preparer left to go on: those that recorded nothing wait for a look, the others can be looked at. */
@ApplicationScoped
public class OwnJobs implements WorkItems {

    private static final int ORDER = 25;

    @Inject
    private ReadJobs readJobs;

    @Inject
    private JobWorks works;

    @Override
    public List<WorkGroup> of(LookedAt look) {
        if (!look.isBy(Role.PREPARER)) {
            return List.of();
        }
        List<Job> own = readJobs.own();
        return works.all().stream()
                .flatMap(work -> Stream.of(group(work, own, true), group(work, own, false)))
                .toList();
    }

    private WorkGroup group(JobWork work, List<Job> own, boolean withoutResult) {
        List<Job> jobs = own.stream()
                .filter(job -> job.order().kind().equals(work.kind()))
                .filter(job -> job.isWithoutResult() == withoutResult)
                .toList();
        return new WorkGroup(
                Worded.of(work.bundle(), withoutResult ? "work.jobs.ended" : "work.jobs", jobs.size()),
                jobs.size(),
                work.page(),
                ORDER,
                withoutResult,
                jobs.stream().map(job -> item(work, job)).toList());
    }

    private WorkItem item(JobWork work, Job job) {
        String entity = URLEncoder.encode(job.order().entity(), StandardCharsets.UTF_8);
        return WorkItem.of(Worded.text(job.order().subject()), work.page() + "?entity=" + entity)
                .in(job.order().entity(), "")
                .by(job.startedBy(), job.startedAt())
                .saying(works.said(job));
    }
}
