package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.OptionalLong;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Caller;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Delegation;
import org.ballast.approvals.domain.Submission;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.Transition;
import org.ballast.approvals.domain.Transitions;
import org.ballast.approvals.persistence.CaseFailures;
import org.ballast.approvals.persistence.CaseSteps;
import org.ballast.approvals.persistence.Cases;
import org.ballast.entities.persistence.Entities;

/**
 * The steps that people take with a case. The last approval and the posting stand or fall together, in one transaction;
 * what is to be posted on a later day stays approved until then.
 *
 * <p>Every step is refused with FORBIDDEN, NOT_FOUND, ILLEGAL_TRANSITION, CONCURRENT_MODIFICATION or REASON_REQUIRED where the
 * table says so.
 */
@ApplicationScoped
public class DecideCase {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private Entities entities;

    @Inject
    private Cases cases;

    @Inject
    private CaseFailures failures;

    @Inject
    private CaseSteps steps;

    @Inject
    private CaseSubjects subjects;

    @Inject
    private StepCase step;

    @Inject
    private Tiers tiers;

    @Inject
    private LentApprovals lent;

    @Inject
    private Clock clock;

    /**
     * Hands a case to the approvers; its tier is that of today. What takes no approval is posted at once, by the portal.
     *
     * @param comment for the approver, may be empty
     * @throws org.ballast.refusals.Refusal as above, EVIDENCE_CHANGED, and where it is posted what the posting says
     */
    @Transactional
    public ApprovalCase submit(long id, Seen seen, String comment) {
        return submitted(List.of(held(id, seen, comment)), comment).getFirst();
    }

    /**
     * The same of cases that were made together, by whoever made them: each weighs as all of them stand, so that their order
     * decides nothing.
     *
     * @return in the order of their keys as given
     */
    @Transactional(Transactional.TxType.MANDATORY)
    public List<ApprovalCase> submitTogether(List<Long> ids) {
        return submitted(ids.stream().map(id -> held(id, Seen.LATEST, "")).toList(), "");
    }

    /** A case that may be submitted, and what its posting would do. */
    private record Held(ApprovalCase draft, Transition transition, CaseSubject.Effect effect) {}

    private Held held(long id, Seen seen, String comment) {
        ApprovalCase draft = step.hold(id, CaseAction.SUBMIT);
        Transition transition = step.require(draft, CaseAction.SUBMIT, seen, comment);
        return new Held(draft, transition, subjects.of(draft).requireUnchanged(draft));
    }

    private List<ApprovalCase> submitted(List<Held> held, String comment) {
        Map<Long, Submission> submissions =
                tiers.of(held.stream().map(Held::draft).toList());
        List<ApprovalCase> submitted = new ArrayList<>(held.size());
        for (Held each : held) {
            ApprovalCase waiting = step.submit(
                    each.draft(),
                    each.transition(),
                    Objects.requireNonNull(submissions.get(each.draft().id())),
                    comment);
            boolean passes = waiting.tier().filter(tier -> tier == Tier.T0_AUTO).isPresent();
            submitted.add(passes ? pass(waiting, each.effect()) : waiting);
        }
        return List.copyOf(submitted);
    }

    /** Submits and posts what takes no approval, in the name of the portal. */
    @Transactional(Transactional.TxType.MANDATORY)
    public ApprovalCase postByItself(long id) {
        return currentUser.actingAs(Caller.PORTAL, Role.SYSTEM, () -> submit(id, Seen.LATEST, ""));
    }

    private ApprovalCase pass(ApprovalCase submitted, CaseSubject.Effect effect) {
        return currentUser.actingAs(Caller.PORTAL, Role.SYSTEM, () -> {
            Transition transition =
                    step.require(submitted, CaseAction.APPROVE_FINAL, Seen.evidence(submitted.evidenceHash()), "");
            subjects.of(submitted).requireTurn(submitted);
            return finish(step.take(submitted, transition, "", OptionalLong.empty()), effect);
        });
    }

    /**
     * Approves what the user has looked at; the approval that was still missing posts it. The same approval again, by the
     * same user on the same evidence, of what is posted gives it as it stands and does nothing.
     *
     * @param seen the evidence that the approver has looked at; the approval binds to it
     * @throws org.ballast.refusals.Refusal as above; SOD_PREPARER_IS_APPROVER, SOD_EDITOR_IS_APPROVER,
     *     SOD_DUPLICATE_APPROVER, SOD_POLICY_CHANGER_IS_APPROVER, SOD_ROLE_CONFLICT, STEP_UP_REQUIRED, EVIDENCE_CHANGED,
     *     and what the posting says, as PERIOD_LOCKED
     */
    @Transactional
    public ApprovalCase approve(long id, Seen seen, String comment) {
        return approve(id, seen, comment, Optional.empty());
    }

