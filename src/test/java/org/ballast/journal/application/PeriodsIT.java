package org.ballast.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.Purpose;
import org.ballast.manualjournals.application.EnterJournal;
import org.ballast.manualjournals.application.NewManualJournal;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OneTransaction;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Months are locked and opened again (accounting.md §4.6), as the code keeps it and as the database enforces it. */
@InPortal
class PeriodsIT {

    private static final YearMonth DECEMBER = YearMonth.of(2023, 12);
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);

    @Inject
    private TestedCompany company;

    @Inject
    private LockPeriod lockPeriod;

    @Inject
    private ReopenPeriod reopenPeriod;

    @Inject
    private ReadPeriods readPeriods;

    @Inject
    private Checklist checklist;

    @Inject
    private EnterJournal enterJournal;

    @Inject
    private DecideCase decide;

    @Inject
    private EmptyBooks books;

    @Inject
    private SqlRows rows;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private OneTransaction oneTransaction;

    @Inject
    private OwnTransaction transaction;

    @Test
    void aMonthIsLockedOnceNothingIsInTheWayAndTheFirstThatIsIsNamed() {
        ReportingEntity entity = company.priced();
        assertBlocked(entity, "MEASUREMENTS", "Lots are not measured up to 2024-01-31: BTC.");
        Proposal submitted = company.submitted(entity.code());
        assertBlocked(entity, "PROPOSALS", "One write-down up to 2024-01-31 waits to be decided.");
        company.approveAs("controller", submitted);
        ApprovalCase journal = company.as("preparer", Role.PREPARER, () -> enterJournal.enter(entity.code(), rent()));
        assertBlocked(
                entity,
                "CASES",
                "One case that would be posted up to 2024-01-31 waits to be decided, as a journal or a correction.");
        company.as("preparer", Role.PREPARER, () -> decide.withdraw(journal.id(), Seen.LATEST, "Entered twice"));

        assertThat(checks(entity)).allMatch(CloseCheck::ok).hasSize(9);
        assertThat(softly(entity, JANUARY).state()).isEqualTo(PeriodState.SOFT_LOCKED);
        assertThat(softly(entity, JANUARY).state()).as("once more").isEqualTo(PeriodState.SOFT_LOCKED);
        assertThat(month(entity, JANUARY).steps())
                .extracting(step -> step.from() + " " + step.to() + " " + step.actor() + " " + step.reason())
                .containsExactly("OPEN SOFT_LOCKED controller closing");
    }

    private static NewManualJournal rent() {
        return new NewManualJournal(
                "RENT",
                JANUARY.atEndOfMonth(),
                "Rent",
                null,
                List.of(
                        new NewManualJournal.Line("6000", "10.00", null, "USD", null),
                        new NewManualJournal.Line("1000", null, "10.00", "USD", null)),
                null,
                null);
    }

    @Test
    void monthsAreLockedInTheirOrderThoseWithoutEntriesAlong() {
        ReportingEntity entity = company.found();
        company.lots(entity.code(), "L2,BTC,2023-11-30,1,100,USD");
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> softly(entity, DECEMBER));
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> hard(entity, YearMonth.of(2023, 11)));
        softly(entity, YearMonth.of(2023, 10));
        assertThat(month(entity, YearMonth.of(2023, 1)).period().state()).isEqualTo(PeriodState.SOFT_LOCKED);
        assertThat(month(entity, YearMonth.of(2023, 11)).period().state()).isEqualTo(PeriodState.OPEN);
        hard(entity, YearMonth.of(2023, 10));
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> softly(entity, YearMonth.of(2023, 10)));
    }

    @Test
    void aSoftlyLockedMonthTakesAdjustingEntriesAloneAHardLockedOneNone() throws Exception {
        ReportingEntity entity = books.found();
        softly(entity, DECEMBER);
        LocalDate day = DECEMBER.atEndOfMonth();
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> post(EmptyBooks.entry(entity, day)));
        assertThat(post(EmptyBooks.entry(entity, day).adjusting("came late"))).hasSize(1);
        assertThatThrownBy(() -> oneTransaction.around(() -> books.insert(entity, DECEMBER.atEndOfMonth(), "ORDINARY")))
                .hasStackTraceContaining("PERIOD_LOCKED: the month from 2023-12-01 is SOFT_LOCKED");

        hard(entity, DECEMBER);
        assertRefused(
                RefusalCode.PERIOD_LOCKED,
                () -> post(EmptyBooks.entry(entity, day).adjusting("came later")));
        assertThatThrownBy(
                        () -> oneTransaction.around(() -> books.insert(entity, DECEMBER.atEndOfMonth(), "ADJUSTING")))
                .hasStackTraceContaining("PERIOD_LOCKED: the month from 2023-12-01 is HARD_LOCKED");
        assertThat(rows.list(
                        "SELECT purpose, reason FROM journal_entry WHERE book_id = ?",
                        row -> row.getString(1) + " " + row.getString(2),
                        entity.book().id()))
                .containsExactly(Purpose.ADJUSTING + " came late");
    }

    @Test
    void whatHappenedInALockedMonthIsRefusedBeforeAnyWork() {
        ReportingEntity entity = company.priced();
        company.approveAs("controller", company.submitted(entity.code()));
        softly(entity, DECEMBER);
        softly(entity, JANUARY);
        String code = entity.code();
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> company.lots(code, "L9,BTC,2024-01-15,1,90.00,USD"));
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> company.disposals(code, "S9,BTC,2024-01-20,1,110.00,USD,L1:1"));
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> company.submitted(code));
        assertThat(rows.list("SELECT COUNT(*) FROM disposal WHERE entity_id = ?", row -> row.getInt(1), entity.id()))
                .containsExactly(0);
    }

    @Test
    void aMonthIsOpenedAgainByTwoPeopleFromTheLastOneBack() {
        ReportingEntity entity = books.found();
        softly(entity, DECEMBER.minusMonths(1));
        softly(entity, DECEMBER);
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> request(entity, DECEMBER.minusMonths(1), "wrong fee"));
        assertRefused(RefusalCode.REASON_REQUIRED, () -> request(entity, DECEMBER, " "));
        request(entity, DECEMBER, "wrong fee");
        request(entity, DECEMBER, "wrong fee");
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> hard(entity, DECEMBER));
        assertRefused(RefusalCode.SOD_DUPLICATE_APPROVER, () -> acknowledge(entity, "cfo", Role.CFO));
        assertThat(month(entity, DECEMBER).waiting()).isPresent();

        assertThat(acknowledge(entity, "controller", Role.CONTROLLER).state()).isEqualTo(PeriodState.OPEN);
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> acknowledge(entity, "controller", Role.CONTROLLER));
        assertThat(month(entity, DECEMBER).steps())
                .extracting(step -> step.to() + " " + step.actor() + " "
                        + step.acknowledgedBy().orElse(""))
                .containsExactly("SOFT_LOCKED controller ", "OPEN cfo controller");

        softly(entity, DECEMBER);
        request(entity, DECEMBER, "once more");
        company.as("controller2", Role.CONTROLLER, () -> reopenPeriod.decline(entity.code(), DECEMBER, ""));
        assertThat(month(entity, DECEMBER).period().state()).isEqualTo(PeriodState.SOFT_LOCKED);
        assertThat(month(entity, DECEMBER).waiting()).isEmpty();
        assertThatThrownBy(() -> oneTransaction.around(() -> rows.execute(
                        "DELETE FROM period_step WHERE period_id IN"
                                + " (SELECT id FROM accounting_period WHERE book_id = ?)",
                        entity.book().id())))
                .hasStackTraceContaining("is append-only");
    }

    @Test
    void whoeverPostsWaitsForALockAndIsThenRefused() throws Exception {
        ReportingEntity entity = books.found();
        softly(entity, DECEMBER.minusMonths(1));
        transaction.begin();
        softly(entity, DECEMBER);
        Future<List<PostedEntry>> posting =
                threads.submit(() -> post(EmptyBooks.entry(entity, DECEMBER.atEndOfMonth())));
        assertThatThrownBy(() -> posting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        assertThatThrownBy(() -> posting.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .rootCause()
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.PERIOD_LOCKED));
    }

    @Test
    void whoeverLocksWaitsForAPostingAndSeesIt() throws Exception {
        ReportingEntity entity = books.found();
        transaction.begin();
        books.post(EmptyBooks.entry(entity, DECEMBER.minusMonths(1).atDay(5)));
        Future<AccountingPeriod> lock = threads.submit(() -> softly(entity, DECEMBER));
        assertThatThrownBy(() -> lock.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        assertThatThrownBy(() -> lock.get(20, TimeUnit.SECONDS))
                .as("November has an entry now and comes first")
                .isInstanceOf(ExecutionException.class)
                .rootCause()
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.ILLEGAL_TRANSITION));
    }

    private void assertBlocked(ReportingEntity entity, String check, String detail) {
        assertThatThrownBy(() -> softly(entity, JANUARY)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.PERIOD_NOT_READY);
            assertThat(refused.detail()).isEqualTo("The period 2024-01 cannot be locked yet: " + detail);
        });
        assertThat(checks(entity).stream().filter(each -> !each.ok()).map(CloseCheck::name))
                .contains(check);
        assertThat(month(entity, JANUARY).period().state()).isEqualTo(PeriodState.OPEN);
    }

    private List<CloseCheck> checks(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> checklist.of(entity.code(), JANUARY));
    }

    private BookMonth month(ReportingEntity entity, YearMonth month) {
        return company.as("auditor", Role.AUDITOR, () -> readPeriods.of(entity.code(), month));
    }

    private AccountingPeriod softly(ReportingEntity entity, YearMonth month) {
        return company.as("controller", Role.CONTROLLER, () -> lockPeriod.softly(entity.code(), month, "closing"));
    }

    private AccountingPeriod hard(ReportingEntity entity, YearMonth month) {
        return company.as("cfo", Role.CFO, () -> lockPeriod.hard(entity.code(), month, ""));
    }

    private void request(ReportingEntity entity, YearMonth month, String reason) {
        company.as("cfo", Role.CFO, () -> reopenPeriod.request(entity.code(), month, reason));
    }

    private AccountingPeriod acknowledge(ReportingEntity entity, String user, Role role) {
        return company.as(user, role, () -> reopenPeriod.acknowledge(entity.code(), DECEMBER));
    }

    private List<PostedEntry> post(JournalEntry entry) throws Exception {
        return oneTransaction.around(() -> books.post(entry));
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
