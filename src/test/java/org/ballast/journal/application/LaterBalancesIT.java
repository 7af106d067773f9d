package org.ballast.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.AccountingPeriod;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.domain.MonthLocks.Lock;
import org.ballast.journal.domain.NumberedAccount;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.journal.domain.Purpose;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OneTransaction;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.application.TestedCompany;
import org.junit.jupiter.api.Test;

/** The balance sheet of a locked month stays as it is, whatever month is posted in, and whoever posts meanwhile. */
@InPortal
class LaterBalancesIT {

    private static final YearMonth DECEMBER = YearMonth.of(2023, 12);
    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final LocalDate DAY = DECEMBER.atEndOfMonth();
    private static final int ROUNDS = 8;

    @Inject
    private TestedCompany company;

    @Inject
    private LockPeriod lockPeriod;

    @Inject
    private ReopenPeriod reopenPeriod;

    @Inject
    private ReadPeriods readPeriods;

    @Inject
    private CloseYear closeYear;

    @Inject
    private Ledger ledger;

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
    void nothingIsPostedBeforeAHardLockedMonthOfAnyLaterYearUntilItIsOpenedAgain() throws Exception {
        ReportingEntity entity = books.found();
        post(entity, DAY);
        softly(entity, JANUARY);
        hard(entity, JANUARY);
        List<AccountBalance> before = sheet(entity);

        for (LocalDate day : List.of(DAY, LocalDate.of(2021, 5, 5))) {
            assertThatThrownBy(() -> post(entity, day)).isInstanceOfSatisfying(Refusal.class, refused -> {
                assertThat(refused.code()).isEqualTo(RefusalCode.PERIOD_LOCKED);
                assertThat(refused.detail())
                        .startsWith(
                                "What is posted in " + YearMonth.from(day) + " stands in the balance sheet of 2024-01")
                        .contains("Ask to open 2024-01 again first");
            });
        }
        assertRefused(
                RefusalCode.PERIOD_LOCKED,
                () -> oneTransaction.around(
                        () -> books.post(EmptyBooks.entry(entity, DAY).adjusting("came late"))));
        assertThatThrownBy(() -> oneTransaction.around(() -> books.insert(entity, DAY, "ADJUSTING")))
                .hasStackTraceContaining("is before that from 2024-01-01, which is HARD_LOCKED");
        assertThat(held(entity)).isEqualTo(new Lock(JANUARY, PeriodState.HARD_LOCKED));
        assertThat(sheet(entity)).isEqualTo(before);

        openAgain(entity, JANUARY);
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> post(entity, DAY));
        assertThatThrownBy(() -> oneTransaction.around(() -> books.insert(entity, DAY, "ORDINARY")))
                .hasStackTraceContaining("is before that from 2024-01-01, which is SOFT_LOCKED");
        assertThat(oneTransaction.around(
                        () -> books.post(EmptyBooks.entry(entity, DAY).adjusting("came late"))))
                .hasSize(1);
        openAgain(entity, JANUARY);
        assertThat(post(entity, DAY)).hasSize(1);
    }

    @Test
    void aYearIsNotClosedBeforeAHardLockedMonthOfTheNext() throws Exception {
        ReportingEntity entity = books.found();
        oneTransaction.around(() -> books.post(earned(entity)));
        softly(entity, DECEMBER);
        softly(entity, JANUARY);
        hard(entity, JANUARY);
        assertThatThrownBy(() -> oneTransaction.around(() -> books.insert(entity, DAY, "CLOSING")))
                .hasStackTraceContaining("is before that from 2024-01-01, which is HARD_LOCKED");
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> close(entity));

        openAgain(entity, JANUARY);
        assertThat(close(entity).purpose()).isEqualTo(Purpose.CLOSING);
        LocalDate earlier = LocalDate.of(2022, 12, 31);
        assertThatThrownBy(() -> oneTransaction.around(
                        () -> books.post(EmptyBooks.entry(entity, earlier).adjusting("came late"))))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.detail())
                                .contains(
                                        "2022-12 stands in the balance sheet of the fiscal year 2023, which is closed"));
        assertThatThrownBy(() -> oneTransaction.around(() -> books.insert(entity, earlier, "ADJUSTING")))
                .hasStackTraceContaining("PERIOD_LOCKED: the fiscal year 2023 is closed");
    }

    private RecordedEntry close(ReportingEntity entity) {
        return company.as("cfo", Role.CFO, () -> closeYear.close(entity.code(), 2023));
    }

    private static JournalEntry earned(ReportingEntity entity) {
        Money money = Money.of("10.00", entity.functionalCurrency());
        return new JournalEntry(
                entity.book().id(),
                DAY,
                JournalEntry.Kind.CAPITAL,
                "Fee",
                "TEST",
                "1",
                Sha256.hex(entity.code() + "earned"),
                List.of(
                        JournalLine.debit(LedgerRole.CASH, money),
                        JournalLine.credit(new NumberedAccount("4000"), money)));
    }

    @Test
    void monthsOfAllYearsAreOpenedAgainFromTheLastOneBackAndLockedInTheOrderOfTheirYear() {
        ReportingEntity entity = books.found();
        softly(entity, DECEMBER);
        softly(entity, JANUARY);
        assertThatThrownBy(() -> openAgain(entity, DECEMBER))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.detail()).contains("before 2023-12 comes 2024-01"));
        assertThatThrownBy(() -> oneTransaction.around(() -> state(entity, DECEMBER, "OPEN")))
                .hasStackTraceContaining("the month from 2023-12-01 is opened again after that from 2024-01-01");
        assertThatThrownBy(() -> oneTransaction.around(() -> state(entity, DECEMBER, "HARD_LOCKED")))
                .hasStackTraceContaining("the month from 2023-12-01 is locked after that from 2023-01-01");
    }

    @Test
    void whoeverPostsInAnotherYearWaitsForALockToo() throws Exception {
        ReportingEntity entity = books.found();
        transaction.begin();
        softly(entity, JANUARY);
        Future<List<PostedEntry>> posting = threads.submit(() -> post(entity, DAY));
        assertThatThrownBy(() -> posting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        assertThatThrownBy(() -> posting.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .rootCause()
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(RefusalCode.PERIOD_LOCKED));
    }

    @Test
    void whoeverLocksWaitsForTheFirstEntryOfAnotherYear() throws Exception {
        ReportingEntity entity = books.found();
        transaction.begin();
        books.post(EmptyBooks.entry(entity, DAY));
        Future<AccountingPeriod> lock = threads.submit(() -> softly(entity, JANUARY));
        assertThatThrownBy(() -> lock.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        assertThat(lock.get(20, TimeUnit.SECONDS).state()).isEqualTo(PeriodState.SOFT_LOCKED);
    }

    /** The trail is written last in a transaction: it tells which of two came first. */
    @Test
    void ofAPostingAndALockAtOnceTheOneThatComesLaterSeesTheOther() throws Exception {
        for (int round = 0; round < ROUNDS; round++) {
            ReportingEntity entity = books.found();
            YearMonth locked = round % 2 == 0 ? DECEMBER : JANUARY;
            CyclicBarrier start = new CyclicBarrier(2);
            Future<Boolean> lock = threads.submit(() -> isDone(start, () -> softly(entity, locked)));
            Future<Boolean> posting = threads.submit(() -> isDone(start, () -> post(entity, DAY)));

            assertThat(lock.get(20, TimeUnit.SECONDS))
                    .as("nothing is in its way")
                    .isTrue();
            boolean isIn = posting.get(20, TimeUnit.SECONDS);
            assertThat(count(
                            "SELECT COUNT(*) FROM journal_entry WHERE book_id = ?",
                            entity.book().id()))
                    .isEqualTo(isIn ? 1 : 0);
            if (isIn) {
                assertThat(count(
                                "SELECT MIN(seq) FROM audit_event WHERE action = 'ENTRIES_POSTED' AND subject_id = ?",
                                String.valueOf(entity.book().id())))
                        .as("what is in came before the lock")
                        .isLessThan(count(
                                "SELECT MIN(seq) FROM audit_event WHERE action = 'PERIOD_SOFT_LOCKED' AND subject_id = ?",
                                entity.code() + "/" + locked));
            }
        }
    }

    private static boolean isDone(CyclicBarrier start, Callable<?> work) throws Exception {
        start.await(20, TimeUnit.SECONDS);
        try {
            work.call();
            return true;
        } catch (Refusal refused) {
            assertThat(refused.code()).isEqualTo(RefusalCode.PERIOD_LOCKED);
            return false;
        }
    }

    private Lock held(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> readPeriods.of(entity.code(), DECEMBER))
                .held()
                .orElseThrow();
    }

    private List<AccountBalance> sheet(ReportingEntity entity) throws Exception {
        return oneTransaction.around(() -> ledger.balances(entity.book().id(), JANUARY.atEndOfMonth()));
    }

    private AccountingPeriod softly(ReportingEntity entity, YearMonth month) {
        return company.as("controller", Role.CONTROLLER, () -> lockPeriod.softly(entity.code(), month, ""));
    }

    private AccountingPeriod hard(ReportingEntity entity, YearMonth month) {
        return company.as("cfo", Role.CFO, () -> lockPeriod.hard(entity.code(), month, ""));
    }

    private void openAgain(ReportingEntity entity, YearMonth month) {
        company.as("cfo", Role.CFO, () -> reopenPeriod.request(entity.code(), month, "an invoice is missing"));
        company.as("controller", Role.CONTROLLER, () -> reopenPeriod.acknowledge(entity.code(), month));
    }

    private List<PostedEntry> post(ReportingEntity entity, LocalDate day) throws Exception {
        return oneTransaction.around(() -> books.post(EmptyBooks.entry(entity, day)));
    }

    private int state(ReportingEntity entity, YearMonth month, String state) {
        return rows.execute(
                "UPDATE accounting_period SET state = ? WHERE book_id = ? AND starts_on = ?",
                state,
                entity.book().id(),
                month.atDay(1));
    }

    private long count(String sql, Object value) {
        return rows.list(sql, row -> row.getLong(1), value).getFirst();
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
