package org.ballast.planning.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.access.application.CurrentUser;
import org.ballast.planning.domain.ComparedPlan;
import org.ballast.planning.domain.Plan;
import org.ballast.planning.domain.PlanComparison;
import org.ballast.planning.domain.PlanStart;
import org.ballast.planning.domain.PlanningSentence;
import org.ballast.planning.domain.SavedPlan;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Plans that were kept, side by side: each worked out again from the books of its day. Nothing is stored. */
@ApplicationScoped
public class ComparePlans {

    /** What a call names each of them by. */
    public static final String PLAN = "plan";

    @Inject
    private CurrentUser currentUser;

    @Inject
    private KeepPlans keepPlans;

    @Inject
    private MakePlan makePlan;

    /**
     * @param names of plans of the book, the one that the others are held against first; one that is named twice counts once
     * @throws Refusal FORBIDDEN; NOT_FOUND where the entity or a plan is not there; INVALID_INPUT where these are not two to five;
     *     BUSY where as many as this server works out at a time are being worked out
     */
    public PlanComparison of(String entityCode, List<String> names) {
        currentUser.requireSignedIn();
        List<String> named = names.stream()
                .map(String::strip)
                .filter(name -> !name.isEmpty())
                .distinct()
                .toList();
        if (named.size() < PlanComparison.LEAST || named.size() > PlanComparison.MOST) {
            throw Refusal.ofField(
                    PLAN,
                    String.join(", ", named),
                    PlanningSentence.NOT_SO_MANY_PLANS,
                    PlanComparison.LEAST,
                    PlanComparison.MOST);
        }
        List<SavedPlan> kept = keepPlans.named(entityCode, named);
        Map<LocalDate, PlanStart> starts = new LinkedHashMap<>();
        List<ComparedPlan> compared = new ArrayList<>();
        for (SavedPlan each : kept) {
            PlanStart start = starts.computeIfAbsent(each.asOf(), day -> makePlan.start(entityCode, day));
            compared.add(new ComparedPlan(each, again(each, start)));
        }
        PlanStart first = starts.values().iterator().next();
        return new PlanComparison(first.entityCode(), first.currency(), compared);
    }

    /** A refusal ends the transaction in which it is said: none of another one is open here. */
    private Optional<Plan> again(SavedPlan kept, PlanStart start) {
        if (!start.isPlannable()) {
            return Optional.empty();
        }
        try {
            return Optional.of(makePlan.of(start, PlanFields.of(start, kept.asked()::get)));
        } catch (Refusal refused) {
            if (refused.code() != RefusalCode.INVALID_INPUT) {
                throw refused;
            }
            return Optional.empty();
        }
    }
}
