package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.concurrent.Callable;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.AttachFiles;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.imports.application.Upload;
import org.ballast.imports.domain.ImportResult;
import org.ballast.journal.application.LockPeriod;
import org.ballast.journal.application.ReopenPeriod;
import org.ballast.journal.domain.PeriodState;
import org.ballast.journal.domain.Reopening;
import org.ballast.prices.application.DecideHeldPrice;
import org.ballast.prices.application.ImportPrices;
import org.ballast.prices.persistence.Markets;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** What waits for a second person beside the months of a book, the files of its case, and what is sent meanwhile. */
@InPortal
class WaitingMattersIT {

    private static final YearMonth JANUARY = YearMonth.of(2024, 1);
    private static final YearMonth OCTOBER = YearMonth.of(2023, 10);
    private static final LocalDate TENTH = LocalDate.of(2024, 1, 10);

    @Inject
    private TestedCompany company;

    @Inject
    private SecondPersons second;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private ImportPrices importPrices;

    @Inject
    private LockPeriod lockPeriod;

    @Inject
    private ReopenPeriod reopenPeriod;

    @Inject
    private AttachFiles attachFiles;

    @Inject
    private DecideHeldPrice decideHeld;

    @Inject
    private Markets markets;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Resource
    private ManagedExecutorService threads;

