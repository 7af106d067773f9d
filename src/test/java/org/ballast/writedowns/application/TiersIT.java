package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.Tier;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Who approves a write-down by its amount (accounting.md §4.5): each bitcoin was bought at 100 and fell to 80. */
@InPortal
class TiersIT {

    @Inject
    private TieredCompany tiered;

    @Inject
    private TestedCompany company;

    @Inject
    private DecideWriteDown decide;

    @Inject
    private SqlRows rows;

    @Test
    void below5000ThePortalPostsByItself() {
        Proposal posted = TieredCompany.only(tiered.run(tiered.holding("249.9995")));

        assertThat(posted.amount().amount()).isEqualByComparingTo("4999.99");
        assertThat(posted.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(posted.tier()).hasValue(Tier.T0_AUTO);
        assertThat(posted.entryId()).isPresent();
        assertThat(tiered.detail(posted).history().steps())
                .extracting(CaseStep::action, CaseStep::actor)
                .containsExactly(
                        tuple(CaseAction.CREATE, "preparer"),
                        tuple(CaseAction.SUBMIT, "system"),
                        tuple(CaseAction.APPROVE_FINAL, "system"),
                        tuple(CaseAction.POST, "system"));
    }

    @Test
    void from5000OnOnePersonApproves() {
        Proposal draft = TieredCompany.only(tiered.run(tiered.holding("250")));
        assertThat(draft.status()).isEqualTo(CaseStatus.DRAFT);

        Proposal submitted = tiered.submit(draft);

        assertThat(submitted.tier()).hasValue(Tier.T1_SINGLE);
        assertThat(tiered.approve("controller", Role.CONTROLLER, submitted).status())
                .isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void from100000OnTwoPeopleApproveOneOfThemTheCfo() {
        Proposal submitted = tiered.submit(TieredCompany.only(tiered.run(tiered.holding("5000"))));
        assertThat(submitted.tier()).hasValue(Tier.T2_DUAL);

        Proposal once = tiered.approve("controller", Role.CONTROLLER, submitted);

        assertThat(once.status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(tiered.detail(once).approvalsMissing()).isEqualTo(1);
        assertRefused(
                RefusalCode.SOD_DUPLICATE_APPROVER, () -> tiered.approve("controller", Role.CONTROLLER, submitted));
        assertRefused(RefusalCode.FORBIDDEN, () -> tiered.approve("controller2", Role.CONTROLLER, submitted));
        assertThat(tiered.approve("cfo", Role.CFO, submitted).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void theCfoMayComeFirst() {
        Proposal submitted = tiered.submit(TieredCompany.only(tiered.run(tiered.holding("5000"))));

        tiered.approve("cfo", Role.CFO, submitted);

        assertThat(tiered.approve("controller", Role.CONTROLLER, submitted).status())
                .isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void aReturnVoidsTheApprovalBeforeIt() {
        Proposal submitted = tiered.submit(TieredCompany.only(tiered.run(tiered.holding("5000"))));
        tiered.approve("controller", Role.CONTROLLER, submitted);
        company.as("cfo", Role.CFO, () -> decide.giveBack(submitted.id(), Seen.LATEST, "Which custodian?"));

        Proposal again = tiered.submit(submitted);

        assertThat(tiered.detail(again).approvalsMissing()).isEqualTo(2);
        assertThat(tiered.approve("cfo", Role.CFO, again).status()).isEqualTo(CaseStatus.SUBMITTED);
        assertThat(tiered.approve("controller", Role.CONTROLLER, again).status())
                .isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void fromAMillionOnBothProveWhoTheyAre() {
        Proposal submitted = tiered.submit(TieredCompany.only(tiered.run(tiered.holding("50000"))));

        assertThat(submitted.tier()).hasValue(Tier.T3_DUAL_STEPUP);
        tiered.approve("controller", Role.CONTROLLER, submitted);
        Proposal posted = tiered.approve("cfo", Role.CFO, submitted);

        assertThat(posted.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(tiered.detail(posted).history().approvals())
                .allSatisfy(step -> assertThat(step.provenAt()).isPresent());
    }

    @Test
    void trap24ASecondWriteDownOfThePeriodCountsWithTheFirst() {
        ReportingEntity entity = tiered.holding("200");
        assertThat(TieredCompany.only(tiered.run(entity)).status()).isEqualTo(CaseStatus.POSTED);
        company.lots(entity.code(), "L2,BTC,2023-12-31,100,10000,USD");

        Proposal second = tiered.run(entity).stream()
                .filter(each -> each.status() != CaseStatus.POSTED)
                .findFirst()
                .orElseThrow();

        assertThat(second.amount().amount()).isEqualByComparingTo("2000.00");
        assertThat(second.status()).as("4,000 and 2,000 together").isEqualTo(CaseStatus.DRAFT);
        assertThat(tiered.submit(second).tier()).hasValue(Tier.T1_SINGLE);
    }

    @Test
    void whatIsPostedIsNotRevoked() {
        Proposal posted = tiered.approve(
                "controller", Role.CONTROLLER, tiered.submit(TieredCompany.only(tiered.run(tiered.holding("250")))));

        assertRefused(
                RefusalCode.ILLEGAL_TRANSITION,
                () -> company.as("cfo", Role.CFO, () -> decide.revoke(posted.id(), Seen.LATEST, "On second thought")));
    }

    @Test
    void theDatabaseLetsNoCasePassWithTooFewPeopleOrItsPreparer() {
        Proposal submitted = tiered.submit(TieredCompany.only(tiered.run(tiered.holding("5000"))));
        tiered.approve("controller", Role.CONTROLLER, submitted);

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

    @Test
    void theDatabaseTakesNoApprovalThatTheRulesRefuse() {
        Proposal submitted = tiered.submit(TieredCompany.only(tiered.run(tiered.holding("5000"))));
        tiered.approve("controller", Role.CONTROLLER, submitted);

        assertUntaken(submitted, "approval_is_by_another", "'preparer', NULL, NULL, NULL, evidence_hash");
        assertUntaken(submitted, "approval_is_by_a_second_person", "'controller', NULL, 'CFO', NULL, evidence_hash");
        assertUntaken(submitted, "approval_is_lent", "'controller2', 'cfo', 'CFO', NULL, evidence_hash");
        assertUntaken(submitted, "approval_takes_the_cfo", "'controller2', NULL, 'CONTROLLER', NULL, evidence_hash");
        assertUntaken(submitted, "approval_is_on_its_evidence", "'cfo', NULL, 'CFO', NULL, '" + "0".repeat(64) + "'");
    }

    @Test
    void theDatabaseTakesNoApprovalOfAMillionWithoutAProof() {
        Proposal submitted = tiered.submit(TieredCompany.only(tiered.run(tiered.holding("50000"))));

        assertUntaken(submitted, "approval_is_proven", "'cfo', NULL, 'CFO', NULL, evidence_hash");
        assertUntaken(submitted, "approval_is_proven", "'cfo', NULL, 'CFO', at - INTERVAL '7' MINUTE, evidence_hash");
    }

    /**
     * @param values actor, in whose name, role, proof and evidence, as SQL over the submission
     */
    private void assertUntaken(Proposal submitted, String rule, String values) {
        assertThatThrownBy(() -> rows.execute(
                        "INSERT INTO approval_step (id, case_id, action, from_status, to_status, at, comment_text, actor,"
                                + " on_behalf_of, role, proven_at, evidence_hash) SELECT (SELECT MAX(id) + 1 FROM approval_step),"
                                + " case_id, 'APPROVE_FINAL', 'SUBMITTED', 'APPROVED', at, '', " + values
                                + " FROM approval_step WHERE case_id = ? AND action = 'SUBMIT'",
                        submitted.caseId()))
                .hasMessageContaining(rule);
    }

    @Test
    void theDatabaseMovesACaseAsItsStepsDoAndKeepsItsTier() {
        Proposal submitted = tiered.submit(TieredCompany.only(tiered.run(tiered.holding("250"))));

        assertThatThrownBy(() -> rows.execute(
                        "INSERT INTO approval_step (id, case_id, action, from_status, to_status, actor, role, at, comment_text,"
                                + " evidence_hash) SELECT (SELECT MAX(id) + 1 FROM approval_step), case_id, 'POST', 'SUBMITTED',"
                                + " 'POSTED', 'system', 'SYSTEM', at, '', evidence_hash FROM approval_step WHERE case_id = ?"
                                + " AND action = 'SUBMIT'",
                        submitted.caseId()))
                .hasMessageContaining("approval_step_is_a_transition");
        assertUnmoved(submitted, "case_keeps_its_tier", "tier = 'T0_AUTO', approvals_needed = 0");
        assertUnmoved(submitted, "case_moves_by_its_steps", "status = 'DRAFT'");
        assertUnmoved(submitted, "case_keeps_its_amount", "amount = 1");
        tiered.approve("controller", Role.CONTROLLER, submitted);
        assertUnmoved(submitted, "case_keeps_its_evidence", "evidence_hash = '" + "0".repeat(64) + "'");
        assertUnmoved(submitted, "case_keeps_its_entry", "entry_id = (SELECT MIN(id) FROM journal_entry)");
    }

    private void assertUnmoved(Proposal decided, String rule, String assignment) {
        assertThatThrownBy(() ->
                        rows.execute("UPDATE approval_case SET " + assignment + " WHERE id = ?", decided.caseId()))
                .hasMessageContaining(rule);
    }

    /** R8 and R6, past the code. */
    @Test
    void theDatabaseTakesNoFinancialRoleOfAnAdministratorAndNoneByTheOwnHand() {
        assertUngiven("roles_do_not_conflict", "admin", Role.CFO, "admin2");
        assertUngiven("roles_do_not_conflict", "preparer", Role.ADMIN, "admin");
        assertUngiven("role_is_given_by_another", "preparer", Role.AUDITOR, "preparer");
    }

    private void assertUngiven(String rule, String user, Role role, String by) {
        assertThatThrownBy(() -> rows.execute(
                        "INSERT INTO portal_user_role (user_id, role, granted_by, granted_at) SELECT id, ?, ?,"
                                + " CURRENT_TIMESTAMP FROM portal_user WHERE name = ?",
                        role,
                        by,
                        user))
                .hasStackTraceContaining(rule);
    }
}
