package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.container.InPortal;
import org.ballast.entities.application.NewBook;
import org.ballast.entities.application.OpenBook;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.application.WithdrawLot;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.holdings.domain.DisposalStatus;
import org.ballast.holdings.domain.HeldLot;
import org.ballast.holdings.domain.LotCursor;
import org.ballast.holdings.domain.RecordedDisposal;
import org.ballast.pages.application.MeantBook;
import org.ballast.pages.web.Requests;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OneTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.statements.application.CompareBooks;
import org.ballast.statements.domain.BookComparison;
import org.ballast.statements.domain.BookComparison.Reason;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Two books over the same lots and disposals, each with its model, its proposals and its ledger. */
@InPortal
class ParallelBooksIT {

    private static final LocalDate YEAR_2024 = LocalDate.of(2024, 1, 1);
    private static final LocalDate END_OF_FEBRUARY = LocalDate.of(2024, 2, 29);

    @Inject
    private TestedCompany company;

    @Inject
    private OpenBook openBook;

    @Inject
    private MeantBook meantBook;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private WithdrawLot withdrawLot;

    @Inject
    private CompareBooks compareBooks;

    @Inject
    private DecideWriteDown decideWriteDown;

    @Inject
    private OneTransaction transaction;

    @Inject
    private SqlRows rows;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void oneSaleOfOneLotIsAnotherGainInEachBook() {
        ReportingEntity primary = company.priced("FIFO");
        ReportingEntity fair = open(primary, "FAIR", LocalDate.of(2023, 1, 1), "");
        policy(fair, "US_FAIR_VALUE_NI", "2023-01-01");
        assertThat(lots(fair)).as("a new book holds what is recorded").hasSize(1);
        company.lots(primary.code(), "L2,BTC,2024-01-20,1,99,USD");
        assertThat(lots(primary)).extracting(lot -> lot.lot().code()).containsExactly("L1", "L2");
        assertThat(lots(fair)).extracting(lot -> lot.lot().code()).containsExactly("L1", "L2");
    }

    @Test
    void whatABookTakesOverIsMeasuredByItsOwnModelFromThenOn() {
        ReportingEntity primary = company.priced("FIFO");
        ReportingEntity ifrs = open(primary, "IFRS", YEAR_2024, "PRIMARY");
        assertThat(lots(ifrs).getFirst().lot().amounts())
                .isEqualTo(lots(primary).getFirst().lot().amounts());
        policy(ifrs, "IFRS_COST_IMPAIRMENT", "2024-01-01");

        Proposal loss = company.test(primary.code()).proposals().getFirst();
        post(loss);
        seenThrough(ifrs);
        RunResult atTheEnd = company.test(ifrs.code(), TestedCompany.JANUARY);
        seenThrough(primary);
        assertThat(atTheEnd.proposals()).as("January closed at cost").isEmpty();

        company.sales(primary.code(), "S1,BTC,2024-01-31,1,110.00,USD,0,");
        assertThat(disposal(primary).status()).isEqualTo(DisposalStatus.POSTED);
        assertThat(disposal(ifrs).status()).isEqualTo(DisposalStatus.AWAITING_TEST);
        seenThrough(ifrs);
        company.test(ifrs.code(), TestedCompany.JANUARY);
        seenThrough(primary);
        assertThat(disposal(primary).gain().orElseThrow().amount()).isEqualByComparingTo("30.00");
        assertThat(disposal(ifrs).gain().orElseThrow().amount()).isEqualByComparingTo("10.00");

        BookComparison beside = company.as(
                "auditor",
                Role.AUDITOR,
                () -> compareBooks.compare(primary.code(), "PRIMARY", "IFRS", END_OF_FEBRUARY));
        assertThat(beside.equityDifference().amount()).isEqualByComparingTo("-20.00");
        assertThat(beside.differences()).singleElement().satisfies(difference -> {
            assertThat(difference.reason()).isEqualTo(Reason.IMPAIRMENT);
            assertThat(difference.amount().amount()).isEqualByComparingTo("-20.00");
        });
        assertThat(sum(beside)).isEqualByComparingTo(beside.equityDifference().amount());
    }