    /**
     * The same in the name of somebody who delegated his approvals to the user.
     *
     * @throws org.ballast.refusals.Refusal FORBIDDEN where nobody of that name did for today
     */
    @Transactional
    public ApprovalCase approveFor(long id, String delegator, Seen seen, String comment) {
        currentUser.requireSignedIn();
        return approve(id, seen, comment, Optional.of(lent.from(delegator)));
    }

    private ApprovalCase approve(long id, Seen seen, String comment, Optional<Delegation> delegation) {
        ApprovalCase held = step.hold(id, CaseAction.APPROVE_FINAL);
        if (isRetry(held, seen)) {
            return held;
        }
        Transition approval = step.require(held, CaseAction.APPROVE_FINAL, seen, comment, delegation);
        CaseSubject subject = subjects.of(held);
        subject.requireTurn(held);
        CaseSubject.Effect effect = subject.requireUnchanged(held);
        ApprovalCase approved = step.sign(held, approval, comment, delegation);
        return approved.status() == CaseStatus.APPROVED ? finish(approved, effect) : approved;
    }

    private boolean isRetry(ApprovalCase held, Seen seen) {
        return held.status() == CaseStatus.POSTED
                && held.evidenceHash().equals(seen.evidenceHash())
                && steps.of(held.id()).approvers().contains(currentUser.name());
    }

    private ApprovalCase finish(ApprovalCase approved, CaseSubject.Effect effect) {
        return isDue(approved, clock.instant()) ? post(approved, effect) : approved;
    }

    private boolean isDue(ApprovalCase approved, Instant now) {
        return !subjects.of(approved)
                .postedFrom(approved)
                .isAfter(entities.byId(approved.entityId()).dayOf(now));
    }

    /** The approved cases after another one that wait for their day. */
    @Transactional
    List<Long> approvedAfter(long id, int limit) {
        currentUser.require(Role.SYSTEM);
        return cases.approvedAfter(id, limit);
    }

    /**
     * Posts an approved case whose day has come, in the name of the portal and in a transaction of its own. A case that is
     * not approved any more, or not due, is left as it is: so it is posted once, whoever else tries.
     *
     * @return whether it was posted
     * @throws org.ballast.refusals.Refusal FORBIDDEN to anybody but the portal; what the posting says, as PERIOD_LOCKED
     */
    @Transactional(Transactional.TxType.REQUIRES_NEW)
    public boolean postDue(long id, Instant now) {
        ApprovalCase held = step.hold(id, CaseAction.POST);
        if (held.status() != CaseStatus.APPROVED || !isDue(held, now)) {
            return false;
        }
        step.require(held, CaseAction.POST, Seen.LATEST, "");
        post(held, subjects.of(held).requireUnchanged(held));
        return true;
    }

    /** Posts what is approved; the entry and the state stand or fall together. */
    private ApprovalCase post(ApprovalCase approved, CaseSubject.Effect effect) {
        OptionalLong entry = effect.on(approved);
        Transition posting =
                Transitions.find(CaseStatus.APPROVED, CaseAction.POST).orElseThrow();
        ApprovalCase posted = step.take(approved, posting, "", entry);
        subjects.of(posted).posted(posted);
        return posted;
    }

    /**
     * Gives a case back to its preparer; approvals so far are void.
     *
     * @param comment what is to be done, needed
     */
    @Transactional
    public ApprovalCase giveBack(long id, Seen seen, String comment) {
        return take(id, CaseAction.RETURN, seen, comment);
    }

    /**
     * Turns a case down for good.
     *
     * @param comment why, at least ten characters
     */
    @Transactional
    public ApprovalCase reject(long id, Seen seen, String comment) {
        return take(id, CaseAction.REJECT, seen, comment);
    }

    /**
     * Takes a case back for good, by its preparer.
     *
     * @param comment why, needed
     */
    @Transactional
    public ApprovalCase withdraw(long id, Seen seen, String comment) {
        return take(id, CaseAction.WITHDRAW, seen, comment);
    }

    /**
     * Takes the approvals back of what is approved and not posted yet.
     *
     * @param comment why, needed
     */
    @Transactional
    public ApprovalCase revoke(long id, Seen seen, String comment) {
        ApprovalCase revoked = take(id, CaseAction.REVOKE_APPROVAL, seen, comment);
        failures.clear(id);
        return revoked;
    }

    private ApprovalCase take(long id, CaseAction action, Seen seen, String comment) {
        ApprovalCase held = step.hold(id, action);
        return step.take(held, step.require(held, action, seen, comment), comment, OptionalLong.empty());
    }
}
