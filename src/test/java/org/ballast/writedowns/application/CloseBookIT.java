package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Map;
import org.assertj.core.util.Throwables;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.Seen;
import org.ballast.container.InPortal;
import org.ballast.entities.application.BookClosing;
import org.ballast.entities.application.CloseBook;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.application.WithdrawLot;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.journal.application.ContributeCapital;
import org.ballast.pages.application.MeantBook;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.statements.application.CompareBooks;
import org.ballast.statements.application.PrepareBalanceSheet;
import org.ballast.statements.domain.BookComparison;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** A further book that is closed is read and never written again, and nothing waits for it. */
@InPortal
class CloseBookIT {

    private static final LocalDate END_OF_2024 = LocalDate.of(2024, 12, 31);
    private static final String REASON = "The group reports under US GAAP alone";

    @Inject
    private OwnTransaction transaction;

    @Inject
    private TestedCompany company;

    @Inject
    private OpenBook openBook;

    @Inject
    private CloseBook closeBook;

    @Inject
    private Entities entities;

    @Inject
    private MeantBook meantBook;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private WithdrawLot withdrawLot;

    @Inject
    private DecideWriteDown decideWriteDown;

    @Inject
    private ContributeCapital contributeCapital;

    @Inject
    private PrepareBalanceSheet prepareBalanceSheet;

    @Inject
    private CompareBooks compareBooks;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private SqlRows rows;

    @Test
    void afterItNothingIsPostedAndNothingWaits() {
        ReportingEntity primary = company.priced("FIFO");
        ReportingEntity second = opened(primary);
        company.sales(primary.code(), "S1,BTC,2024-01-31,1,110.00,USD,0,");
        assertThat(disposal(second).status()).isEqualTo(DisposalStatus.AWAITING_TEST);

        ReportingEntity closed = close(primary.code(), "SECOND", REASON, "2024-12-31");
        assertThat(closed.book().closedOn()).contains(END_OF_2024);
        assertThat(close(primary.code(), "SECOND", REASON, "2024-12-31")).isEqualTo(closed);
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> close(primary.code(), "SECOND", REASON, "2024-12-30"));
        assertThat(disposal(closed).status()).isEqualTo(DisposalStatus.LEFT_OUT);
        assertThat(disposal(primary).status()).isEqualTo(DisposalStatus.AWAITING_TEST);

