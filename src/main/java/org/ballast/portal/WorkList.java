package org.ballast.portal;

import jakarta.annotation.PostConstruct;
import jakarta.enterprise.context.RequestScoped;
import jakarta.enterprise.inject.Any;
import jakarta.enterprise.inject.Instance;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.ballast.access.application.CloseStep;
import org.ballast.access.application.CloseSteps;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.LookedAt;
import org.ballast.access.application.WorkGroup;
import org.ballast.access.application.WorkItems;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.web.Books;
import org.ballast.pages.application.Worded;
import org.ballast.pages.web.Words;

/** What waits for the user, from every feature that has something to say, and how far the period looked at is. */
@Named
@RequestScoped
public class WorkList {

    @Inject
    @Any
    private Instance<WorkItems> features;

    @Inject
    @Any
    private Instance<CloseSteps> stages;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Books books;

    @Inject
    private Reporting reporting;

    @Inject
    private Clock clock;

    private List<WorkGroup> groups = List.of();
    private List<CloseStep> steps = List.of();

    @PostConstruct
    void ask() {
        ReportingEntity entity = books.entity();
        LookedAt look = new LookedAt(
                currentUser.roles(),
                entity == null ? "" : entity.code(),
                reporting.getPeriod().from(),
                reporting.getPeriod().to());
        groups = features.stream()
                .filter(feature -> !feature.isListedApart())
                .flatMap(feature -> feature.of(look).stream())
                .filter(group -> group.count() > 0)
                .sorted(Comparator.comparingInt(WorkGroup::order))
                .toList();
        if (entity != null) {
            steps = stages.stream()
                    .flatMap(feature -> feature.of(look).stream())
                    .sorted(Comparator.comparingInt(CloseStep::order))
                    .toList();
        }
    }

    /** What waits for the user, most pressing first. */
    public List<WorkGroup> getWaiting() {
        return groups.stream().filter(WorkGroup::waiting).toList();
    }

    /** What is worth a look. */
    public List<WorkGroup> getOffered() {
        return groups.stream().filter(group -> !group.waiting()).toList();
    }

    /** The steps of the entity and period looked at. */
    public List<CloseStep> getSteps() {
        return steps;
    }

    /** How far the books and the period looked at are. */
    public String getStepsTitle() {
        ReportingEntity entity = books.entity();
        return entity == null
                ? ""
                : Words.in(
                        "web",
                        "worklist.steps",
                        entity.code(),
                        reporting.getPeriod().label(),
                        getStepsDone(),
                        steps.size());
    }

    public long getStepsDone() {
        return steps.stream().filter(CloseStep::done).count();
    }

    /** Whether the user can take the step now. */
    public boolean isOwn(CloseStep step) {
        return step.isFor(currentUser.roles());
    }

    /** Who takes a step, in words. */
    public String takers(CloseStep step) {
        return String.join(
                ", ",
                step.takenBy().stream()
                        .sorted()
                        .map(role -> Words.in("access", "role." + role))
                        .toList());
    }

    /** Nothing to decide, to mend or to set up. */
    public boolean isNothing() {
        return getWaiting().isEmpty() && steps.stream().noneMatch(this::isOwn);
    }

    public String said(Worded words) {
        return Words.of(words);
    }

    /** How long a thing waits: in days, or that it came today. */
    public String age(Instant since) {
        return Words.of("worklist.age", Duration.between(since, clock.instant()).toDays());
    }
}
