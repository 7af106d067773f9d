package org.ballast.approvals.domain;

import java.util.Locale;
import java.util.Optional;
import org.ballast.refusals.RefusalCode;

/** Whether a step may be taken, and if not, why (accounting.md §4.4, the guards). */
public sealed interface Verdict {

    /** The step may be taken. */
    record Allowed(Transition transition) implements Verdict {}

    /**
     * The step is refused.
     *
     * @param detail what happened and what to do next, in a sentence
     */
    record Denied(RefusalCode code, String detail) implements Verdict {}

    /**
     * Asks every guard in turn: transition, role, reason, version, separation of duties, evidence. The last two concern an
     * approval.
     */
    static Verdict on(Subject subject, Attempt attempt) {
        Optional<Transition> found = Transitions.find(subject.status(), attempt.action());
        if (found.isEmpty()) {
            return new Denied(
                    RefusalCode.ILLEGAL_TRANSITION,
                    "A proposal that is " + inWords(subject.status()) + " cannot be " + inWords(attempt.action())
                            + "; nothing was changed.");
        }
        Transition transition = found.get();
        if (!transition.isOpenTo(attempt.roles())) {
            return new Denied(
                    RefusalCode.FORBIDDEN,
                    "Another role decides whether a proposal is " + inWords(attempt.action())
                            + "; nothing was changed.");
        }
        if (attempt.reason().length() < transition.reasonLength()) {
            return new Denied(
                    RefusalCode.REASON_REQUIRED,
                    transition.reasonLength() == 1
                            ? "Say why; nothing was changed."
                            : "Say why, in at least " + transition.reasonLength()
                                    + " characters; nothing was changed.");
        }
        if (attempt.version() != subject.version()) {
            return new Denied(
                    RefusalCode.CONCURRENT_MODIFICATION,
                    "Somebody changed the proposal meanwhile. Nothing was changed; look at it again.");
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
            return new Denied(
                    RefusalCode.EVIDENCE_CHANGED,
                    "Prices or lots changed after this evidence was made. Return the proposal and run the test again.");
        }
        return new Allowed(transition);
    }

    private static String whoElse(RefusalCode duty, boolean recorded) {
        if (duty == RefusalCode.SOD_POLICY_CHANGER_IS_APPROVER) {
            return "Whoever changed the asset's policy within the period does not approve its write-down;"
                    + " another person must.";
        }
        return duty == RefusalCode.SOD_EDITOR_IS_APPROVER && recorded
                ? "Whoever recorded lots, disposals or prices that a write-down rests on, or confirmed a price, does not"
                        + " approve it; another person must."
                : "Whoever prepared or edited a proposal does not approve it; another person must.";
    }

    private static String inWords(ProposalStatus status) {
        return status == ProposalStatus.DRAFT ? "a draft" : status.name().toLowerCase(Locale.ROOT);
    }

    private static String inWords(ProposalAction action) {
        return switch (action) {
            case CREATE -> "made";
            case EDIT -> "edited";
            case SUBMIT -> "submitted";
            case WITHDRAW -> "withdrawn";
            case SUPERSEDE -> "superseded";
            case APPROVE_FINAL -> "approved";
            case RETURN -> "returned";
            case REJECT -> "rejected";
            case POST -> "posted";
        };
    }
}
