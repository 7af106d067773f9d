package org.ballast.jobs.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.Duration;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.locks.LockSupport;
import java.util.stream.Stream;
import org.ballast.access.application.ActivateUser;
import org.ballast.access.application.AssignRoles;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.jobs.domain.Job;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.refusals.Refusal;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** A job that is canceled leaves nothing; one whose server ends is done once all the same. */
@InPortal
class JobsCutShortIT {

    @Inject
    private TestedCompany company;

    @Inject
    private JobDesk desk;

    @Inject
    private BackgroundJobs jobs;

    @Inject
    private CancelJob cancelJob;

    @Inject
    private AssignRoles assignRoles;

    @Inject
    private ActivateUser activateUser;

    @Inject
    private SqlRows sql;

    @Test
    void aCanceledJobStopsAndRecordsNothing() {
        ReportingEntity entity = company.found();
        CountDownLatch written = new CountDownLatch(1);
        CountDownLatch stopped = new CountDownLatch(1);
        long id = desk.begin(entity, progress -> {
            desk.importNow(entity, progress);
            written.countDown();
            try {
                return JobDesk.countForEver(progress);
            } finally {
                stopped.countDown();
            }
        });
        JobDesk.await(written);

        Job canceled = desk.cancel(id);

        assertThat(canceled.status()).isEqualTo(Job.Status.CANCELED);
        assertThat(canceled.message()).isEqualTo("preparer");
        JobDesk.await(stopped);
        assertThat(desk.cancel(id)).as("again").isEqualTo(desk.job(id));
        assertThat(desk.lots(entity)).isEqualTo(1);
        assertThat(desk.told("JOB_CANCELED", id)).isEqualTo(1);
    }

    @Test
    void aJobThatIsCanceledAfterItsLastRowRecordsNothing() {
        ReportingEntity entity = company.found();
        CountDownLatch canceled = new CountDownLatch(1);
        CountDownLatch written = new CountDownLatch(1);
        long id = desk.begin(entity, progress -> {
            OptionalLong result = desk.importNow(entity, progress);
            written.countDown();
            JobDesk.await(canceled);
            return result;
        });
        JobDesk.await(written);
        desk.cancel(id);
        canceled.countDown();

        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        assertThat(desk.job(id).status()).isEqualTo(Job.Status.CANCELED);
        assertThat(desk.lots(entity)).isEqualTo(1);
    }

    @Test
    void whatHasEndedIsNotCanceled() {
        ReportingEntity entity = company.found();
        long id = desk.begin(entity, progress -> OptionalLong.empty());
        desk.awaitEnd(id);

        assertThatThrownBy(() -> desk.cancel(id)).isInstanceOf(Refusal.class).hasMessageContaining("has ended");
        assertThatThrownBy(() -> company.as("auditor", Role.AUDITOR, () -> cancelJob.cancel(id)))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("PREPARER");
        assertThat(desk.job(id).status()).isEqualTo(Job.Status.DONE);
        assertThat(desk.told("JOB_CANCELED", id)).isZero();
    }

    @Test
    void aJobOfAKilledServerIsBegunAnewAndDoneOnce() {
        ReportingEntity entity = company.found();
        long id = desk.leftByAKilledServer(entity, 1);

        jobs.takeOver();
        Job done = desk.awaitEnd(id);
        jobs.takeOver();

        assertThat(done.status()).isEqualTo(Job.Status.DONE);
        assertThat(done.attempt()).isEqualTo(2);
        assertThat(done.read()).isEqualTo(JobDesk.ROWS);
        assertThat(desk.lots(entity)).isEqualTo(JobDesk.ROWS + 1);
        assertThat(desk.job(id)).isEqualTo(done);
        assertThat(desk.imports(entity)).isEqualTo(2);
    }

    @Test
    void aJobWhoseStarterMayNoMoreIsRefusedWhenItIsTakenOver() {
        ReportingEntity entity = company.found();
        String lost = desk.starter("lost-the-role");
        String gone = desk.starter("was-deactivated");
        String locked = desk.starter("was-locked-out");
        company.as("admin", Role.ADMIN, () -> assignRoles.assign(lost, Set.of(Role.RISK)));
        company.as("admin", Role.ADMIN, () -> activateUser.deactivate(gone));
        sql.execute("UPDATE portal_user SET locked_at = CURRENT_TIMESTAMP WHERE name = ?", locked);
        List<Long> left = Stream.of(lost, gone, locked, "nobody-by-that-name")
                .map(starter -> desk.leftByAKilledServer(entity, 1, starter))
                .toList();

        jobs.takeOver();

        for (long id : left) {
            Job refused = desk.awaitEnd(id);
            assertThat(refused.status()).isEqualTo(Job.Status.REFUSED);
            assertThat(refused.message())
                    .isEqualTo(refused.startedBy()
                            + ", who began it, is deactivated or locked out, or has the role PREPARER no more.");
            assertThat(desk.told("JOB_REFUSED", id)).isEqualTo(1);
        }
        assertThat(desk.lots(entity)).isEqualTo(1);
        assertThat(desk.imports(entity)).isEqualTo(1);
    }

    @Test
    void aJobThatHasEndedThreeServersIsGivenUp() {
        ReportingEntity entity = company.found();
        long id = desk.leftByAKilledServer(entity, 3);

        jobs.takeOver();

        assertThat(desk.awaitEnd(id).status()).isEqualTo(Job.Status.LOST);
        assertThat(desk.lots(entity)).isEqualTo(1);
    }

    @Test
    void anAttemptThatWasHeldToBeGoneRecordsNothingBesideTheNextOne() {
        ReportingEntity entity = company.found();
        AtomicInteger attempts = new AtomicInteger();
        CountDownLatch firstWrote = new CountDownLatch(1);
        CountDownLatch firstEnded = new CountDownLatch(1);
        long id = desk.begin(entity, progress -> {
            if (attempts.incrementAndGet() > 1) {
                JobDesk.await(firstEnded);
                return desk.importNow(entity, new JobProgress());
            }
            try {
                desk.importNow(entity, progress);
                firstWrote.countDown();
                return JobDesk.countForEver(progress);
            } finally {
                firstEnded.countDown();
            }
        });

        JobDesk.await(firstWrote);
        desk.awaitTakeOver(id);

        assertThat(desk.awaitEnd(id).status()).isEqualTo(Job.Status.DONE);
        assertThat(desk.lots(entity)).isEqualTo(JobDesk.ROWS + 1);
        assertThat(desk.imports(entity)).isEqualTo(2);
    }
}
