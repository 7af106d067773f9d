package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Future;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.Tier;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.MeasurementKind;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** A posted measurement has a way back: its mirror, its lots as before, and a test that proposes anew. */
@InPortal
class ReverseWriteDownIT {

    @Inject
    private TestedCompany company;

    @Inject
    private MeasuredCompany measured;

    @Inject
    private AskedCorrections corrections;

    @Inject
    private SqlRows rows;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void originalAndMirrorAreZeroOnEveryAccountAndLot() {
        ReportingEntity entity = company.priced();
        List<String> before = corrections.books(entity);
        Proposal posted = company.approveAs("controller", company.submitted(entity.code()));

        ApprovalCase asked = corrections.ask(entity, AskedCorrections.of(posted));
        assertThat(asked.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(asked.tier()).as("of 40.00, and a reversal").contains(Tier.T1_SINGLE);
        ApprovalCase done = corrections.approve(asked);

        assertThat(done.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(corrections.books(entity)).isEqualTo(before);
        assertThat(mirror(done))
                .as("its original, day, kind and purpose")
                .isEqualTo(posted.entryId().orElseThrow() + " 2024-01-31 IMPAIRMENT REVERSAL");
        assertThat(corrections.status(posted)).isEqualTo(CaseStatus.REVERSED);
        CaseStep last = corrections.detail(posted.caseId()).history().last().orElseThrow();
        assertThat(last.action()).isEqualTo(CaseAction.REVERSE);
        assertThat(last.comment()).isEqualTo(AskedCorrections.WHY);
    }

    private String mirror(ApprovalCase done) {
        return rows.list(
                        "SELECT reverses_id, posted_on, kind, purpose FROM journal_entry WHERE id = ?",
                        row -> row.getString(1) + " " + row.getString(2) + " " + row.getString(3) + " "
                                + row.getString(4),
                        done.entryId().orElseThrow())
                .getFirst();
    }

    @Test
    void aTestOfThePeriodProposesAnew() {
        ReportingEntity entity = company.priced();
        Proposal posted = company.approveAs("controller", company.submitted(entity.code()));
        corrections.undo(entity, AskedCorrections.of(posted), false);

        RunResult same = company.test(entity.code());
        assertThat(same.proposals()).hasSize(1);
        Proposal again = same.proposals().getFirst();
        assertThat(again.id()).isNotEqualTo(posted.id());
        assertThat(again.amount()).isEqualTo(posted.amount());

        company.prices(entity.code(), TestedCompany.bar(LocalDate.of(2024, 1, 10), "100"), Optional.of("bad print"));
        RunResult right = company.test(entity.code());
        assertThat(right.proposals().getFirst().amount().amount()).isEqualByComparingTo("10.00");
        assertThat(corrections.status(again)).isEqualTo(CaseStatus.SUPERSEDED);
        Proposal second = company.approveAs("controller", company.submitted(entity.code()));
        assertThat(second.status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void whoAskedDoesNotSignAndAControllerSignsNoReversal() {
        ReportingEntity entity = company.priced();
        Proposal posted = company.approveAs("controller", company.submitted(entity.code()));
        ApprovalCase asked = corrections.askAs("preparer", Role.PREPARER, entity, AskedCorrections.of(posted), false);

        assertRefused(RefusalCode.SOD_PREPARER_IS_APPROVER, () -> corrections.approveAs("preparer", Role.CFO, asked));
        assertRefused(RefusalCode.FORBIDDEN, () -> corrections.approveAs("controller", Role.CONTROLLER, asked));
        assertRefused(
                RefusalCode.FORBIDDEN,
                () -> corrections.askAs("cfo", Role.CFO, entity, AskedCorrections.of(posted), false));
        assertThat(corrections.status(posted)).isEqualTo(CaseStatus.POSTED);

        assertThat(corrections.approve(asked).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void theSameAskedTwiceIsOneCaseAndWhatIsReversedIsNotReversedAgain() {
        ReportingEntity entity = company.priced();
        Proposal draft = company.test(entity.code()).proposals().getFirst();
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> corrections.ask(entity, AskedCorrections.of(draft)));
        Proposal posted = company.approveAs("controller", company.submitted(entity.code()));

        ApprovalCase asked = corrections.ask(entity, AskedCorrections.of(posted));
        assertThat(corrections.ask(entity, AskedCorrections.of(posted))).isEqualTo(asked);
        assertThat(corrections.ask(
                        entity, AskedCorrections.entry(posted.entryId().orElseThrow())))
                .as("its entry stands for it")
                .isEqualTo(asked);
        ApprovalCase done = corrections.approve(asked);
        assertThat(corrections.approveAs("cfo", Role.CFO, asked)).isEqualTo(done);

        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> corrections.ask(entity, AskedCorrections.of(posted)));
        assertRefused(
                RefusalCode.ILLEGAL_TRANSITION,
                () -> corrections.ask(
                        entity, AskedCorrections.entry(done.entryId().orElseThrow())));
        assertRefused(RefusalCode.NOT_FOUND, () -> corrections.ask(company.found(), AskedCorrections.of(posted)));
    }

    @Test
    void theNewestGoesFirstOrAllInOneCase() {
        ReportingEntity entity = company.priced();
        List<String> before = corrections.books(entity);
        Proposal january = company.approveAs("controller", company.submitted(entity.code()));
        TestPeriod february = new TestPeriod(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 3, 1));
        company.prices(
                entity.code(),
                february.from()
                        .datesUntil(february.to())
                        .map(day -> TestedCompany.bar(day, "70"))
                        .collect(java.util.stream.Collectors.joining("\n")),
                Optional.empty());
        Proposal next =
                measured.post(company.test(entity.code(), february).proposals().getFirst());

        assertThatThrownBy(() -> corrections.ask(entity, AskedCorrections.of(january)))
                .isInstanceOfSatisfying(
                        Refusal.class,
                        refused -> assertThat(refused.code()).isEqualTo(RefusalCode.DEPENDENT_EVENT_EXISTS))
                .hasMessageContaining("Write-down " + next.id())
                .hasMessageContaining("2024-02-29");

        ApprovalCase asked = corrections.ask(entity, AskedCorrections.of(january), true);
        corrections.approve(asked);
        assertThat(corrections.books(entity)).isEqualTo(before);
        assertThat(corrections.status(next)).isEqualTo(CaseStatus.REVERSED);
        assertThat(corrections.status(january)).isEqualTo(CaseStatus.REVERSED);
        assertThat(rows.list(
                        "SELECT i.item_no, i.thing_id FROM correction_item i JOIN correction c ON c.id = i.correction_id"
                                + " WHERE c.case_id = ? ORDER BY i.item_no",
                        row -> row.getLong(2),
                        asked.id()))
                .containsExactly(next.id(), january.id());
    }

    @Test
    void whatIsPostedAfterTheRequestChangesItsEvidence() {
        ReportingEntity entity = company.priced();
        Proposal january = company.approveAs("controller", company.submitted(entity.code()));
        ApprovalCase asked = corrections.ask(entity, AskedCorrections.of(january), true);
        TestPeriod february = new TestPeriod(LocalDate.of(2024, 2, 1), LocalDate.of(2024, 2, 2));
        company.prices(entity.code(), TestedCompany.bar(february.from(), "60"), Optional.empty());
        measured.post(company.test(entity.code(), february).proposals().getFirst());

        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> corrections.approve(asked));
        assertThat(corrections.status(january)).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void inALockedMonthTheMirrorStandsOnTheFirstDayThatTakesIt() {
        ReportingEntity entity = company.priced();
        Proposal posted = company.approveAs("controller", company.submitted(entity.code()));
        journals.month(entity, LocalDate.of(2024, 1, 1), "HARD_LOCKED");
        journals.month(entity, LocalDate.of(2024, 2, 1), "SOFT_LOCKED");

        ApprovalCase done = corrections.undo(entity, AskedCorrections.of(posted), false);

        assertThat(mirror(done)).isEqualTo(posted.entryId().orElseThrow() + " 2024-03-01 IMPAIRMENT REVERSAL");
        assertThat(journals.balances(entity, LocalDate.of(2024, 2, 29)))
                .as("the closed months keep the loss")
                .containsEntry("6100", "40.00");
        assertThat(journals.balances(entity, LocalDate.of(2024, 3, 1))).doesNotContainKey("6100");
    }

    @Inject
    private EnteringJournals journals;

    @Test
    void aMonthLockedAfterTheRequestChangesItsEvidence() {
        ReportingEntity entity = company.priced();
        Proposal posted = company.approveAs("controller", company.submitted(entity.code()));
        ApprovalCase asked = corrections.ask(entity, AskedCorrections.of(posted));
        journals.month(entity, LocalDate.of(2024, 1, 1), "HARD_LOCKED");

        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> corrections.approve(asked));
    }

    @Test
    void twoThatReverseAtOnceReverseOnce() throws Exception {
        ReportingEntity entity = company.priced();
        Proposal posted = company.approveAs("controller", company.submitted(entity.code()));
        ApprovalCase asked = corrections.ask(entity, AskedCorrections.of(posted));
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> outcomes = new ArrayList<>();
        for (String user : List.of("cfo", "cfo2", "cfo", "cfo3")) {
            Callable<String> attempt = () -> {
                start.await();
                try {
                    return corrections.approveAs(user, Role.CFO, asked).status().name();
                } catch (Refusal refused) {
                    return refused.code().name();
                }
            };
            outcomes.add(executor.submit(attempt));
        }
        start.countDown();
        List<String> results = new ArrayList<>();
        for (Future<String> outcome : outcomes) {
            results.add(outcome.get());
        }

        assertThat(results).contains("POSTED").isSubsetOf("POSTED", "ILLEGAL_TRANSITION", "CONCURRENT_MODIFICATION");
        assertThat(rows.list(
                        "SELECT COUNT(*) FROM journal_entry WHERE reverses_id = ?",
                        row -> row.getInt(1),
                        posted.entryId().orElseThrow()))
                .containsExactly(1);
    }

    @Test
    void ifrsLossAndReversalOfImpairmentAreTakenBack() {
        ReportingEntity entity = measured.underIfrs();
        List<String> before = corrections.books(entity);
        TestPeriod half = new TestPeriod(MeasuredCompany.YEAR_2025, LocalDate.of(2025, 7, 1));
        Proposal loss = measured.post(measured.only(measured.run(entity, half)));
        TestPeriod second = new TestPeriod(LocalDate.of(2025, 7, 1), LocalDate.of(2026, 1, 1));
        List<String> afterLoss = corrections.books(entity);
        Proposal reversal = measured.post(measured.only(measured.run(entity, second)));
        assertThat(reversal.kind()).isEqualTo(MeasurementKind.REVERSAL);

        ApprovalCase done = corrections.undo(entity, AskedCorrections.of(reversal), false);
        assertThat(mirror(done)).as("an entry is undone, not the impairment").endsWith("REVERSAL REVERSAL");
        assertThat(corrections.books(entity)).isEqualTo(afterLoss);

        corrections.undo(entity, AskedCorrections.of(loss), false);
        assertThat(corrections.books(entity)).isEqualTo(before);
    }

    @Test
    void remeasurementAndAdoptionAreTakenBackAndComeAgain() {
        ReportingEntity entity = measured.atCostUntil2025();
        measured.tradesAtFairValue(entity);
        List<String> before = corrections.books(entity);
        Proposal adoption = measured.post(measured.only(measured.run(entity, MeasuredCompany.QUARTER)));
        assertThat(adoption.kind()).isEqualTo(MeasurementKind.ADOPTION);
        List<String> adopted = corrections.books(entity);
        ApprovalCase asked = corrections.ask(entity, AskedCorrections.of(adoption));
        assertRefused(RefusalCode.SOD_POLICY_CHANGER_IS_APPROVER, () -> corrections.approveAs("cfo", Role.CFO, asked));
        assertThat(corrections.approveAs("cfo2", Role.CFO, asked).status()).isEqualTo(CaseStatus.POSTED);
        assertThat(corrections.books(entity)).isEqualTo(before);

        Proposal again = measured.post(measured.only(measured.run(entity, MeasuredCompany.QUARTER)));
        assertThat(again.kind()).isEqualTo(MeasurementKind.ADOPTION);
        assertThat(corrections.books(entity)).isEqualTo(adopted);
    }
}
