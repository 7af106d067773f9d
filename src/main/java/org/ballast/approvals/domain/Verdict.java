package org.ballast.approvals.domain;

import java.util.Optional;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;
import org.ballast.words.Sentence;

/** Whether a step may be taken, and if not, why (accounting.md §4.4, the guards). */
public sealed interface Verdict {

    /** The step may be taken. */
    record Allowed(Transition transition) implements Verdict {}

    /**
     * The step is refused.
     *
     * @param said what happened and what to do next
     */
    record Denied(RefusalCode code, Said said) implements Verdict {

        Denied(RefusalCode code, Sentence sentence, Object... arguments) {
            this(code, sentence.with(arguments));
        }
    }

    /**
     * Asks every guard in turn: transition, role, reason, version, separation of duties, evidence. The last two concern an
     * approval.
     */
    static Verdict on(Subject subject, Attempt attempt) {
        Optional<Transition> found = Transitions.find(subject.status(), attempt.action());
        if (found.isEmpty()) {
            return new Denied(
                    RefusalCode.ILLEGAL_TRANSITION,
                    ApprovalsSentence.NOT_FROM_THIS_STATE,
                    inWords(subject.status()),
                    inWords(attempt.action()));
        }
        Transition transition = found.get();
        if (!transition.isOpenTo(attempt.roles())) {
            return new Denied(RefusalCode.FORBIDDEN, ApprovalsSentence.ANOTHER_ROLE_DECIDES, inWords(attempt.action()));
        }
        if (attempt.reason().length() < transition.reasonLength()) {
            return new Denied(RefusalCode.REASON_REQUIRED, ApprovalsSentence.SAY_WHY, transition.reasonLength());
        }
        if (attempt.version() != subject.version()) {
            return new Denied(RefusalCode.CONCURRENT_MODIFICATION, ApprovalsSentence.CHANGED_MEANWHILE);
        }
        return attempt.action() == ProposalAction.APPROVE_FINAL
                ? onApproval(subject, attempt, transition)
                : new Allowed(transition);
    }

    private static Verdict onApproval(Subject subject, Attempt attempt, Transition transition) {
        Optional<RefusalCode> duty = SeparationOfDuties.refusal(
                attempt.actor(), subject.history(), subject.evidenceEditors(), subject.policyChangers());
        if (duty.isPresent()) {
            return new Denied(
                    duty.get(), whoElse(duty.get(), subject.evidenceEditors().contains(attempt.actor())));
        }
        if (!attempt.evidenceHash().equals(subject.evidenceHash())) {
            return new Denied(RefusalCode.EVIDENCE_CHANGED, ApprovalsSentence.EVIDENCE_CHANGED);
        }
        return new Allowed(transition);
    }

    private static Sentence whoElse(RefusalCode duty, boolean recorded) {
        if (duty == RefusalCode.SOD_POLICY_CHANGER_IS_APPROVER) {
            return ApprovalsSentence.POLICY_CHANGER;
        }
        return duty == RefusalCode.SOD_EDITOR_IS_APPROVER && recorded
                ? ApprovalsSentence.RECORDER
                : ApprovalsSentence.PREPARER;
    }

    private static Said inWords(ProposalStatus status) {
        ApprovalsSentence words = switch (status) {
            case NONE -> ApprovalsSentence.NONE;
            case DRAFT -> ApprovalsSentence.A_DRAFT;
            case SUBMITTED -> ApprovalsSentence.SUBMITTED;
            case RETURNED -> ApprovalsSentence.RETURNED;
            case REJECTED -> ApprovalsSentence.REJECTED;
            case WITHDRAWN -> ApprovalsSentence.WITHDRAWN;
            case SUPERSEDED -> ApprovalsSentence.SUPERSEDED;
            case APPROVED -> ApprovalsSentence.APPROVED;
            case POSTED -> ApprovalsSentence.POSTED;
        };
        return words.with();
    }

    private static Said inWords(ProposalAction action) {
        ApprovalsSentence words = switch (action) {
            case CREATE -> ApprovalsSentence.MADE;
            case EDIT -> ApprovalsSentence.EDITED;
            case SUBMIT -> ApprovalsSentence.SUBMITTED;
            case WITHDRAW -> ApprovalsSentence.WITHDRAWN;
            case SUPERSEDE -> ApprovalsSentence.SUPERSEDED;
            case APPROVE_FINAL -> ApprovalsSentence.APPROVED;
            case RETURN -> ApprovalsSentence.RETURNED;
            case REJECT -> ApprovalsSentence.REJECTED;
            case POST -> ApprovalsSentence.POSTED;
        };
        return words.with();
    }
}
