package org.ballast.imports.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItem;
import org.ballast.access.application.WorkItems;
import org.ballast.access.domain.Role;
import org.ballast.imports.domain.ImportJob;
import org.ballast.pages.application.Worded;

/** The imports that a preparer left to go on: those that recorded nothing wait for a look, the others can be looked at. */
@ApplicationScoped
public class ImportWork implements WorkItems {

    private static final int ORDER = 25;

    @Inject
    private ReadJobs jobs;

    @Override
    public List<WorkGroup> of(LookedAt look) {
        if (!look.isBy(Role.PREPARER)) {
            return List.of();
        }
        List<ImportJob> own = jobs.own();
        return List.of(
                group(
                        "work.jobs.ended",
                        true,
                        own.stream().filter(ImportWork::recordedNothing).toList()),
                group(
                        "work.jobs",
                        false,
                        own.stream().filter(job -> !recordedNothing(job)).toList()));
    }

    private static boolean recordedNothing(ImportJob job) {
        return job.status() == ImportJob.Status.REFUSED || job.status() == ImportJob.Status.LOST;
    }

    private static WorkGroup group(String heading, boolean waiting, List<ImportJob> jobs) {
        return new WorkGroup(
                Worded.of("imports", heading, jobs.size()),
                jobs.size(),
                "/holdings/imports.xhtml",
                ORDER,
                waiting,
                jobs.stream().map(ImportWork::item).toList());
    }

    private static WorkItem item(ImportJob job) {
        String entity = URLEncoder.encode(job.scope(), StandardCharsets.UTF_8);
        return WorkItem.of(
                        Worded.of("imports", "work.jobs.file", job.fileName()),
                        "/holdings/imports.xhtml?entity=" + entity)
                .in(job.scope(), "")
                .by(job.startedBy(), job.startedAt())
                .saying(Worded.of(
                        "imports", "job." + job.status(), job.rows(), job.read(), job.posted(), job.message()));
    }
}