    @Test
    void aMonthIsNotLockedWhileAPriceOrAPolicyOfItWaits() {
        ReportingEntity entity = company.priced();
        second.needed(entity, true, true);
        company.approveAs("controller2", company.submitted(entity.code()));
        ApprovalCase price = second.now(send(entity, TestedCompany.bar(TENTH, "70"), "corrected")
                .caseId()
                .orElseThrow());
        assertRefused(RefusalCode.PERIOD_NOT_READY, () -> softly(entity, JANUARY));
        second.reject("controller", Role.CONTROLLER, price);

        ApprovalCase policy = policy(entity, LocalDate.of(2024, 2, 1)).orElseThrow();
        assertThat(softly(entity, JANUARY)).isEqualTo(PeriodState.SOFT_LOCKED);
        assertThat(second.approve("controller", Role.CONTROLLER, policy).status())
                .isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void aPolicyThatWaitsHoldsTheMonthsFromItsFirstDayOn() {
        ReportingEntity entity = company.found();
        second.needed(entity, true, false);
        softly(entity, YearMonth.of(2023, 8));
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> policy(entity, LocalDate.of(2023, 8, 31)));
        ApprovalCase waiting = policy(entity, LocalDate.of(2023, 10, 31)).orElseThrow();

        assertThat(softly(entity, YearMonth.of(2023, 9))).isEqualTo(PeriodState.SOFT_LOCKED);
        assertThatThrownBy(() -> softly(entity, OCTOBER)).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.PERIOD_NOT_READY);
            assertThat(refused.detail()).contains("case " + waiting.id());
        });
        second.withdraw("cfo", Role.CFO, waiting);
        assertThat(softly(entity, OCTOBER)).isEqualTo(PeriodState.SOFT_LOCKED);
    }

    @Test
    void aMonthThatIsLockedIsMeasuredInNoOtherWayWhoeverDecides() {
        ReportingEntity entity = company.found();
        softly(entity, OCTOBER);

        assertRefused(RefusalCode.PERIOD_LOCKED, () -> policy(entity, LocalDate.of(2022, 12, 31)));
        assertThat(policy(entity, LocalDate.of(2023, 11, 1))).isEmpty();
    }

    @Test
    void whatIsRecordedAlreadyIsSkippedWhileAnotherPriceOfThatTimeWaits() {
        ReportingEntity entity = company.priced();
        second.needed(entity, false, true);
        long waiting = send(entity, TestedCompany.bar(TENTH, "70"), "corrected")
                .caseId()
                .orElseThrow();

        ImportResult again =
                send(entity, TestedCompany.bar(TENTH, "80") + "\n" + TestedCompany.bar(TENTH.plusMonths(1), "95"), "");
        assertThat(again.imported()).isEqualTo(1);
        assertThat(again.counts().skipped()).isEqualTo(1);
        assertThat(again.caseId()).isEmpty();
        assertThat(second.now(waiting).status()).isEqualTo(CaseStatus.SUBMITTED);
    }

    @Test
    void whoAsksTwiceAtOnceFindsOneCase() throws Exception {
        ReportingEntity entity = company.priced();
        second.needed(entity, false, true);
        send(entity, TestedCompany.bar(LocalDate.of(2024, 2, 1), "10"), "");
        long held = rows.list(
                        "SELECT b.id FROM price_bar b JOIN market m ON m.id = b.market_id WHERE m.code = ?"
                                + " AND b.status = 'HELD'",
                        row -> row.getLong(1),
                        entity.code())
                .getFirst();
        Callable<OptionalLong> click =
                () -> company.as("controller", Role.CONTROLLER, () -> decideHeld.confirm(held, "The venue's own file"))
                        .caseId();

        transaction.begin();
        markets.lock(entity.code());
        Future<OptionalLong> first = threads.submit(click);
        Future<OptionalLong> next = threads.submit(click);
        assertThatThrownBy(() -> first.get(700, TimeUnit.MILLISECONDS)).isInstanceOf(TimeoutException.class);
        transaction.commit();

        assertThat(first.get(20, TimeUnit.SECONDS)).isNotEmpty().isEqualTo(next.get(20, TimeUnit.SECONDS));
    }

    /** Approvals bind to the files of those who prepare, too: what was looked at before is not approved, and then it is. */
    @Test
    void aFileThatIsAddedLaterIsPartOfWhatIsApproved() {
        ReportingEntity entity = company.priced();
        second.needed(entity, true, true);
        ApprovalCase policy = policy(entity, TENTH).orElseThrow();
        ApprovalCase price = second.now(send(entity, TestedCompany.bar(TENTH, "70"), "corrected")
                .caseId()
                .orElseThrow());
        softly(entity, OCTOBER);
        Reopening asked =
                company.as("cfo", Role.CFO, () -> reopenPeriod.request(entity.code(), OCTOBER, "A fee was wrong"));
        ApprovalCase reopening = second.now(asked.caseId());
        attach("cfo", Role.CFO, policy);
        attach("preparer", Role.PREPARER, price);
        attach("cfo", Role.CFO, reopening);

        for (ApprovalCase before : List.of(reopening, policy, price)) {
            assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> second.approve("controller", Role.CONTROLLER, before));
            assertThat(second.approve("controller", Role.CONTROLLER, second.now(before.id()))
                            .status())
                    .as(before.kind())
                    .isEqualTo(CaseStatus.POSTED);
        }
    }

    /** Also where the same role asks for such things: what a reviewer files makes him no author. */
    @Test
    void thePaperOfWhoeverApprovesIsNoEvidence() {
        ReportingEntity entity = company.priced();
        second.needed(entity, true, true);
        ApprovalCase asked = policy(entity, TENTH).orElseThrow();
        attach("controller", Role.CONTROLLER, asked);

        assertThat(second.now(asked.id()).evidenceHash()).isEqualTo(asked.evidenceHash());
        assertThat(second.approve("controller", Role.CONTROLLER, asked).status())
                .isEqualTo(CaseStatus.POSTED);
    }

    private void attach(String user, Role role, ApprovalCase to) {
        company.as(
                user,
                role,
                () -> attachFiles.add(
                        to.id(),
                        "voucher.csv",
                        new ByteArrayInputStream("a,b\n1,2\n".getBytes(StandardCharsets.UTF_8))));
    }

    private PeriodState softly(ReportingEntity entity, YearMonth month) {
        return company.as("controller", Role.CONTROLLER, () -> lockPeriod.softly(entity.code(), month, "closing"))
                .state();
    }

    private Optional<ApprovalCase> policy(ReportingEntity entity, LocalDate validFrom) {
        return company.as(
                        "cfo",
                        Role.CFO,
                        () -> decidePolicy.decide(
                                entity.code(),
                                new DecidePolicy.Decision(
                                        "BTC", "US_COST_LESS_IMPAIRMENT", entity.code(), "FIFO", validFrom)))
                .waiting();
    }

    private ImportResult send(ReportingEntity entity, String lines, String correction) {
        String csv = "asset,date,open,high,low,close,volume\n" + lines + "\n";
        return company.as("preparer", Role.PREPARER, () -> {
            try (Upload upload =
                    Upload.of(new ByteArrayInputStream(csv.getBytes(StandardCharsets.UTF_8)), "prices.csv")) {
                return importPrices.from(
                        entity.code(), upload, Optional.of(correction).filter(why -> !why.isEmpty()));
            }
        });
    }

    private static void assertRefused(RefusalCode code, ThrowingCallable call) {
        assertThatThrownBy(call)
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
