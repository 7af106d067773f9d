package org.ballast.journal.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.audit.domain.Sha256;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.domain.JournalEntry;
import org.ballast.journal.domain.JournalLine;
import org.ballast.journal.domain.LedgerRole;
import org.ballast.journal.domain.NumberedAccount;
import org.ballast.journal.domain.PostedEntry;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OneTransaction;
import org.ballast.sql.OwnTransaction;
import org.junit.jupiter.api.Test;

/** An account is ended behind its last posting, also behind one that is just under way. */
@InPortal
class EndedAccountIT {

    private static final LocalDate LAST = LocalDate.of(2024, 3, 1);

    @Inject
    private EmptyBooks books;

    @Inject
    private KeepChart chart;

    @Inject
    private CurrentUser currentUser;

    @Resource
    private ManagedExecutorService threads;

    @Inject
    private OwnTransaction transaction;

    @Inject
    private OneTransaction one;

    @Test
    void whoeverEndsAnAccountWaitsForAPostingAndSeesIt() throws Exception {
        ReportingEntity entity = books.found();
        String number = account(entity);
        transaction.begin();
        books.post(lease(entity, number, LAST));
        transaction.commit();

        endsBehind(entity, number);
    }

    @Test
    void whoeverEndsAnAccountWaitsForTheFirstPostingOfABookOfTheChart() throws Exception {
        ReportingEntity entity = books.found();
        endsBehind(entity, account(entity));

        ReportingEntity other = books.found();
        String number = account(other);
        ReportingEntity beside = books.found();
        transaction.begin();
        books.post(lease(beside, number, LAST.plusDays(4)));
        refusedOnceCommitted(
                threads.submit(() -> end(other, number)), RefusalCode.DEPENDENT_EVENT_EXISTS, "has a posting on");
    }

    @Test
    void theFirstPostingOfABookWaitsForWhoeverEndsItsAccountAndIsRefusedAfterThatDay() throws Exception {
        ReportingEntity entity = books.found();
        String number = account(entity);
        transaction.begin();
        end(entity, number);
        Future<?> later = threads.submit(() -> posted(entity, number, LAST.plusDays(1)));
        refusedOnceCommitted(later, RefusalCode.INVALID_INPUT, "takes no postings on 2024-03-02");
        assertThat(posted(entity, number, LAST)).hasSize(1);
    }

    @Test
    void postingsToAccountsWithARoleWaitForNobody() throws Exception {
        ReportingEntity entity = books.found();
        String number = account(entity);
        ReportingEntity other = books.found();
        transaction.begin();
        books.post(lease(entity, number, LAST));
        assertThat(threads.submit(() -> one.around(() -> books.post(EmptyBooks.entry(other, LAST))))
                        .get(20, TimeUnit.SECONDS))
                .hasSize(1);
        transaction.rollback();
    }

    private void endsBehind(ReportingEntity entity, String number) throws Exception {
        transaction.begin();
        books.post(lease(entity, number, LAST.plusDays(4)));
        refusedOnceCommitted(
                threads.submit(() -> end(entity, number)), RefusalCode.DEPENDENT_EVENT_EXISTS, "has a posting on");
    }

    private void refusedOnceCommitted(Future<?> waiting, RefusalCode code, String why) throws Exception {
        assertThatThrownBy(() -> waiting.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();
        assertThatThrownBy(() -> waiting.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .rootCause()
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo(code);
                    assertThat(refused.detail()).contains(why);
                });
    }

    private String account(ReportingEntity entity) {
        String number = "6" + entity.code();
        currentUser.actingAs(
                "controller",
                Role.CONTROLLER,
                () -> chart.add(entity.code(), new NewAccount(number, "Lease", "EXPENSE", null, "OPERATING", null)));
        return number;
    }

    private String end(ReportingEntity entity, String number) {
        return currentUser.actingAs("controller", Role.CONTROLLER, () -> {
            chart.end(entity.code(), number, LAST);
            return number;
        });
    }

    private List<PostedEntry> posted(ReportingEntity entity, String number, LocalDate day) throws Exception {
        return one.around(() -> books.post(lease(entity, number, day)));
    }

    private static JournalEntry lease(ReportingEntity entity, String account, LocalDate day) {
        Money money = Money.of("10.00", Currency.getInstance("USD"));
        return new JournalEntry(
                entity.book().id(),
                day,
                JournalEntry.Kind.MANUAL,
                "Lease",
                "TEST",
                "1",
                Sha256.hex(account + day),
                List.of(
                        JournalLine.debit(new NumberedAccount(account), money),
                        JournalLine.credit(LedgerRole.CASH, money)));
    }
}