        company.lots(primary.code(), "L2,BTC,2024-01-20,1,99,USD");
        assertThat(lots(primary)).hasSize(2);
        assertThat(lots(closed)).as("facts go to the open books alone").hasSize(1);
        meantBook.name(primary.code(), "SECOND");
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> company.test(primary.code()));
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> company.lots(primary.code(), "L3,BTC,2024-01-20,1,99,USD"));
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> contribute(primary.code()));
        String assets = company.as("auditor", Role.AUDITOR, () -> prepareBalanceSheet.asOf(primary.code(), END_OF_2024))
                .header()
                .books();
        meantBook.name("", "");
        assertThat(assets).as("its statements stay readable").isEqualTo(primary.code() + "-SECOND");
        assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> withdraw(primary.code()));

        BookComparison beside = company.as(
                "auditor",
                Role.AUDITOR,
                () -> compareBooks.compare(primary.code(), "PRIMARY", "SECOND", LocalDate.of(2025, 1, 31)));
        assertThat(beside.left().pending().disposals()).isEqualTo(1);
        assertThat(beside.right().pending().disposals()).isZero();
        assertThat(beside.right().pending().tests().untested())
                .allSatisfy(each -> assertThat(each.days().lastDay()).isBeforeOrEqualTo(END_OF_2024));
    }

    @Test
    void onlyAnAdministratorClosesAFurtherBookWithAReason() {
        ReportingEntity primary = company.priced("FIFO");
        opened(primary);
        String code = primary.code();
        assertRefused(RefusalCode.REASON_REQUIRED, () -> close(code, "SECOND", " ", "2024-12-31"));
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> close(code, "PRIMARY", REASON, "2024-12-31"));
        assertRefused(RefusalCode.NOT_FOUND, () -> close(code, "NONE", REASON, "2024-12-31"));
        assertRefused(RefusalCode.INVALID_INPUT, () -> close(code, "SECOND", REASON, "2022-12-31"));
        assertRefused(RefusalCode.INVALID_INPUT, () -> close(code, "SECOND", REASON, "2023-12-30"));
        assertRefused(RefusalCode.INVALID_INPUT, () -> close(code, "SECOND", REASON, "2999-12-31"));
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> company.as("cfo", Role.CFO, () -> closeBook.close(code, "SECOND", closing(REASON, ""))));
        assertThat(entities.inEveryBook(primary)).hasSize(2);
    }

    @Test
    void proposalsInItAreDecidedFirst() {
        ReportingEntity primary = company.priced("FIFO");
        opened(primary);
        meantBook.name(primary.code(), "SECOND");
        policy(primary.code());
        Proposal draft = company.test(primary.code()).proposals().getFirst();
        meantBook.name("", "");
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> close(primary.code(), "SECOND", REASON, "2024-12-31"));
        company.as(
                "preparer",
                Role.PREPARER,
                () -> decideWriteDown.withdraw(draft.id(), Seen.LATEST, "The book is closed"));
        assertThat(close(primary.code(), "SECOND", REASON, "2024-12-31").book().closedOn())
                .isPresent();
    }

    @Test
    void theDatabaseKeepsAClosedBookClosed() {
        ReportingEntity primary = company.priced("FIFO");
        ReportingEntity closed = opened(primary);
        close(primary.code(), "SECOND", REASON, "2024-12-31");
        long book = closed.book().id();
        assertThatThrownBy(() -> change("UPDATE book SET closed_on = NULL WHERE id = ?", book))
                .satisfies(
                        refused -> assertThat(Throwables.getStackTrace(refused)).containsIgnoringCase("book"));
        assertThatThrownBy(() -> change(
                        "UPDATE book SET closed_on = DATE '2024-12-31' WHERE id = ?",
                        primary.book().id()))
                .satisfies(refused ->
                        assertThat(Throwables.getStackTrace(refused)).containsIgnoringCase("book_primary_stays_open"));
    }

    @Test
    void theDatabaseTakesNoEntryInAClosedBookWhateverItsDay() throws Exception {
        ReportingEntity primary = company.priced("FIFO");
        long book = opened(primary).book().id();
        transaction.begin();
        try {
            // What this transaction has read of the book stays open, so that only the database knows
            assertThat(entities.byBook(book).book().closedOn()).isEmpty();
            rows.execute("UPDATE book SET closed_on = DATE '2024-12-31' WHERE id = ?", book);
            meantBook.name(primary.code(), "SECOND");
            assertThatThrownBy(() -> contribute(primary.code()))
                    .satisfies(refused ->
                            assertThat(Throwables.getStackTrace(refused)).contains("is in a book that is closed"));
        } finally {
            meantBook.name("", "");
            transaction.rollback();
        }
    }

    private void change(String sql, Object... values) throws Exception {
        transaction.begin();
        try {
            rows.execute(sql, values);
        } finally {
            transaction.rollback();
        }
    }

    private ReportingEntity close(String entity, String book, String reason, String day) {
        return company.as("admin", Role.ADMIN, () -> closeBook.close(entity, book, closing(reason, day)));
    }

    private static BookClosing closing(String reason, String day) {
        return Requests.of(BookClosing.class, Map.of("reason", reason, "closedOn", day));
    }

    private ReportingEntity opened(ReportingEntity entity) {
        return company.as(
                "admin",
                Role.ADMIN,
                () -> openBook.open(
                        entity.code(), new NewBook("SECOND", "US_GAAP", null, null, LocalDate.of(2023, 1, 1), null)));
    }

    private void policy(String entity) {
        company.as(
                "cfo",
                Role.CFO,
                () -> decidePolicy.decide(
                        entity,
                        new DecidePolicy.Decision(
                                "BTC", "US_COST_LESS_IMPAIRMENT", entity, "FIFO", LocalDate.of(2023, 1, 1))));
    }

    private String withdraw(String entity) {
        return company.as("preparer", Role.PREPARER, () -> {
            withdrawLot.withdraw(entity, "L1", "typed wrongly");
            return "";
        });
    }

    private Object contribute(String entity) {
        return company.as(
                "preparer",
                Role.PREPARER,
                () -> contributeCapital.contribute(
                        entity, LocalDate.of(2024, 1, 2), Money.of("10.00", Currency.getInstance("USD")), "Late"));
    }

    private List<HeldLot> lots(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> readHoldings.lots(entity, END_OF_2024, LotCursor.START, 100));
    }

    private RecordedDisposal disposal(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> readHoldings.disposals(entity, DisposalFilter.ALL, 0, 10))
                .getFirst();
    }
}
