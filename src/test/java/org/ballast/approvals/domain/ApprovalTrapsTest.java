package org.ballast.approvals.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.stream.LongStream;
import org.ballast.access.domain.Role;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Traps 10 and 11 of accounting.md §14, and invariant 10 of Appendix C over seeded walks through the state machine. */
class ApprovalTrapsTest {

    private static final List<String> PEOPLE = List.of("alice", "bob", "carol");
    private static final List<ProposalAction> ACTIONS = List.copyOf(EnumSet.allOf(ProposalAction.class));
    private static final Set<Role> EVERY_ROLE = EnumSet.allOf(Role.class);

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 200);
    }

    @Test
    void trap10WhoeverPreparedOrEditedDoesNotApprove() {
        History history = new History(List.of(
                step(ProposalAction.CREATE, "alice"),
                step(ProposalAction.EDIT, "carol"),
                step(ProposalAction.SUBMIT, "dan")));

        assertThat(codeOf(history, "alice", "now")).isEqualTo(RefusalCode.SOD_PREPARER_IS_APPROVER);
        assertThat(codeOf(history, "dan", "now")).isEqualTo(RefusalCode.SOD_PREPARER_IS_APPROVER);
        assertThat(codeOf(history, "carol", "now")).isEqualTo(RefusalCode.SOD_EDITOR_IS_APPROVER);
        assertThat(verdict(history, "bob", "now")).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void trap11AnApprovalOfOtherEvidenceIsRefused() {
        History history = new History(List.of(step(ProposalAction.CREATE, "alice")));

        assertThat(codeOf(history, "bob", "before")).isEqualTo(RefusalCode.EVIDENCE_CHANGED);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void noWalkPostsWithoutAnApproverWhoDidNotPrepare(long seed) {
        Random random = new Random(seed);
        ProposalStatus status = ProposalStatus.NONE;
        List<Decision> decisions = new ArrayList<>();
        for (int step = 0; step < 40; step++) {
            ProposalAction action = ACTIONS.get(random.nextInt(ACTIONS.size()));
            String actor = PEOPLE.get(random.nextInt(PEOPLE.size()));
            Subject subject = new Subject(status, new History(decisions), "now", 1, Set.of(), Set.of());
            Attempt attempt = new Attempt(action, actor, EVERY_ROLE, "for a good reason", "now", 1);
            if (Verdict.on(subject, attempt) instanceof Verdict.Allowed allowed) {
                status = allowed.transition().to();
                decisions.add(
                        new Decision(action, allowed.transition().from(), status, actor, Instant.EPOCH, "", "now"));
            }
        }
        if (status == ProposalStatus.POSTED) {
            History history = new History(decisions);
            assertThat(history.approvers()).isNotEmpty().allSatisfy(approver -> {
                assertThat(history.preparers()).doesNotContain(approver);
                assertThat(history.editors()).doesNotContain(approver);
            });
        }
    }

    @Test
    void whoeverChangedThePricePolicyWithinThePeriodDoesNotApprove() {
        History history = new History(List.of(step(ProposalAction.CREATE, "alice")));
        Subject subject = new Subject(ProposalStatus.SUBMITTED, history, "now", 1, Set.of(), Set.of("bob"));

        assertThat(Verdict.on(subject, approval("bob", "now")))
                .isInstanceOfSatisfying(
                        Verdict.Denied.class,
                        denied -> assertThat(denied.code()).isEqualTo(RefusalCode.SOD_POLICY_CHANGER_IS_APPROVER));
        assertThat(Verdict.on(subject, approval("carol", "now"))).isInstanceOf(Verdict.Allowed.class);
    }

    @Test
    void whoeverRecordedTheEvidenceDoesNotApprove() {
        History history = new History(List.of(step(ProposalAction.CREATE, "alice")));
        Subject subject = new Subject(ProposalStatus.SUBMITTED, history, "now", 1, Set.of("bob"), Set.of());

        assertThat(Verdict.on(subject, approval("bob", "now"))).isInstanceOfSatisfying(Verdict.Denied.class, denied -> {
            assertThat(denied.code()).isEqualTo(RefusalCode.SOD_EDITOR_IS_APPROVER);
            assertThat(denied.said().text()).contains("recorded");
        });
        assertThat(Verdict.on(subject, approval("carol", "now"))).isInstanceOf(Verdict.Allowed.class);
    }

    private static Verdict verdict(History history, String approver, String evidenceHash) {
        return Verdict.on(
                new Subject(ProposalStatus.SUBMITTED, history, "now", 1, Set.of(), Set.of()),
                approval(approver, evidenceHash));
    }

    private static Attempt approval(String approver, String evidenceHash) {
        return new Attempt(ProposalAction.APPROVE_FINAL, approver, Set.of(Role.CONTROLLER), "", evidenceHash, 1);
    }

    private static RefusalCode codeOf(History history, String approver, String evidenceHash) {
        return ((Verdict.Denied) verdict(history, approver, evidenceHash)).code();
    }

    private static Decision step(ProposalAction action, String actor) {
        return new Decision(action, ProposalStatus.DRAFT, ProposalStatus.DRAFT, actor, Instant.EPOCH, "", "now");
    }
}
