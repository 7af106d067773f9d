package org.ballast.jobs.web;

import java.time.Instant;
import org.ballast.jobs.domain.Job;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;

/** A job, as the API shows it. */
@Schema(name = "Job")
public record JobJson(
        long id,
        String kind,
        String entity,
        String subject,
        String status,
        int steps,
        int stepsRead,
        int stepsWritten,
        int attempt,
        String message,
        @Nullable Long resultId,
        String startedBy,
        Instant startedAt) {

    public static JobJson of(Job job) {
        return new JobJson(
                job.id(),
                job.order().kind(),
                job.order().entity(),
                job.order().subject(),
                job.status().name(),
                job.order().steps(),
                job.read(),
                job.written(),
                job.attempt(),
                job.message(),
                job.resultId().isPresent() ? (Long) job.resultId().getAsLong() : null,
                job.startedBy(),
                job.startedAt());
    }
}
