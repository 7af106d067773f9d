package org.ballast.approvals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** Who is offered what, what a history says of itself, and the edges of reasons and proofs. */
class TransitionsTest {

    private static final Set<Role> PREPARERS = Set.of(Role.PREPARER);

    @Test
    void eachRoleIsOfferedWhatTheTableGivesIt() {
        assertThat(Transitions.offered(CaseStatus.SUBMITTED, Set.of(Role.CONTROLLER), PREPARERS))
                .containsExactlyInAnyOrder(
                        CaseAction.APPROVE_PARTIAL, CaseAction.APPROVE_FINAL, CaseAction.REJECT, CaseAction.RETURN);
        assertThat(Transitions.offered(CaseStatus.DRAFT, Set.of(Role.PREPARER), PREPARERS))
                .containsExactlyInAnyOrder(CaseAction.EDIT, CaseAction.SUBMIT, CaseAction.WITHDRAW);
        assertThat(Transitions.offered(CaseStatus.APPROVED, Set.of(Role.CONTROLLER), PREPARERS))
                .isEmpty();
        assertThat(Transitions.offered(CaseStatus.APPROVED, Set.of(Role.CFO), PREPARERS))
                .containsExactly(CaseAction.REVOKE_APPROVAL);
    }

    @Test
    void whoPreparesDiffersByKind() {
        assertThat(Transitions.rolesFor(CaseAction.SUBMIT, Set.of(Role.CFO)))
                .containsExactlyInAnyOrder(Role.CFO, Role.SYSTEM);
        assertThat(Transitions.rolesFor(CaseAction.POST, PREPARERS)).containsExactly(Role.SYSTEM);
    }

    @Test
    void aHistoryKnowsItsLastStepAndTheLastOfAKind() {
        CaseStep made = step(CaseAction.CREATE, "alice");
        CaseStep returned = step(CaseAction.RETURN, "bob");
        History history = new History(List.of(made, returned));

        assertThat(history.last()).contains(returned);
        assertThat(history.last(CaseAction.CREATE)).contains(made);
        assertThat(history.last(CaseAction.POST)).isEmpty();
        assertThat(new History(List.of()).last()).isEmpty();
    }

    @Test
    void approvalsAreMissingWhileACaseWaitsAlone() {
        History once = new History(List.of(step(CaseAction.SUBMIT, "alice"), step(CaseAction.APPROVE_PARTIAL, "bob")));

        assertThat(approvalCase(CaseStatus.SUBMITTED).approvalsMissing(once)).isEqualTo(1);
        assertThat(approvalCase(CaseStatus.POSTED).approvalsMissing(once)).isZero();
        assertThat(approvalCase(CaseStatus.POSTED).stateHash())
                .hasSize(64)
                .isNotEqualTo(approvalCase(CaseStatus.SUBMITTED).stateHash());
    }

    @Test
    void aReasonOfTenCharactersIsEnoughToReject() {
        assertThat(new Deciding().because("123456789").verdict(CaseAction.REJECT, "bob"))
                .isInstanceOfSatisfying(
                        Verdict.Denied.class,
                        denied -> assertThat(denied.code()).isEqualTo(RefusalCode.REASON_REQUIRED));
        assertThat(new Deciding().because("1234567890").verdict(CaseAction.REJECT, "bob"))
                .isInstanceOfSatisfying(
                        Verdict.Allowed.class,
                        allowed -> assertThat(allowed.transition().to()).isEqualTo(CaseStatus.REJECTED));
    }

    @Test
    void aProofServesForThreeHundredSeconds() {
        Deciding fresh = new Deciding().of(Tier.T3_DUAL_STEPUP).proven(Optional.of(Duration.ofMinutes(5)));
        Deciding old = new Deciding().of(Tier.T3_DUAL_STEPUP).proven(Optional.of(Duration.ofMillis(300_001)));

        assertThat(fresh.approval("bob")).isInstanceOf(Verdict.Allowed.class);
        assertThat(old.approval("bob"))
                .isInstanceOfSatisfying(
                        Verdict.Denied.class,
                        denied -> assertThat(denied.code()).isEqualTo(RefusalCode.STEP_UP_REQUIRED));
    }

    private static CaseStep step(CaseAction action, String actor) {
        return new CaseStep(
                action,
                CaseStatus.DRAFT,
                CaseStatus.DRAFT,
                actor,
                Optional.empty(),
                Optional.of(Role.CONTROLLER),
                Optional.empty(),
                Instant.EPOCH,
                "",
                "aa");
    }

    private static ApprovalCase approvalCase(CaseStatus status) {
        return new ApprovalCase(
                1,
                "WRITE_DOWN",
                1,
                1,
                "ACME",
                1,
                status,
                Optional.of(Tier.T2_DUAL),
                Optional.empty(),
                "aa",
                "aa",
                true,
                OptionalLong.empty(),
                Optional.empty(),
                "alice",
                Instant.EPOCH,
                1);
    }
}
