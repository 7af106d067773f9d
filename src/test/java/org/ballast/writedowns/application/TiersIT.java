package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseDetail;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.Tier;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Who approves a write-down by its amount (accounting.md §4.5): each bitcoin was bought at 100 and fell to 80. */
@InPortal
class TiersIT {

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private DecideWriteDown decide;

    @Inject
    private ReadCases cases;

    @Inject
    private SqlRows rows;

    @Test
    void below5000ThePortalPostsByItself() {
        Proposal posted = only(run(holding("249.9995")));

        assertThat(posted.amount().amount()).isEqualByComparingTo("4999.99");
        assertThat(posted.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(posted.tier()).hasValue(Tier.T0_AUTO);
        assertThat(posted.entryId()).isPresent();
        assertThat(detail(posted).history().steps())
                .extracting(CaseStep::action, CaseStep::actor)
                .containsExactly(
                        tuple(CaseAction.CREATE, "preparer"),
                        tuple(CaseAction.SUBMIT, "system"),
                        tuple(CaseAction.APPROVE_FINAL, "system"),
                        tuple(CaseAction.POST, "system"));
    }

    @Test
    void from5000OnOnePersonApproves() {
        Proposal draft = only(run(holding("250")));
        assertThat(draft.status()).isEqualTo(CaseStatus.DRAFT);

        Proposal submitted = submit(draft);

        assertThat(submitted.tier()).hasValue(Tier.T1_SINGLE);
        assertThat(approve("controller", Role.CONTROLLER, submitted).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void from100000OnTwoPeopleApproveOneOfThemTheCfo() {
        Proposal submitted = submit(only(run(holding("5000"))));
        assertThat(submitted.tier()).hasValue(Tier.T2_DUAL);

        Proposal once = approve("controller", Role.CONTROLLER, submitted);

        assertThat(once.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(detail(once).approvalsMissing()).isEqualTo(1);
        assertRefused(RefusalCode.SOD_DUPLICATE_APPROVER, () -> approve("controller", Role.CONTROLLER, submitted));
        assertRefused(RefusalCode.FORBIDDEN, () -> approve("controller2", Role.CONTROLLER, submitted));
        assertThat(approve("cfo", Role.CFO, submitted).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void theCfoMayComeFirst() {
        Proposal submitted = submit(only(run(holding("5000"))));

        approve("cfo", Role.CFO, submitted);

        assertThat(approve("controller", Role.CONTROLLER, submitted).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void aReturnVoidsTheApprovalBeforeIt() {
        Proposal submitted = submit(only(run(holding("5000"))));
        approve("controller", Role.CONTROLLER, submitted);
        company.as("cfo", Role.CFO, () -> decide.giveBack(submitted.id(), Seen.LATEST, "Which custodian?"));

        Proposal again = submit(submitted);

        assertThat(detail(again).approvalsMissing()).isEqualTo(2);
        assertThat(approve("cfo", Role.CFO, again).status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(approve("controller", Role.CONTROLLER, again).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void fromAMillionOnBothProveWhoTheyAre() {
        Proposal submitted = submit(only(run(holding("50000"))));

        assertThat(submitted.tier()).hasValue(Tier.T3_DUAL_STEPUP);
        approve("controller", Role.CONTROLLER, submitted);
        Proposal posted = approve("cfo", Role.CFO, submitted);

        assertThat(posted.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(detail(posted).history().approvals())
                .allSatisfy(step -> assertThat(step.provenAt()).isPresent());
    }

    @Test
    void trap24ASecondWriteDownOfThePeriodCountsWithTheFirst() {
        ReportingEntity entity = holding("200");
        assertThat(only(run(entity)).status()).isEqualTo(CaseStatus.POSTED);
        company.lots(entity.code(), "L2,BTC,2023-12-31,100,10000,USD");

        Proposal second = run(entity).stream()
                .filter(each -> each.status() != CaseStatus.POSTED)
                .findFirst()
                .orElseThrow();

        assertThat(second.amount().amount()).isEqualByComparingTo("2000.00");
        assertThat(second.status()).as("4,000 and 2,000 together").isEqualTo(CaseStatus.DRAFT);
        assertThat(submit(second).tier()).hasValue(Tier.T1_SINGLE);
    }

    @Test
    void whatIsPostedIsNotRevoked() {
        Proposal posted = approve("controller", Role.CONTROLLER, submit(only(run(holding("250")))));

        assertRefused(
                RefusalCode.ILLEGAL_TRANSITION,
                () -> company.as("cfo", Role.CFO, () -> decide.revoke(posted.id(), Seen.LATEST, "On second thought")));
    }

    @Test
    void theDatabaseLetsNoCasePassWithTooFewPeopleOrItsPreparer() {
        Proposal submitted = submit(only(run(holding("5000"))));
        approve("controller", Role.CONTROLLER, submitted);

        assertThatThrownBy(() ->
                        rows.execute("UPDATE approval_case SET status = 'APPROVED' WHERE id = ?", submitted.caseId()))
                .hasMessageContaining("approvals_are_enough");
        assertThatThrownBy(() -> rows.execute(
                        "INSERT INTO approval_step (id, case_id, action, from_status, to_status, actor, role, at,"
                                + " comment_text, evidence_hash) SELECT -id, case_id, 'APPROVE_FINAL', 'SUBMITTED', 'APPROVED',"
                                + " 'preparer', 'CFO', at, '', evidence_hash FROM approval_step WHERE case_id = ?"
                                + " AND action = 'SUBMIT'",
                        submitted.caseId()))
                .hasMessageContaining("approval_is_by_another");
        assertThatThrownBy(() -> rows.execute(
                        "UPDATE approval_step SET actor = 'somebody' WHERE case_id = ?", submitted.caseId()))
                .hasMessageContaining("append-only");
    }

    private ReportingEntity holding(String units) {
        ReportingEntity entity = founding.byTiers(
                "TI", Book.primary(Framework.US_GAAP, Currency.getInstance("USD"), Month.JANUARY), BigDecimal.ZERO);
        company.as(
                "cfo",
                Role.CFO,
                () -> decidePolicy.decide(
                        entity.code(),
                        new DecidePolicy.Decision(
                                "BTC", "US_COST_LESS_IMPAIRMENT", entity.code(), "FIFO", LocalDate.of(2023, 1, 1))));
        BigDecimal cost = new BigDecimal(units).multiply(new BigDecimal("100"));
        company.lots(entity.code(), "L1,BTC,2023-12-31," + units + "," + cost.toPlainString() + ",USD");
        company.januaryBy("importer", entity.code());
        return entity;
    }

    private List<Proposal> run(ReportingEntity entity) {
        return company.test(entity.code()).proposals();
    }

    private static Proposal only(List<Proposal> proposals) {
        assertThat(proposals).hasSize(1);
        return proposals.getFirst();
    }

    private Proposal submit(Proposal draft) {
        return company.as("preparer", Role.PREPARER, () -> decide.submit(draft.id(), Seen.LATEST, ""));
    }

    private Proposal approve(String user, Role role, Proposal proposal) {
        return company.as(user, role, () -> decide.approve(proposal.id(), Seen.evidence(proposal.evidenceHash()), ""));
    }

    private CaseDetail detail(Proposal proposal) {
        return company.as("auditor", Role.AUDITOR, () -> cases.detail(proposal.caseId()));
    }
}
