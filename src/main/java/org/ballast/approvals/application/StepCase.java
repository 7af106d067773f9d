package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.HashSet;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.application.StepUp;
import org.ballast.access.domain.Role;
import org.ballast.access.persistence.RoleGranters;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Attempt;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.CaseStep;
import org.ballast.approvals.domain.Delegation;
import org.ballast.approvals.domain.Denial;
import org.ballast.approvals.domain.Hands;
import org.ballast.approvals.domain.History;
import org.ballast.approvals.domain.NewCase;
import org.ballast.approvals.domain.Subject;
import org.ballast.approvals.domain.Submission;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.Transition;
import org.ballast.approvals.domain.Transitions;
import org.ballast.approvals.domain.Verdict;
import org.ballast.approvals.persistence.CaseHands;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.approvals.persistence.CaseWeights;
import org.ballast.approvals.persistence.Cases;
import org.ballast.audit.application.AuditTrail;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What every step of a case has in common: the lock, the guards, the new state, the history and the trail. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class StepCase {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private StepUp stepUp;

    @Inject
    private CaseSubjects subjects;

    @Inject
    private Cases cases;

    @Inject
    private CaseSteps steps;

    @Inject
    private CaseHands caseHands;

    @Inject
    private CaseWeights caseWeights;

    @Inject
    private NoteDenial noteDenial;

    @Inject
    private BoundEvidence evidence;

    @Inject
    private Tiers tiers;

    @Inject
    private RoleGranters roleGranters;

    @Inject
    private AuditTrail auditTrail;

    @Inject
    private Clock clock;

    /**
     * A new draft, and the first step of its history.
     *
     * @throws Refusal ALREADY_EXISTS where another one for the same thing is undecided
     */
    public ApprovalCase create(NewCase wanted) {
        cases.live(wanted).ifPresent(waiting -> {
            throw new Refusal(RefusalCode.ALREADY_EXISTS, ApprovalsSentence.ONE_WAITS, waiting.id());
        });
        ApprovalCase made = cases.byId(cases.add(wanted, currentUser.name(), clock.instant()));
        evidence.keep(wanted.evidence());
        record(made, CaseAction.CREATE, CaseStatus.NONE, made.status(), "", Optional.empty());
        trail("CREATED", "", made, "");
        return made;
    }

    /** The case, held for this transaction, once the user's role is known to be one that may take the step. */
    public ApprovalCase hold(long id, CaseAction action) {
        ApprovalCase waiting = cases.byId(id);
        CaseSubject subject = subjects.of(waiting);
        currentUser.require(Transitions.rolesFor(action, subject.preparers()).toArray(Role[]::new));
        subject.hold(waiting);
        return cases.lock(id);
    }

    /**
     * Asks the guards.
     *
     * @param seen the version and evidence that the user has looked at
     * @throws Refusal what the guards say
     */
    public Transition require(ApprovalCase held, CaseAction action, Seen seen, String reason) {
        return require(held, action, seen, reason, Optional.empty());
    }

    /** The same of an approval in somebody's name. */
    Transition require(ApprovalCase held, CaseAction action, Seen seen, String reason, Optional<Delegation> lent) {
        refuseIfTooLong(reason.strip());
        Attempt attempt = new Attempt(
                action,
                currentUser.name(),
                lent.map(Delegation::from),
                roles(lent),
                reason,
                seen.evidenceHash(),
                seen.version().orElse(held.version()),
                action.isApproval() ? provenAt(held) : Optional.empty(),
                clock.instant());
        return switch (Verdict.on(subject(held, action, lent), attempt)) {
            case Verdict.Allowed allowed -> allowed.transition();
            case Verdict.Denied denied -> throw refusal(held, attempt, denied);
        };
    }

    private Refusal refusal(ApprovalCase held, Attempt attempt, Verdict.Denied denied) {
        if (denied.code().isOfDuties()) {
            noteDenial.of(
                    held, new Denial(held.id(), denied.code(), attempt.actor(), attempt.onBehalfOf(), attempt.at()));
        }
        return new Refusal(denied.code(), denied.said());
    }

    /** Whether no guard speaks against the user's approval of what he looks at; a fresh proof is asked for as he approves. */
    boolean mayApprove(ApprovalCase shown, Optional<Delegation> lent) {
        Attempt attempt = new Attempt(
                CaseAction.APPROVE_FINAL,
                currentUser.name(),
                lent.map(Delegation::from),
                roles(lent),
                "",
                shown.evidenceHash(),
                shown.version(),
                Optional.of(clock.instant()),
                clock.instant());
        return Verdict.on(subject(shown, CaseAction.APPROVE_FINAL, lent), attempt) instanceof Verdict.Allowed;
    }

    private Set<Role> roles(Optional<Delegation> lent) {
        return lent.map(delegation -> Set.of(delegation.role())).orElseGet(currentUser::roles);
    }

    /** By password, and by a second factor where the entity's policy asks for one. */
    private Optional<Instant> provenAt(ApprovalCase held) {
        return tiers.takesSecondFactor(held) ? stepUp.secondFactorAt() : stepUp.provenAt();
    }

    private Subject subject(ApprovalCase held, CaseAction action, Optional<Delegation> lent) {
        CaseSubject subject = subjects.of(held);
        Hands hands = action.isApproval() ? subject.hands(held).grantedBy(granters(action, lent)) : Hands.NONE;
        History history = steps.of(held.id());
        return new Subject(
                held.status(),
                held.tier().orElse(Tier.T1_SINGLE),
                history,
                held.evidenceHash(),
                held.version(),
                subject.preparers(),
                hands,
                true,
                subject.isSignedByCfo(history));
    }

    /** Who gave the user his role, and the delegator the role that he lends. */
    private Set<String> granters(CaseAction action, Optional<Delegation> lent) {
        Set<String> granters = new HashSet<>(roleGranters.of(currentUser.name(), role(action)));
        lent.ifPresent(delegation -> granters.addAll(roleGranters.of(delegation.from(), delegation.role())));
        return granters;
    }

    private static void refuseIfTooLong(String comment) {
        if (comment.length() > Attempt.LONGEST_REASON) {
            throw Refusal.ofField("comment", comment.substring(0, 200) + "…", ApprovalsSentence.COMMENT_TOO_LONG);
        }
    }

    /** Brings the case to its new state, with the entry where one was posted. */
    public ApprovalCase take(ApprovalCase held, Transition transition, String comment, OptionalLong entryId) {
        return take(held, transition, comment, entryId, Optional.empty());
    }

    /** The same of an approval, perhaps in somebody's name. */
    ApprovalCase sign(ApprovalCase held, Transition approval, String comment, Optional<Delegation> lent) {
        return take(held, approval, comment, OptionalLong.empty(), lent);
    }

    private ApprovalCase take(
            ApprovalCase held, Transition transition, String comment, OptionalLong entryId, Optional<Delegation> lent) {
        record(held, transition.action(), held.status(), transition.to(), comment, lent);
        ApprovalCase moved = cases.move(held, transition.to(), entryId);
        trail(named(transition.action()), held.stateHash(), moved, comment);
        return moved;
    }

    /** The same of a submission, which says how many people it takes. */
    public ApprovalCase submit(ApprovalCase held, Transition transition, Submission submission, String comment) {
        ApprovalCase submitted = cases.submit(held, transition.to(), submission, evidence.of(held));
        record(submitted, transition.action(), held.status(), transition.to(), comment, Optional.empty());
        caseWeights.add(held.id(), submission.weight());
        if (submission.tier().approvals() > 0) {
            caseHands.keep(held.id(), subjects.of(held).hands(held));
        }
        trail(transition.action().name(), held.stateHash(), submitted, comment);
        return submitted;
    }

    /** Says that what the case is about was edited, or its evidence grew: approvals before are void. */
    public ApprovalCase edited(ApprovalCase held) {
        String binds = held.status() == CaseStatus.SUBMITTED ? evidence.of(held) : held.evidenceHash();
        ApprovalCase edited = cases.touch(held, binds);
        record(edited, CaseAction.EDIT, held.status(), held.status(), "", Optional.empty());
        trail(CaseAction.EDIT.name(), held.stateHash(), edited, "");
        return edited;
    }

    private void record(
            ApprovalCase held,
            CaseAction action,
            CaseStatus from,
            CaseStatus to,
            String comment,
            Optional<Delegation> lent) {
        boolean proves =
                action.isApproval() && held.tier().filter(Tier::isSteppedUp).isPresent();
        steps.add(
                held.id(),
                new CaseStep(
                        action,
                        from,
                        to,
                        currentUser.name(),
                        lent.map(Delegation::from),
                        Optional.of(lent.map(Delegation::role).orElseGet(() -> role(action))),
                        proves ? provenAt(held) : Optional.empty(),
                        clock.instant(),
                        comment.strip(),
                        held.evidenceHash()));
    }

    /** Whoever holds both roles approves as the second level. */
    private Role role(CaseAction action) {
        return action.isApproval() && currentUser.has(Role.CFO) ? Role.CFO : currentUser.actingRole();
    }

    /** As the trail has called it from the beginning. */
    private static String named(CaseAction action) {
        return action == CaseAction.SUPERSEDE ? "SUPERSEDED" : action.name();
    }

    private void trail(String done, String before, ApprovalCase after, String comment) {
        String name = subjects.of(after).trailName();
        auditTrail.record(
                name + "_" + done, name, String.valueOf(after.subjectId()), before, after.stateHash(), comment.strip());
    }
}
