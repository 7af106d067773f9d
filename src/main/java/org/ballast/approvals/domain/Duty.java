package org.ballast.approvals.domain;

import java.util.Collections;
import java.util.EnumSet;
import java.util.Optional;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.refusals.RefusalCode;

/** Who may not approve: the separation of duties of accounting.md §4.3, one value a rule. */
public enum Duty {
    /** R8: an administrator holds no financial role, and where he does, it serves for nothing. */
    ADMINISTRATOR(RefusalCode.SOD_ROLE_CONFLICT, ApprovalsSentence.ADMINISTRATOR),
    /** R1: whoever made or submitted it. */
    PREPARER(RefusalCode.SOD_PREPARER_IS_APPROVER, ApprovalsSentence.PREPARER),
    /** R2: whoever edited it, */
    EDITOR(RefusalCode.SOD_EDITOR_IS_APPROVER, ApprovalsSentence.PREPARER),
    /** or recorded what its evidence rests on. */
    RECORDER(RefusalCode.SOD_EDITOR_IS_APPROVER, ApprovalsSentence.RECORDER),
    /** R3: whoever approved it already; two approvals are two people. */
    APPROVER(RefusalCode.SOD_DUPLICATE_APPROVER, ApprovalsSentence.APPROVED_ALREADY),
    /** R4: whoever asked for the reversal of an entry. */
    REQUESTER(RefusalCode.SOD_PREPARER_IS_APPROVER, ApprovalsSentence.REQUESTER),
    /** R5: whoever changed the policy of its asset within its period. */
    POLICY_CHANGER(RefusalCode.SOD_POLICY_CHANGER_IS_APPROVER, ApprovalsSentence.POLICY_CHANGER),
    /** R6: whoever holds the role by his own hand, or by the hand of who prepared the case. */
    ROLE_GRANTER(RefusalCode.SOD_ROLE_CONFLICT, ApprovalsSentence.ROLE_GRANTER),
    /** R7: whoever acts for somebody to whom one of these rules applies. */
    DELEGATE(RefusalCode.SOD_PREPARER_IS_APPROVER, ApprovalsSentence.DELEGATOR);

    private static final Set<Duty> ALL = Collections.unmodifiableSet(EnumSet.allOf(Duty.class));

    private final RefusalCode code;
    private final ApprovalsSentence sentence;

    Duty(RefusalCode code, ApprovalsSentence sentence) {
        this.code = code;
        this.sentence = sentence;
    }

    /** The rule by which this user may not approve, empty if he may. */
    public static Optional<Duty> against(Subject subject, Attempt attempt) {
        return against(ALL, subject, attempt);
    }

    /** The same where some of the rules alone hold: so it is shown that none of them can be spared. */
    static Optional<Duty> against(Set<Duty> rules, Subject subject, Attempt attempt) {
        return rules.stream().filter(duty -> duty.bars(rules, subject, attempt)).findFirst();
    }

    private boolean bars(Set<Duty> rules, Subject subject, Attempt attempt) {
        String actor = attempt.actor();
        History history = subject.history();
        Hands hands = subject.hands();
        return switch (this) {
            case ADMINISTRATOR -> attempt.roles().contains(Role.ADMIN);
            case PREPARER -> history.preparers().contains(actor);
            case EDITOR -> history.editors().contains(actor);
            case RECORDER -> hands.evidenceEditors().contains(actor);
            case APPROVER -> history.approvers().contains(actor);
            case REQUESTER -> hands.requesters().contains(actor);
            case POLICY_CHANGER -> hands.policyChangers().contains(actor);
            case ROLE_GRANTER ->
                hands.roleGranters().stream()
                        .anyMatch(granter ->
                                granter.equals(actor) || history.preparers().contains(granter));
            case DELEGATE ->
                attempt.onBehalfOf()
                        .flatMap(delegator -> against(rules, subject, attempt.by(delegator)))
                        .isPresent();
        };
    }

    RefusalCode code() {
        return code;
    }

    ApprovalsSentence sentence() {
        return sentence;
    }
}
