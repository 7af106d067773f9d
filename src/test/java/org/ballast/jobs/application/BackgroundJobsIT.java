package org.ballast.jobs.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.util.List;
import java.util.OptionalLong;
import java.util.concurrent.CountDownLatch;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.jobs.domain.Job;
import org.ballast.jobs.domain.JobOrder;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** Work that nobody waits for: it is seen while it goes on, and recorded as a whole or not at all. */
@InPortal
class BackgroundJobsIT {

    @Inject
    private TestedCompany company;

    @Inject
    private JobDesk desk;

    @Inject
    private SqlRows sql;

    @Test
    void aFileIsRecordedWhileNobodyWaits() {
        ReportingEntity entity = company.found();
        long id = desk.importOf(entity, JobDesk.file("120.00"));

        Job done = desk.awaitEnd(id);

        assertThat(done.status()).isEqualTo(Job.Status.DONE);
        assertThat(done.read()).isEqualTo(JobDesk.ROWS);
        assertThat(done.written()).isEqualTo(JobDesk.ROWS);
        assertThat(done.resultId()).isPresent();
        assertThat(done.startedBy()).isEqualTo("preparer");
        assertThat(desk.lots(entity)).isEqualTo(JobDesk.ROWS + 1);
        assertThat(desk.newest(entity)).isEqualTo(done);
    }

    @Test
    void aFileThatIsRefusedRecordsNothingAndSaysWhy() {
        ReportingEntity entity = company.found();
        long id = desk.importOf(entity, JobDesk.file("-1"));

        Job refused = desk.awaitEnd(id);

        assertThat(refused.status()).isEqualTo(Job.Status.REFUSED);
        assertThat(refused.message()).contains("Line 2: cost");
        assertThat(desk.lots(entity)).isEqualTo(1);
    }

    @Test
    void aMistakeOfThePortalRecordsNothingAndGivesANumber() {
        ReportingEntity entity = company.found();
        long id = desk.begin(entity, progress -> {
            desk.importNow(entity, progress);
            throw new IllegalStateException("a mistake, made on purpose");
        });

        Job failed = desk.awaitEnd(id);

        assertThat(failed.status()).isEqualTo(Job.Status.REFUSED);
        assertThat(failed.message()).contains("nothing was recorded").doesNotContain("on purpose");
        assertThat(desk.lots(entity)).isEqualTo(1);
    }

    @Test
    void howFarItIsStandsInTheDatabaseWhileItGoesOn() {
        ReportingEntity entity = company.found();
        CountDownLatch seen = new CountDownLatch(1);
        long id = desk.begin(entity, progress -> {
            progress.countRead();
            progress.countWritten();
            JobDesk.await(seen);
            return OptionalLong.empty();
        });

        JobDesk.await(() -> desk.job(id).read() == 1 && desk.job(id).written() == 1);
        assertThat(desk.job(id).isRunning()).isTrue();
        seen.countDown();

        assertThat(desk.awaitEnd(id).status()).isEqualTo(Job.Status.DONE);
    }

    @Test
    void aTestIsRunWhileNobodyWaits() {
        ReportingEntity entity = company.priced();
        long id = desk.begin(new JobOrder(
                "IMPAIRMENT_TEST",
                entity.code(),
                "January",
                List.of(entity.book().code(), "2024-01-01", "2024-02-01"),
                1));

        Job done = desk.awaitEnd(id);

        assertThat(done.status()).as(done.message()).isEqualTo(Job.Status.DONE);
        assertThat(done.read()).isEqualTo(1);
        assertThat(done.written()).isEqualTo(1);
        assertThat(sql.list(
                        "SELECT id FROM measurement_run WHERE run_by = ? AND id = ?",
                        row -> row.getLong(1),
                        desk.starter(),
                        done.resultId().orElseThrow()))
                .hasSize(1);
    }
}
