package org.ballast.writedowns.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.jobs.application.BackgroundJobs;
import org.ballast.jobs.application.JobWork;
import org.ballast.jobs.domain.JobOrder;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.journal.application.OpenPeriods;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.pages.application.Worded;
import org.ballast.writedowns.persistence.PeriodHoldings;

/** The test of many lots, run while nobody waits. Its input: the book, the first day of the period, the day after its last. */
@ApplicationScoped
public class TestInBackground implements JobWork {

    @Inject
    private BackgroundJobs jobs;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private PeriodHoldings holdings;

    @Inject
    private OpenPeriods openPeriods;

    @Inject
    private RunImpairmentTest runImpairmentTest;

    /**
     * Begins and does not wait, where there are many lots to look at.
     *
     * @return key of the job; empty where the test is better waited for
     * @throws org.ballast.refusals.Refusal NOT_FOUND, FORBIDDEN, PERIOD_LOCKED
     */
    @Transactional
    public OptionalLong beginIfLarge(String entityCode, TestPeriod period) {
        currentUser.require(Role.PREPARER);
        ReportingEntity entity = entities.byCode(entityCode);
        openPeriods.require(entity, List.of(period.lastDay()));
        int lots = holdings.countOpenings(entity, period);
        if (lots < JobOrder.LARGE) {
            return OptionalLong.empty();
        }
        List<String> input = List.of(
                entity.book().code(), period.from().toString(), period.to().toString());
        return OptionalLong.of(jobs.begin(new JobOrder(kind(), entityCode, period.label(), input, lots)));
    }

    @Override
    public String kind() {
        return "IMPAIRMENT_TEST";
    }

    @Override
    public String page() {
        return "/writedowns/tests.xhtml";
    }

    @Override
    public String bundle() {
        return "writedowns";
    }

    @Override
    public Worded title(JobOrder order) {
        return Worded.of(bundle(), "job.title", order.input().getFirst());
    }

    @Override
    public Optional<String> resultPage(long resultId) {
        return Optional.of(page() + "?run=" + resultId);
    }

    @Override
    public OptionalLong run(JobOrder order, JobProgress progress) {
        ReportingEntity entity =
                entities.byCode(order.entity(), Optional.of(order.input().getFirst()));
        TestPeriod period = new TestPeriod(
                LocalDate.parse(order.input().get(1)),
                LocalDate.parse(order.input().get(2)));
        return OptionalLong.of(
                runImpairmentTest.run(entity, period, progress).run().id());
    }
}
