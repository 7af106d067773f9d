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
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
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

    @Test
    void whoeverEndsAnAccountWaitsForAPostingAndSeesIt() throws Exception {
        ReportingEntity entity = books.found();
        String number = "6" + entity.code();
        currentUser.actingAs(
                "controller",
                Role.CONTROLLER,
                () -> chart.add(entity.code(), new NewAccount(number, "Lease", "EXPENSE", null, "OPERATING", null)));
        transaction.begin();
        books.post(lease(entity, number, LAST));
        transaction.commit();

        transaction.begin();
        books.post(lease(entity, number, LAST.plusDays(4)));
        Future<String> ending = threads.submit(() -> currentUser.actingAs("controller", Role.CONTROLLER, () -> {
            chart.end(entity.code(), number, LAST);
            return number;
        }));
        assertThatThrownBy(() -> ending.get(500, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();

        assertThatThrownBy(() -> ending.get(20, TimeUnit.SECONDS))
                .isInstanceOf(ExecutionException.class)
                .rootCause()
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.DEPENDENT_EVENT_EXISTS));
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
