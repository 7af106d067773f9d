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
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.persistence.Lots;
import org.ballast.measurement.domain.LotPosition;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.OneTransaction;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** From the test to the books: once, on unchanged evidence, by another person, all or nothing. */
@InPortal
class WriteDownIT {

    @Inject
    private TestedCompany company;

    @Inject
    private DecideWriteDown decideWriteDown;

    @Inject
    private Lots lots;

    @Inject
    private SqlRows rows;

    @Inject
    private OneTransaction oneTransaction;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void theSameInputsAgainGiveTheSameProposals() throws Exception {
        ReportingEntity entity = company.priced();

        RunResult first = company.test(entity.code());
        RunResult second = company.test(entity.code());

        assertThat(first.run().totalLoss().amount()).isEqualByComparingTo("40.00");
        assertThat(second.repeated()).isTrue();
        assertThat(second.run().id()).isEqualTo(first.run().id());
        assertThat(second.proposals()).isEqualTo(first.proposals());
        assertThat(count(
                        "SELECT count(*) FROM measurement_run WHERE book_id = ?",
                        entity.book().id()))
                .isEqualTo(1);
    }

    @Test
    void anApprovalPostsAndTheSameApprovalAgainDoesNothing() throws Exception {
        ReportingEntity entity = company.priced();
        Proposal submitted = company.submitted(entity.code());

        Proposal posted = company.approveAs("controller", submitted);
        Proposal again = company.approveAs("controller", submitted);

        assertThat(posted.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(again).isEqualTo(posted);
        assertThat(impairmentEntries(entity)).isEqualTo(1);
        assertThat(lot(entity).carryingAmount().amount()).isEqualByComparingTo("160.00");
        assertThat(company.test(entity.code()).proposals())
                .extracting(Proposal::id)
                .as("tested again, the posted proposal stands")
                .containsExactly(posted.id());
    }

    @Test
    void trap9TwoApproversAtOncePostOnce() throws Exception {
        ReportingEntity entity = company.priced();
        Proposal submitted = company.submitted(entity.code());
        CountDownLatch start = new CountDownLatch(1);
        List<Future<String>> outcomes = new ArrayList<>();
        for (String user : List.of("controller", "cfo", "controller2", "controller")) {
            Callable<String> attempt = () -> {
                start.await();
                try {
                    return company.approveAs(user, submitted).status().name();
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

        assertThat(results)
                .contains("POSTED")
                .isSubsetOf(
                        "POSTED", RefusalCode.ILLEGAL_TRANSITION.name(), RefusalCode.CONCURRENT_MODIFICATION.name());
        assertThat(impairmentEntries(entity)).isEqualTo(1);
        assertThat(lot(entity).carryingAmount().amount()).isEqualByComparingTo("160.00");
    }

    @Test
    void trap10ThePreparerDoesNotApprove() {
        ReportingEntity entity = company.priced();
        Proposal submitted = company.submitted(entity.code());

        assertRefused(RefusalCode.SOD_PREPARER_IS_APPROVER, () -> company.approveAs("preparer", submitted));
        assertThat(company.status(submitted)).isEqualTo(CaseStatus.SUBMITTED);
    }

    @Test
    void trap11ACorrectedPriceEndsTheApproval() {
        ReportingEntity entity = company.priced();
        Proposal submitted = company.submitted(entity.code());
        company.prices(
                entity.code(),
                TestedCompany.bar(LocalDate.of(2024, 1, 20), "70"),
                Optional.of("the market corrected its print"));

        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> company.approveAs("controller", submitted));
        assertThat(lot(entity).carryingAmount().amount()).isEqualByComparingTo("200.00");

        Proposal newer = company.test(entity.code()).proposals().get(0);
        assertThat(newer.amount().amount()).isEqualByComparingTo("60.00");
        assertThat(company.status(submitted)).isEqualTo(CaseStatus.SUPERSEDED);
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> company.approveAs("controller", submitted));
    }

    @Test
    void aCommentThatIsTooLongIsRefusedByItsName() {
        ReportingEntity entity = company.priced();
        Proposal submitted = company.submitted(entity.code());

        assertThatThrownBy(() -> company.as(
                        "cfo", Role.CFO, () -> decideWriteDown.reject(submitted.id(), Seen.LATEST, "no ".repeat(700))))
                .isInstanceOfSatisfying(Refusal.class, refused -> {
                    assertThat(refused.code()).isEqualTo(RefusalCode.INVALID_INPUT);
                    assertThat(refused.errors())
                            .extracting(Refusal.FieldError::field)
                            .containsExactly("comment");
                });
        assertThat(company.status(submitted)).isEqualTo(CaseStatus.SUBMITTED);
    }

    @Test
    void aLockedPeriodLeavesNothingBehind() throws Exception {
        ReportingEntity entity = company.priced();
        Proposal submitted = company.submitted(entity.code());
        oneTransaction.around(() -> rows.execute(
                "INSERT INTO accounting_period (id, book_id, starts_on, state, version) VALUES (?, ?, ?, ?, 1)",
                -entity.id(),
                entity.book().id(),
                TestedCompany.JANUARY.from(),
                "HARD_LOCKED"));

        assertRefused(RefusalCode.PERIOD_LOCKED, () -> company.approveAs("controller", submitted));

        assertThat(company.status(submitted)).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(impairmentEntries(entity)).isZero();
        assertThat(count("SELECT count(*) FROM approval_step WHERE case_id = ?", submitted.caseId()))
                .as("created and submitted")
                .isEqualTo(2);
        assertThat(lot(entity).carryingAmount().amount()).isEqualByComparingTo("200.00");
    }

    @Test
    void aSaleWaitsForItsTestAndIsPostedWithIt() throws Exception {
        ReportingEntity entity = company.priced();
        company.disposals(entity.code(), "S1,BTC,2024-01-20,1,110.00,USD,L1:1");
        Proposal submitted = company.submitted(entity.code());
        assertThat(submitted.amount().amount()).isEqualByComparingTo("40.00");
        assertThat(posted(entity, "S1")).isZero();

        company.approveAs("controller", submitted);

        assertThat(posted(entity, "S1")).isEqualTo(1);
        assertThat(lot(entity).carryingAmount().amount()).isEqualByComparingTo("80.00");
        assertThat(lot(entity).quantity().units()).isEqualByComparingTo("1");
    }

    @Test
    void aSaleWithoutALossBeforeItIsPostedAtOnce() throws Exception {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-15,1,90.00,USD");
        company.disposals(entity.code(), "S1,BTC,2024-01-20,1,110.00,USD,L2:1");

        assertThat(posted(entity, "S1")).isEqualTo(1);
    }

    @Test
    void missingPricesAreNamedAndNothingIsStored() throws Exception {
        ReportingEntity entity = company.found();

        assertThatThrownBy(() -> company.test(entity.code())).isInstanceOfSatisfying(Refusal.class, refused -> {
            assertThat(refused.code()).isEqualTo(RefusalCode.NO_PRICE);
            assertThat(refused.errors())
                    .as("one range, not a line a day")
                    .extracting(Refusal.FieldError::value)
                    .containsExactly("2024-01-01T00:00:00Z/2024-02-01T00:00:00Z");
            assertThat(refused.detail())
                    .contains("BTC", entity.code(), "1 Jan 2024 to 31 Jan 2024 (31 days)", "none recorded");
        });
        assertThat(count(
                        "SELECT count(*) FROM measurement_run WHERE book_id = ?",
                        entity.book().id()))
                .isZero();
    }

    @Test
    void aRejectedProposalIsProposedAgainByANewTest() {
        ReportingEntity entity = company.priced();
        Proposal submitted = company.submitted(entity.code());
        assertRefused(
                RefusalCode.REASON_REQUIRED,
                () -> company.as("cfo", Role.CFO, () -> decideWriteDown.reject(submitted.id(), Seen.LATEST, "no")));
        company.as(
                "cfo", Role.CFO, () -> decideWriteDown.reject(submitted.id(), Seen.LATEST, "the custodian disagrees"));

        RunResult again = company.test(entity.code());

        assertThat(again.proposals()).hasSize(1);
        assertThat(again.proposals().get(0).id()).isNotEqualTo(submitted.id());
        assertThat(again.proposals().get(0).evidenceHash()).isEqualTo(submitted.evidenceHash());
    }

    private LotPosition lot(ReportingEntity entity) {
        return lots.asOf(entity.book().id(), LocalDate.of(9999, 12, 31)).get(0);
    }

    private int impairmentEntries(ReportingEntity entity) throws Exception {
        return count(
                "SELECT count(*) FROM journal_entry WHERE kind = 'IMPAIRMENT' AND book_id = ?",
                entity.book().id());
    }

    private int posted(ReportingEntity entity, String disposal) throws Exception {
        return count(
                "SELECT count(*) FROM disposal_posting s JOIN disposal d ON d.id = s.disposal_id"
                        + " WHERE s.status = 'POSTED' AND s.book_id = ? AND d.reference = ?",
                entity.book().id(),
                disposal);
    }

    private int count(String sql, Object... values) throws Exception {
        return oneTransaction.around(
                () -> rows.list(sql, row -> row.getInt(1), values).get(0));
    }
}
