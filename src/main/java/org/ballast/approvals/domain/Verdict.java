package org.ballast.approvals.domain;

import java.time.Duration;
import java.util.Optional;
import org.ballast.access.domain.Role;
import org.ballast.refusals.RefusalCode;
import org.ballast.words.Said;
import org.ballast.words.Sentence;

/** Whether a step may be taken, and if not, why (accounting.md §4.4, the guards). */
public sealed interface Verdict {

    /** How long a proof of who somebody is serves for an approval that takes one (accounting.md §4.5). */
    Duration PROOF_LASTS = Duration.ofMinutes(5);

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
     * Asks every guard in turn: transition, role, reason, version, separation of duties, fresh proof, evidence. The last three
     * concern an approval. Whoever approves says so by {@link CaseAction#APPROVE_FINAL}; which of both approvals it is, is
     * said by the verdict.
     */
    static Verdict on(Subject subject, Attempt attempt) {
        CaseAction action = due(subject, attempt.action());
        Optional<Transition> found = Transitions.find(subject.status(), action);
        if (found.isEmpty()) {
            return new Denied(
                    RefusalCode.ILLEGAL_TRANSITION,
                    ApprovalsSentence.NOT_FROM_THIS_STATE,
                    InWords.of(subject.status()),
                    InWords.of(action));
        }
        Transition transition = found.get();
        if (transition.roles(subject.preparers()).stream().noneMatch(attempt.roles()::contains)) {
            return new Denied(RefusalCode.FORBIDDEN, ApprovalsSentence.ANOTHER_ROLE_DECIDES, InWords.of(action));
        }
        if (attempt.reason().length() < transition.reasonLength()) {
            return new Denied(RefusalCode.REASON_REQUIRED, ApprovalsSentence.SAY_WHY, transition.reasonLength());
        }
        if (attempt.version() != subject.version()) {
            return new Denied(RefusalCode.CONCURRENT_MODIFICATION, ApprovalsSentence.CHANGED_MEANWHILE);
        }
        if (action == CaseAction.POST && !subject.isPeriodOpen()) {
            return new Denied(RefusalCode.PERIOD_LOCKED, ApprovalsSentence.PERIOD_LOCKED);
        }
        return action.isApproval() ? onApproval(subject, attempt, transition) : new Allowed(transition);
    }

    private static CaseAction due(Subject subject, CaseAction wanted) {
        return wanted == CaseAction.APPROVE_FINAL && !subject.isLastApproval() ? CaseAction.APPROVE_PARTIAL : wanted;
    }

    private static Verdict onApproval(Subject subject, Attempt attempt, Transition transition) {
        if (attempt.roles().contains(Role.SYSTEM)) {
            return subject.tier() == Tier.T0_AUTO
                    ? onEvidence(subject, attempt, transition)
                    : new Denied(
                            RefusalCode.FORBIDDEN,
                            ApprovalsSentence.ANOTHER_ROLE_DECIDES,
                            InWords.of(transition.action()));
        }
        Optional<Duty> duty = Duty.against(subject, attempt);
        if (duty.isPresent()) {
            return new Denied(duty.get().code(), duty.get().sentence());
        }
        if (lacksTheCfo(subject, attempt, transition)) {
            return new Denied(RefusalCode.FORBIDDEN, ApprovalsSentence.CFO_SIGNS);
        }
        if (subject.tier().isSteppedUp() && !isProven(attempt)) {
            return new Denied(RefusalCode.STEP_UP_REQUIRED, ApprovalsSentence.PROVE_YOURSELF);
        }
        return onEvidence(subject, attempt, transition);
    }

    /** The second level of two is the CFO's, whoever of both comes first; of some kinds the only one too. */
    private static boolean lacksTheCfo(Subject subject, Attempt attempt, Transition transition) {
        return transition.action() == CaseAction.APPROVE_FINAL
                && (subject.tier().approvals() > 1 || subject.isSignedByCfo())
                && !attempt.roles().contains(Role.CFO)
                && !subject.history().isSignedByCfo();
    }

    private static boolean isProven(Attempt attempt) {
        return attempt.provenAt()
                .filter(proven -> !proven.isBefore(attempt.at().minus(PROOF_LASTS)))
                .isPresent();
    }

    private static Verdict onEvidence(Subject subject, Attempt attempt, Transition transition) {
        return attempt.evidenceHash().equals(subject.evidenceHash())
                ? new Allowed(transition)
                : new Denied(RefusalCode.EVIDENCE_CHANGED, ApprovalsSentence.EVIDENCE_CHANGED);
    }
}
