package org.ballast.jobs.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.LocalDate;
import java.util.OptionalLong;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.function.Function;
import org.ballast.access.application.CreateUser;
import org.ballast.access.application.NewUser;
import org.ballast.access.domain.Role;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.ImportInBackground;
import org.ballast.holdings.application.ImportLots;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.imports.application.KeepDrafts;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportKind;
import org.ballast.jobs.domain.Job;
import org.ballast.jobs.domain.JobOrder;
import org.ballast.jobs.domain.JobProgress;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;

/** Begins jobs, looks at them, and counts what they left. */
@ApplicationScoped
class JobDesk {

    static final int ROWS = 300;
    private static final Duration PATIENCE = Duration.ofSeconds(60);
    private static final Duration PAUSE = Duration.ofMillis(50);

    @Inject
    private TestedCompany company;

    @Inject
    private ImportInBackground background;

    @Inject
    private CreateUser createUser;

    @Inject
    private BackgroundJobs jobs;

    @Inject
    private TriedWork tried;

    @Inject
    private ReadJobs readJobs;

    @Inject
    private CancelJob cancelJob;

    @Inject
    private KeepDrafts drafts;

    @Inject
    private ImportLots importLots;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private SqlRows sql;

    /** Counts until it is stopped. */
    static OptionalLong countForEver(JobProgress progress) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (System.nanoTime() < end) {
            progress.countRead();
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        return OptionalLong.empty();
    }

    long begin(JobOrder order) {
        return company.as(starter(), Role.PREPARER, () -> jobs.begin(order));
    }

    /** As if nobody had heard of the server of the first attempt for long, until somebody takes the job over. */
    void awaitTakeOver(long id) {
        await(() -> {
            sql.execute("UPDATE job SET seen_at = seen_at - INTERVAL '90' SECOND WHERE id = ? AND attempt = 1", id);
            jobs.takeOver();
            return job(id).attempt() == 2;
        });
    }

    /** A preparer with an account: whoever takes a job over asks for it. */
    String starter() {
        return starter("starter-of-jobs");
    }

    String starter(String name) {
        try {
            return company.as(
                            "admin",
                            Role.ADMIN,
                            () -> createUser.create(
                                    NewUser.program(name, "Of a test", "leaves work to go on", Set.of(Role.PREPARER))))
                    .name();
        } catch (Refusal known) {
            assertThat(known.code()).isEqualTo(RefusalCode.ALREADY_EXISTS);
            return name;
        }
    }

    long importOf(ReportingEntity entity, String csv) {
        return company.as(
                "preparer",
                Role.PREPARER,
                () -> background.begin(
                        entity.code(),
                        new ImportInBackground.File(ImportKind.LOTS, "large.csv", draft(csv), true, ROWS)));
    }

    long draft(String csv) {
        try (Upload upload = upload(csv)) {
            return drafts.keep(upload);
        }
    }

    static Upload upload(String csv) {
        return Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "large.csv");
    }

    long begin(ReportingEntity entity, Function<JobProgress, OptionalLong> work) {
        return begin(tried.order(entity.code(), work));
    }

    OptionalLong importNow(ReportingEntity entity, JobProgress progress) {
        try (Upload upload = upload(file("120.00")).countedBy(progress)) {
            return OptionalLong.of(importLots.from(entity.code(), upload, true).importId());
        }
    }

    /** A job that runs, and nobody works on it. */
    long leftByAKilledServer(ReportingEntity entity, int attempt) {
        return leftByAKilledServer(entity, attempt, starter());
    }

    long leftByAKilledServer(ReportingEntity entity, int attempt, String starter) {
        long draft = company.as(starter, Role.PREPARER, () -> draft(file("120.00")));
        long id = 1_000_000_000L + draft;
        sql.execute(
                "INSERT INTO job (id, kind, entity, subject, input, steps, steps_read, steps_written, attempt, status,"
                        + " message, result_id, started_by, started_at, seen_at) VALUES (?, 'IMPORT', ?, 'large.csv', ?,"
                        + " ?, 17, 3, ?, 'RUNNING', '', NULL, ?, CURRENT_TIMESTAMP,"
                        + " CURRENT_TIMESTAMP - INTERVAL '90' SECOND)",
                id,
                entity.code(),
                "LOTS " + draft + " true",
                ROWS,
                attempt,
                starter);
        return id;
    }

    Job cancel(long id) {
        return company.as("preparer", Role.PREPARER, () -> cancelJob.cancel(id));
    }

    Job awaitEnd(long id) {
        await(() -> !job(id).isRunning());
        return job(id);
    }

    static void await(BooleanSupplier condition) {
        long end = System.nanoTime() + PATIENCE.toNanos();
        while (!condition.getAsBoolean() && System.nanoTime() < end) {
            LockSupport.parkNanos(PAUSE.toNanos());
        }
        assertThat(condition.getAsBoolean()).as("in time").isTrue();
    }

    static void await(CountDownLatch latch) {
        await(() -> latch.getCount() == 0);
    }

    Job job(long id) {
        return company.as("auditor", Role.AUDITOR, () -> readJobs.byId(id));
    }

    Job newest(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> readJobs.newestOf(entity.code(), "/holdings/imports.xhtml"))
                .getFirst();
    }

    int lots(ReportingEntity entity) {
        return company.as(
                        "auditor",
                        Role.AUDITOR,
                        () -> readHoldings.lots(entity, LocalDate.of(2024, 12, 31), LotCursor.START, 1_000))
                .size();
    }

    /** How many files of lots are registered, that of the company's first lot among them. */
    int imports(ReportingEntity entity) {
        return sql.list("SELECT id FROM import_file WHERE scope = ?", row -> row.getLong(1), entity.code())
                .size();
    }

    int told(String action, long id) {
        return sql.list(
                        "SELECT actor FROM audit_event WHERE action = ? AND subject_id = ?",
                        row -> row.getString(1),
                        action,
                        String.valueOf(id))
                .size();
    }

    static String file(String cost) {
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
