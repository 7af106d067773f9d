package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalPolicy;
import org.ballast.approvals.domain.Submission;
import org.ballast.approvals.domain.Tier;
import org.ballast.approvals.domain.Weight;
import org.ballast.approvals.persistence.ApprovalPolicies;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;

/** How many people a case takes, by the policy that holds on the day on which it is submitted. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class Tiers {

    @Inject
    private Entities entities;

    @Inject
    private ApprovalPolicies policies;

    @Inject
    private CaseSubjects subjects;

    @Inject
    private Clock clock;

    /** The tier of what weighs so much. */
    public Tier of(ReportingEntity entity, Weight weight) {
        return inForce(entity).bounds().of(weight);
    }

    /** How cases are submitted today, by their keys; each weighs as all of them stand. */
    Map<Long, Submission> of(List<ApprovalCase> waiting) {
        Map<Long, Weight> weights = subjects.weights(waiting);
        Map<Long, Submission> submissions = new HashMap<>();
        waiting.stream().collect(Collectors.groupingBy(ApprovalCase::entityId)).forEach((entityId, cases) -> {
            ReportingEntity entity = entities.byId(entityId);
            ApprovalPolicy policy = inForce(entity);
            LocalDate today = today(entity);
            LocalDate due = policy.dueOn(today);
            cases.forEach(each -> {
                Weight weight = Objects.requireNonNull(weights.get(each.id()));
                submissions.put(each.id(), new Submission(policy.bounds().of(weight), weight, today, due));
            });
        });
        return submissions;
    }

    /** Whether the fresh proof that a case takes is by a second factor. */
    boolean takesSecondFactor(ApprovalCase decided) {
        return decided.tier().filter(Tier::isSteppedUp).isPresent()
                && inForce(entities.byId(decided.entityId())).secondFactor();
    }

    /** The policy of an entity today; without one the defaults. */
    ApprovalPolicy inForce(ReportingEntity entity) {
        return inForce(entity, clock.instant());
    }

    /** The same of the day of an instant. */
    ApprovalPolicy inForce(ReportingEntity entity, Instant at) {
        return policies.inForce(entity.id(), entity.dayOf(at), at)
                .orElseGet(() -> ApprovalPolicy.standard(
                        entity.id(), entities.byId(entity.id()).functionalCurrency()));
    }

    private LocalDate today(ReportingEntity entity) {
        return entity.dayOf(clock.instant());
    }
}
