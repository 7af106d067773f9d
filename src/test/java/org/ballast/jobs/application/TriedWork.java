package org.ballast.jobs.application;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Function;
import org.ballast.jobs.domain.JobOrder;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.pages.application.Worded;

/** Work that a test says in the middle of its own code; known to it by the entity. */
@ApplicationScoped
class TriedWork implements JobWork {

    private final Map<String, Function<JobProgress, OptionalLong>> works = new ConcurrentHashMap<>();

    JobOrder order(String entity, Function<JobProgress, OptionalLong> work) {
        works.put(entity, work);
        return new JobOrder(kind(), entity, "tried", List.of("nothing"), 1);
    }

    @Override
    public String kind() {
        return "TRIED";
    }

    @Override
    public String page() {
        return "/holdings/imports.xhtml";
    }

    @Override
    public String bundle() {
        return "imports";
    }

    @Override
    public Worded title(JobOrder order) {
        return Worded.text("Tried");
    }

    @Override
    public OptionalLong run(JobOrder order, JobProgress progress) {
        return Objects.requireNonNull(works.get(order.entity())).apply(progress);
    }
}
