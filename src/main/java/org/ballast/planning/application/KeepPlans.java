package org.ballast.planning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.PlainText;
import org.ballast.audit.application.AuditTrail;
import org.ballast.audit.domain.Sha256;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.PagesSentence;
import org.ballast.planning.domain.Plan;
import org.ballast.planning.domain.PlanStart;
import org.ballast.planning.domain.PlanningSentence;
import org.ballast.planning.domain.SavedPlan;
import org.ballast.planning.persistence.SavedPlans;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.jspecify.annotations.Nullable;

/** Keeps plans under names, each once, with what came of them; they are never changed. */
@ApplicationScoped
@Transactional
public class KeepPlans {

    static final int LONGEST_NAME = 100;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private MakePlan makePlan;

    @Inject
    private SavedPlans plans;

    @Inject
    private AuditTrail trail;

    @Inject
    private Clock clock;

    /** Those of a book, the newest first. */
    public List<SavedPlan> of(String entityCode) {
        currentUser.requireSignedIn();
        return plans.of(entities.byCode(entityCode).book().id());
    }

    /**
     * Those of a book that are called so, in the order of the names.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND
     */
    public List<SavedPlan> named(String entityCode, List<String> names) {
        currentUser.requireSignedIn();
        long bookId = entities.byCode(entityCode).book().id();
        return names.stream()
                .map(called -> plans.named(bookId, called).stream()
                        .findFirst()
                        .orElseThrow(() -> new Refusal(RefusalCode.NOT_FOUND, PlanningSentence.NO_PLAN, called)))
                .toList();
    }

    /**
     * Works a plan out that came in a request, and keeps it.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT naming each field that is wrong, ALREADY_EXISTS where the book has
     *     another one of that name, ILLEGAL_TRANSITION where there is nothing to plan with on the day
     */
    public SavedPlan save(String entityCode, NewPlan told) {
        currentUser.require(Role.RISK);
        Fields fields = rules.of(told);
        fields.requireAllRight();
        PlanStart start = makePlan.start(entityCode, told.asOf());
        if (!start.isPlannable()) {
            throw new Refusal(RefusalCode.ILLEGAL_TRANSITION, PlanningSentence.NOTHING_TO_PLAN_WITH, told.asOf());
        }
        told.check(start, fields);
        fields.requireAllRight();
        try {
            return save(entityCode, told.asOf(), told.name(), told.texts(start));
        } catch (Refusal refused) {
            throw told.named(start, refused);
        }
    }

    /**
     * Works the plan out and keeps it.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT, ALREADY_EXISTS where the book has another one of that name
     */
    public SavedPlan save(String entityCode, LocalDate asOf, @Nullable String name, Map<String, String> texts) {
        currentUser.require(Role.RISK);
        ReportingEntity entity = entities.byCode(entityCode);
        String called = named(name);
        PlanStart start = makePlan.start(entityCode, asOf);
        Plan plan = makePlan.of(start, texts);
        // Only once it is made: nobody else's recording waits for a search
        wallets.holdRecording(entity.id());
        String inputs = texts.entrySet().stream()
                .map(field -> field.getKey() + "=" + field.getValue())
                .collect(Collectors.joining("&"));
        SavedPlan saved = new SavedPlan(
                called,
                asOf,
                inputs,
                Sha256.hex(asOf + "&" + inputs),
                plan.answer().status(),
                plan.earnsToday(),
                plan.isOptimal() ? Optional.of(plan.earnsThen()) : Optional.empty(),
                plan.isOptimal() ? plan.capitalRatioThen() : Optional.empty(),
                currentUser.name(),
                clock.instant());
        List<SavedPlan> same = plans.named(entity.book().id(), called);
        if (!same.isEmpty()) {
            // A double click keeps one
            if (same.getFirst().inputsHash().equals(saved.inputsHash())) {
                return same.getFirst();
            }
            throw Refusal.ofField(RefusalCode.ALREADY_EXISTS, "name", called, PlanningSentence.NAME_TAKEN);
        }
        long id = plans.add(entity, saved);
        trail.record("PLAN_SAVED", "PLAN_SCENARIO", String.valueOf(id), "", saved.inputsHash(), called);
        return saved;
    }

    private static String named(@Nullable String name) {
        Field field = new Field("name", name);
        String text = PlainText.kept(field.orEmpty());
        if (text.isEmpty()) {
            throw field.wrong(PagesSentence.MISSING);
        }
        if (text.length() > LONGEST_NAME) {
            throw field.wrong(PagesSentence.MORE_CHARACTERS, LONGEST_NAME);
        }
        return text;
    }
}