    @Test
    void aBookBeginsWithWhatAnotherHandsOverOrEarlyEnough() {
        ReportingEntity primary = company.found();
        assertRefused(RefusalCode.INVALID_INPUT, () -> open(primary, "LATE", YEAR_2024, ""));
        assertRefused(RefusalCode.INVALID_INPUT, () -> open(primary, "MIDDLE", LocalDate.of(2024, 2, 1), "PRIMARY"));
        ReportingEntity second = open(primary, "SECOND", YEAR_2024, "PRIMARY");
        assertThat(lots(second)).hasSize(1);
        assertRefused(RefusalCode.INVALID_INPUT, () -> open(primary, "SAME-DAY", YEAR_2024, "SECOND"));
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> company.lots(primary.code(), "OLD,BTC,2023-12-01,1,99,USD"));
        assertThat(lots(primary)).as("what one book refuses is in none").hasSize(1);
    }

    @Test
    void booksAreMeasuredAtTheSameTimeAndWhoeverRecordsWaitsForThem() throws Exception {
        ReportingEntity primary = company.priced("FIFO");
        ReportingEntity second = open(primary, "SECOND", LocalDate.of(2023, 1, 1), "");
        policy(second, "US_COST_LESS_IMPAIRMENT", "2023-01-01");

        List<RunResult> runs = new ArrayList<>();
        CompletableFuture<Void> recording = transaction.around(() -> {
            runs.add(company.test(primary.code()));
            runs.add(CompletableFuture.supplyAsync(() -> company.testThrough(second), threads)
                    .get(1, TimeUnit.MINUTES));
            CompletableFuture<Void> begun = CompletableFuture.runAsync(
                    () -> company.lots(primary.code(), "L2,BTC,2024-01-20,1,99,USD"), threads);
            while (!begun.isDone() && isFree(primary)) {
                TimeUnit.MILLISECONDS.sleep(20);
            }
            assertThat(begun).as("recorded while a book is measured").isNotDone();
            return begun;
        });
        recording.get(1, TimeUnit.MINUTES);

        assertThat(runs).allSatisfy(run -> assertThat(run.run().tests()).isOne());
        assertThat(lots(primary)).hasSize(2);
        assertThat(lots(second)).hasSize(2);
    }

    @Test
    void aBookAtFairValueHandsNothingOverEvenBeforeItIsMeasured() {
        ReportingEntity primary = company.found();
        ReportingEntity fair = open(primary, "FAIR", LocalDate.of(2023, 1, 1), "");
        policy(fair, "US_FAIR_VALUE_NI", "2023-01-01");
        assertRefused(RefusalCode.MODEL_NOT_ALLOWED, () -> open(primary, "AFTER", YEAR_2024, "FAIR"));
    }

    @Test
    void noLotComesInThatWouldPassFromFairValueToCost() {
        ReportingEntity primary = company.found();
        ReportingEntity fair = open(primary, "FAIR", LocalDate.of(2023, 1, 1), "");
        policy(fair, "ETH", "US_FAIR_VALUE_NI", "2023-01-01");
        policy(fair, "ETH", "US_COST_LESS_IMPAIRMENT", "2023-06-01");
        assertRefused(RefusalCode.MODEL_NOT_ALLOWED, () -> company.lots(primary.code(), "E1,ETH,2023-05-31,1,99,USD"));
        assertThat(lots(primary)).as("what one book refuses is in none").hasSize(1);
        company.lots(primary.code(), "E1,ETH,2023-06-01,1,99,USD");
        assertThat(lots(fair)).hasSize(2);
    }

    @Test
    void aLotThatIsTakenOutLeavesEveryBook() {
        ReportingEntity primary = company.found();
        ReportingEntity second = open(primary, "SECOND", LocalDate.of(2023, 1, 1), "");
        company.as("preparer", Role.PREPARER, () -> {
            withdrawLot.withdraw(primary.code(), "L1", "typed wrongly");
            return "";
        });
        assertThat(lots(primary).getFirst().lot().quantity().isZero()).isTrue();
        assertThat(lots(second).getFirst().lot().quantity().isZero()).isTrue();
        assertThat(lots(second).getFirst().lot().amounts().isZero()).isTrue();
    }

    /** Whether nobody has begun to record. */
    private boolean isFree(ReportingEntity entity) throws Exception {
        String wallet = "SELECT id FROM wallet WHERE entity_id = ? AND is_default FOR UPDATE SKIP LOCKED";
        return !transaction
                .around(() -> rows.list(wallet, row -> row.getLong(1), entity.id()))
                .isEmpty();
    }

    private ReportingEntity open(ReportingEntity entity, String code, LocalDate first, String from) {
        return company.as(
                "admin",
                Role.ADMIN,
                () -> openBook.open(
                        entity.code(),
                        Requests.trimmed(
                                new NewBook(code, code.equals("IFRS") ? "IFRS" : "US_GAAP", null, null, first, from))));
    }

    private void policy(ReportingEntity entity, String model, String from) {
        policy(entity, "BTC", model, from);
    }

    private void policy(ReportingEntity entity, String asset, String model, String from) {
        seenThrough(entity);
        company.as(
                "cfo",
                Role.CFO,
                () -> decidePolicy.decide(
                        entity.code(),
                        new DecidePolicy.Decision(asset, model, entity.code(), "FIFO", LocalDate.parse(from))));
        meantBook.name("", "");
    }

    /** As an address with {@code ?book=} does. */
    private void seenThrough(ReportingEntity entity) {
        meantBook.name(entity.code(), entity.book().inAddress());
    }

    private void post(Proposal draft) {
        Proposal submitted =
                company.as("preparer", Role.PREPARER, () -> decideWriteDown.submit(draft.id(), Seen.LATEST, ""));
        company.approveAs("controller", submitted);
    }

    private List<HeldLot> lots(ReportingEntity entity) {
        return company.as(
                "auditor",
                Role.AUDITOR,
                () -> readHoldings.lots(entity, LocalDate.of(2024, 12, 31), LotCursor.START, 100));
    }

    private RecordedDisposal disposal(ReportingEntity entity) {
        return company.as("auditor", Role.AUDITOR, () -> readHoldings.disposals(entity, DisposalFilter.ALL, 0, 10))
                .getFirst();
    }

    private static BigDecimal sum(BookComparison comparison) {
        return comparison.differences().stream()
                .map(difference -> difference.amount().amount())
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }
}
