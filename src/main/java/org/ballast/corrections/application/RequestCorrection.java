package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.application.StepCase;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.Attempt;
import org.ballast.approvals.domain.NewCase;
import org.ballast.approvals.persistence.Cases;
import org.ballast.corrections.domain.Correction;
import org.ballast.corrections.domain.CorrectionsSentence;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.corrections.persistence.Corrections;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.application.RequestRules;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Asks for something posted to be undone: one case, handed to the approvers at once (accounting.md §4.4, REVERSE). */
@ApplicationScoped
@Transactional
public class RequestCorrection {

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private TryCorrection tryCorrection;

    @Inject
    private PlanCorrection planCorrection;

    @Inject
    private PlanInHand planInHand;

    @Inject
    private Corrections corrections;

    @Inject
    private Cases cases;

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    @Inject
    private Clock clock;

    /**
     * @throws Refusal INVALID_INPUT naming each field that is wrong; and as {@link #request(String, PostedThing, String,
     *     boolean, Map)}
     */
    public ApprovalCase request(String entityCode, NewCorrection told) {
        currentUser.require(Role.PREPARER, Role.CONTROLLER);
        rules.of(told).requireAllRight();
        return request(
                entityCode,
                new PostedThing(ThingKind.valueOf(told.kind()), told.id()),
                told.reason(),
                Boolean.TRUE.equals(told.chain()),
                told.replacement() == null ? Map.of() : told.replacement());
    }

    /**
     * The case. The same asked again while it waits gives the same case.
     *
     * @param chain whether what rests on the thing is undone with it
     * @param replacement the right version of the thing, by the names of its fields; empty where none is recorded
     * @throws Refusal REASON_REQUIRED; NOT_FOUND where the thing is not the entity's; ILLEGAL_TRANSITION where it is not to
     *     be undone; DEPENDENT_EVENT_EXISTS naming what rests on it; PERIOD_LOCKED where no day takes a mirror; INVALID_INPUT,
     *     INSUFFICIENT_QUANTITY and others where the right version, or what rests on it, could not be recorded then;
     *     ALREADY_EXISTS where another correction of it waits; FORBIDDEN
     */
    public ApprovalCase request(
            String entityCode, PostedThing thing, String reason, boolean chain, Map<String, String> replacement) {
        currentUser.require(Role.PREPARER, Role.CONTROLLER);
        String words = words(reason);
        tryCorrection.of(entityCode, thing, chain, words, replacement);
        ReportingEntity entity = entities.byCode(entityCode);
        wallets.holdRecording(entity.id());
        CorrectionPlan plan = planCorrection.of(entity, thing, replacement);
        plan.requireWanted(chain);
        return waiting(plan, words).orElseGet(() -> record(plan, words));
    }

    private static String words(String reason) {
        String words = reason.strip();
        if (words.isEmpty()) {
            throw Refusal.ofField(RefusalCode.REASON_REQUIRED, "reason", "", CorrectionsSentence.SAY_WHY);
        }
        if (words.length() > Attempt.LONGEST_REASON) {
            throw Refusal.ofField(
                    "reason", words.substring(0, 200), CorrectionsSentence.REASON_TOO_LONG, Attempt.LONGEST_REASON);
        }
        return words;
    }

    /** The same correction, where it waits already. */
    private Optional<ApprovalCase> waiting(CorrectionPlan plan, String reason) {
        return corrections.of(plan.entity().id(), plan.root()).stream()
                .filter(each ->
                        each.reason().equals(reason) && each.replacement().equals(plan.replacement()))
                .map(each -> cases.byId(each.caseId()))
                .filter(each -> each.status().isLive() && each.subjectHash().equals(plan.evidenceHash()))
                .findFirst();
    }

    private ApprovalCase record(CorrectionPlan plan, String reason) {
        ReportingEntity inBook = plan.caseBook();
        long id = corrections.newId();
        ApprovalCase made = step.create(new NewCase(
                CorrectionSubject.KIND,
                id,
                plan.entity().id(),
                inBook.book().id(),
                plan.entity().id() + "|" + plan.root().kind() + "|"
                        + plan.root().id(),
                Optional.ofNullable(plan.totals().get(inBook.book().id())),
                plan.evidence(),
                plan.isPosting()));
        corrections.add(new Correction(
                id,
                plan.entity().id(),
                plan.root(),
                reason,
                plan.replacement(),
                plan.items(),
                made.id(),
                currentUser.name(),
                clock.instant()));
        planInHand.take(plan);
        ApprovalCase waiting = decide.submit(made.id(), Seen.LATEST, reason);
        planInHand.drop();
        return waiting;
    }
}
