package org.ballast.approvals.domain;

import java.util.Arrays;
import java.util.Optional;
import java.util.function.BiPredicate;
import org.ballast.access.domain.Role;
import org.ballast.refusals.RefusalCode;

/** Who may not approve: the separation of duties of accounting.md §4.3, one value a rule. */
public enum Duty {
    /** R8: an administrator holds no financial role, and where he does, it serves for nothing. */
    ADMINISTRATOR(
            RefusalCode.SOD_ROLE_CONFLICT,
            (subject, attempt) -> attempt.roles().contains(Role.ADMIN),
            ApprovalsSentence.ADMINISTRATOR),
    /** R1: whoever made or submitted it. */
    PREPARER(
            RefusalCode.SOD_PREPARER_IS_APPROVER,
            (subject, attempt) -> subject.history().preparers().contains(attempt.actor()),
            ApprovalsSentence.PREPARER),
    /** R2: whoever edited it, */
    EDITOR(
            RefusalCode.SOD_EDITOR_IS_APPROVER,
            (subject, attempt) -> subject.history().editors().contains(attempt.actor()),
            ApprovalsSentence.PREPARER),
    /** or recorded what its evidence rests on. */
    RECORDER(
            RefusalCode.SOD_EDITOR_IS_APPROVER,
            (subject, attempt) -> subject.hands().evidenceEditors().contains(attempt.actor()),
            ApprovalsSentence.RECORDER),
    /** R3: whoever approved it already; two approvals are two people. */
    APPROVER(
            RefusalCode.SOD_DUPLICATE_APPROVER,
            (subject, attempt) -> subject.history().approvers().contains(attempt.actor()),
            ApprovalsSentence.APPROVED_ALREADY),
    /** R4: whoever asked for the reversal of an entry. */
    REQUESTER(
            RefusalCode.SOD_PREPARER_IS_APPROVER,
            (subject, attempt) -> subject.hands().requesters().contains(attempt.actor()),
            ApprovalsSentence.REQUESTER),
    /** R5: whoever changed the policy of its asset within its period. */
    POLICY_CHANGER(
            RefusalCode.SOD_POLICY_CHANGER_IS_APPROVER,
            (subject, attempt) -> subject.hands().policyChangers().contains(attempt.actor()),
            ApprovalsSentence.POLICY_CHANGER),
    /** R6: whoever holds the role by his own hand, or by the hand of who prepared the case. */
    ROLE_GRANTER(
            RefusalCode.SOD_ROLE_CONFLICT,
            (subject, attempt) -> subject.hands().roleGranters().stream()
                    .anyMatch(granter -> granter.equals(attempt.actor())
                            || subject.history().preparers().contains(granter)),
            ApprovalsSentence.ROLE_GRANTER),
    /** R7: whoever acts for somebody to whom one of these rules applies. */
    DELEGATE(
            RefusalCode.SOD_PREPARER_IS_APPROVER,
            (subject, attempt) -> attempt.onBehalfOf()
                    .flatMap(delegator -> Duty.against(subject, attempt.by(delegator)))
                    .isPresent(),
            ApprovalsSentence.DELEGATOR);

    private final RefusalCode code;
    private final ApprovalsSentence sentence;
    private final BiPredicate<Subject, Attempt> bars;

    Duty(RefusalCode code, BiPredicate<Subject, Attempt> bars, ApprovalsSentence sentence) {
        this.code = code;
        this.sentence = sentence;
        this.bars = bars;
    }

    /** The rule by which this user may not approve, empty if he may. */
    public static Optional<Duty> against(Subject subject, Attempt attempt) {
        return Arrays.stream(values())
                .filter(duty -> duty.bars.test(subject, attempt))
                .findFirst();
    }

    RefusalCode code() {
        return code;
    }

    ApprovalsSentence sentence() {
        return sentence;
    }
}
