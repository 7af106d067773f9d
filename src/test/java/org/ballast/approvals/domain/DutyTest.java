package org.ballast.approvals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** The separation of duties of accounting.md §4.3, each rule by a case that no other rule stops; trap 10 of §14. */
class DutyTest {

    @Test
    void r1WhoeverMadeOrSubmittedItDoesNotApprove() {
        Deciding made = prepared();

        assertThat(code(made.approval("alice"))).isEqualTo(RefusalCode.SOD_PREPARER_IS_APPROVER);
        assertThat(code(made.approval("dan"))).isEqualTo(RefusalCode.SOD_PREPARER_IS_APPROVER);
        assertThat(made.approval("bob")).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void r2WhoeverEditedItOrRecordedItsEvidenceDoesNotApprove() {
        Deciding edited = prepared()
                .after(CaseAction.EDIT, "carol", Role.PREPARER)
                .touchedBy(new Hands(Set.of("erin"), Set.of(), Set.of(), Set.of()));

        assertThat(code(edited.approval("carol"))).isEqualTo(RefusalCode.SOD_EDITOR_IS_APPROVER);
        assertThat(code(edited.approval("erin"))).isEqualTo(RefusalCode.SOD_EDITOR_IS_APPROVER);
        assertThat(edited.approval("bob")).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void r3TwoApprovalsAreTwoPeople() {
        Deciding once = prepared().of(Tier.T2_DUAL).after(CaseAction.APPROVE_PARTIAL, "bob", Role.CONTROLLER);

        assertThat(code(once.approval("bob"))).isEqualTo(RefusalCode.SOD_DUPLICATE_APPROVER);
        assertThat(once.approval("frank")).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void r4WhoeverAskedForAReversalDoesNotApproveIt() {
        Deciding asked = prepared().touchedBy(new Hands(Set.of(), Set.of(), Set.of("gina"), Set.of()));

        assertThat(code(asked.approval("gina"))).isEqualTo(RefusalCode.SOD_PREPARER_IS_APPROVER);
        assertThat(asked.approval("bob")).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void r5WhoeverChangedThePricePolicyWithinThePeriodDoesNotApprove() {
        Deciding changed = prepared().touchedBy(new Hands(Set.of(), Set.of("bob"), Set.of(), Set.of()));

        assertThat(code(changed.approval("bob"))).isEqualTo(RefusalCode.SOD_POLICY_CHANGER_IS_APPROVER);
        assertThat(changed.approval("carol")).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void r6WhoeverHoldsTheRoleByHisOwnOrThePreparersHandDoesNotApprove() {
        assertThat(code(grantedBy("bob").approval("bob"))).isEqualTo(RefusalCode.SOD_ROLE_CONFLICT);
        assertThat(code(grantedBy("alice").approval("bob"))).isEqualTo(RefusalCode.SOD_ROLE_CONFLICT);
        assertThat(grantedBy("root").approval("bob")).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void r7ADelegateIsBoundByTheDelegatorsExclusions() {
        Deciding delegated = prepared().onBehalfOf("alice");
        Deciding twice = prepared()
                .of(Tier.T2_DUAL)
                .after(CaseAction.APPROVE_PARTIAL, "bob", Role.CONTROLLER)
                .onBehalfOf("bob");

        assertThat(code(delegated.approval("bob"))).isEqualTo(RefusalCode.SOD_PREPARER_IS_APPROVER);
        assertThat(code(twice.approval("frank"))).isEqualTo(RefusalCode.SOD_PREPARER_IS_APPROVER);
        assertThat(prepared().onBehalfOf("frank").approval("bob")).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void r8AnAdministratorDoesNotApprove() {
        assertThat(code(prepared().as(Role.ADMIN, Role.CONTROLLER).approval("bob")))
                .isEqualTo(RefusalCode.SOD_ROLE_CONFLICT);
    }

    @Test
    void anApprovalBeforeAReturnIsVoid() {
        Deciding again = prepared()
                .of(Tier.T2_DUAL)
                .after(CaseAction.APPROVE_PARTIAL, "bob", Role.CFO)
                .after(CaseAction.RETURN, "bob", Role.CFO)
                .after(CaseAction.SUBMIT, "alice", Role.PREPARER);

        assertThat(again.approval("bob"))
                .isInstanceOfSatisfying(
                        Verdict.Allowed.class,
                        allowed -> assertThat(allowed.transition().action()).isEqualTo(CaseAction.APPROVE_PARTIAL));
    }

    @Test
    void oneOfTwoApprovalsIsTheCfos() {
        Deciding byController = prepared().of(Tier.T2_DUAL).after(CaseAction.APPROVE_PARTIAL, "bob", Role.CONTROLLER);
        Deciding byCfo = prepared().of(Tier.T2_DUAL).after(CaseAction.APPROVE_PARTIAL, "bob", Role.CFO);

        assertThat(code(byController.as(Role.CONTROLLER).approval("carol"))).isEqualTo(RefusalCode.FORBIDDEN);
        assertThat(byController.as(Role.CFO).approval("carol")).isInstanceOf(Verdict.Allowed.class);
        assertThat(byCfo.as(Role.CONTROLLER).approval("carol")).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void thePortalPassesWhatTakesNoApprovalAndNothingElse() {
        assertThat(prepared().of(Tier.T0_AUTO).as(Role.SYSTEM).approval("system"))
                .isInstanceOf(Verdict.Allowed.class);
        assertThat(code(prepared().of(Tier.T1_SINGLE).as(Role.SYSTEM).approval("system")))
                .isEqualTo(RefusalCode.FORBIDDEN);
    }

    private static Deciding grantedBy(String granter) {
        return prepared().touchedBy(Hands.NONE.grantedBy(Set.of(granter)));
    }

    private static Deciding prepared() {
        return new Deciding()
                .after(CaseAction.CREATE, "alice", Role.PREPARER)
                .after(CaseAction.SUBMIT, "dan", Role.PREPARER);
    }

    private static RefusalCode code(Verdict verdict) {
        return ((Verdict.Denied) verdict).code();
    }
}
