package org.ballast.imports.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Function;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.ImportLots;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.imports.domain.ImportJob;
import org.ballast.imports.domain.ImportKind;
import org.ballast.imports.domain.ImportResult;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** An import that nobody waits for: all or nothing, also where its server ends or is held to have ended. */
@InPortal
class ImportInBackgroundIT {

    private static final int ROWS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);

    @Inject
    private TestedCompany company;

    @Inject
    private ImportInBackground background;

    @Inject
    private ReadJobs readJobs;

    @Inject
    private KeepDrafts drafts;

    @Inject
    private ImportLots importLots;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private SqlRows sql;

    @Test
    void aFileIsRecordedWhileNobodyWaits() {
        ReportingEntity entity = company.found();
        begin(entity, file("120.00"), upload -> importLots.from(entity.code(), upload, true));

        ImportJob done = awaitEnd(entity);

        assertThat(done.status()).isEqualTo(ImportJob.Status.DONE);
        assertThat(done.read()).isEqualTo(ROWS);
        assertThat(done.posted()).isEqualTo(ROWS);
        assertThat(done.importId()).isPresent();
        assertThat(done.startedBy()).isEqualTo("preparer");
        assertThat(lots(entity)).isEqualTo(ROWS + 1);
    }

    @Test
    void aFileThatIsRefusedRecordsNothingAndSaysWhy() {
        ReportingEntity entity = company.found();
        begin(entity, file("-1"), upload -> importLots.from(entity.code(), upload, true));

        ImportJob refused = awaitEnd(entity);

        assertThat(refused.status()).isEqualTo(ImportJob.Status.REFUSED);
        assertThat(refused.message()).contains("Line 2: cost");
        assertThat(lots(entity)).isEqualTo(1);
    }

    @Test
    void aMistakeOfThePortalRecordsNothingAndGivesANumber() {
        ReportingEntity entity = company.found();
        begin(entity, file("120.00"), upload -> {
            importLots.from(entity.code(), upload, true);
            throw new IllegalStateException("a mistake, made on purpose");
        });

        ImportJob failed = awaitEnd(entity);

        assertThat(failed.status()).isEqualTo(ImportJob.Status.REFUSED);
        assertThat(failed.message()).contains("nothing was recorded").doesNotContain("on purpose");
        assertThat(lots(entity)).isEqualTo(1);
    }

    @Test
    void aJobWhoseServerWasHeldToBeGoneRecordsNothingAfterAll() {
        ReportingEntity entity = company.found();
        begin(entity, file("120.00"), upload -> {
            ImportResult result = importLots.from(entity.code(), upload, true);
            awaitLost(entity);
            return result;
        });

        ImportJob lost = awaitEnd(entity);

        assertThat(lost.status()).isEqualTo(ImportJob.Status.LOST);
        LockSupport.parkNanos(Duration.ofSeconds(2).toNanos());
        assertThat(newest(entity).status()).isEqualTo(ImportJob.Status.LOST);
        assertThat(lots(entity)).isEqualTo(1);
    }

    private void begin(ReportingEntity entity, String csv, Function<Upload, ImportResult> work) {
        company.as("preparer", Role.PREPARER, () -> {
            try (Upload upload =
                    Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "large.csv")) {
                return background.begin(
                        new ImportInBackground.File(
                                ImportKind.LOTS, entity.code(), "large.csv", drafts.keep(upload), ROWS),
                        work);
            }
        });
    }

    /** As if nobody had heard of the server for long, until somebody noticed it, from outside of the job's transaction. */
    private void awaitLost(ReportingEntity entity) {
        Thread other = Thread.ofPlatform().start(() -> {
            do {
                sql.execute(
                        "UPDATE import_job SET seen_at = seen_at - INTERVAL '90' SECOND WHERE scope = ?",
                        entity.code());
            } while (newest(entity).isRunning());
        });
        try {
            other.join(PATIENCE);
        } catch (InterruptedException ended) {
            Thread.currentThread().interrupt();
        }
    }

    private ImportJob awaitEnd(ReportingEntity entity) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (newest(entity).isRunning() && System.nanoTime() < end) {
            LockSupport.parkNanos(Duration.ofMillis(50).toNanos());
        }
        return newest(entity);
    }

    private ImportJob newest(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> readJobs.newestOf(entity.code()))
                .getFirst();
    }

    private int lots(ReportingEntity entity) {
        return company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> readHoldings.lots(entity, LocalDate.of(2024, 12, 31), LotCursor.START, 1_000))
                .size();
    }

    private static String file(String cost) {
        StringBuilder csv = new StringBuilder("lot,asset,acquired_at,quantity,cost,currency\n");
        for (int row = 0; row < ROWS; row++) {
            csv.append("J")
                    .append(row)
                    .append(",BTC,2024-01-05,1,")
                    .append(cost)
                    .append(",USD\n");
        }
        return csv.toString();
    }
}
