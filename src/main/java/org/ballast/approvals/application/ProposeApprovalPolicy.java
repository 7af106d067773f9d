package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalPolicy;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.CaseEvidence;
import org.ballast.approvals.domain.Matter;
import org.ballast.approvals.domain.NewCase;
import org.ballast.approvals.domain.TierBounds;
import org.ballast.approvals.persistence.ApprovalPolicies;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.RequestRules;
import org.ballast.pages.domain.Field;
import org.ballast.pages.domain.Fields;
import org.ballast.pages.domain.Fields.Read;
import org.ballast.refusals.Refusal;

/** Proposes other bounds of the tiers; another person approves them before they hold. */
@ApplicationScoped
public class ProposeApprovalPolicy {

    /** Characters of a reason, at least. */
    private static final int A_SENTENCE = 10;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private RequestRules rules;

    @Inject
    private Entities entities;

    @Inject
    private ApprovalPolicies policies;

    @Inject
    private Tiers tiers;

    @Inject
    private StepCase step;

    @Inject
    private DecideCase decide;

    @Inject
    private Clock clock;

    /** All of an entity, waiting ones too, the newest first. */
    @Transactional
    public List<ApprovalPolicy> of(String entityCode) {
        currentUser.requireSignedIn();
        return policies.of(entities.byCode(entityCode).id());
    }

    /** The policy of today, the defaults where nobody decided otherwise. */
    @Transactional
    public ApprovalPolicy inForce(String entityCode) {
        currentUser.requireSignedIn();
        return tiers.inForce(entities.byCode(entityCode));
    }

    /**
     * The case, handed to the approvers at once.
     *
     * @throws Refusal FORBIDDEN, NOT_FOUND, INVALID_INPUT naming each field that is wrong, ALREADY_EXISTS where one waits
     */
    @Transactional
    public ApprovalCase propose(String entityCode, NewApprovalPolicy told) {
        currentUser.require(Role.CFO, Role.CONTROLLER);
        ReportingEntity entity = entities.byCode(entityCode);
        ReportingEntity primary = entities.byId(entity.id());
        ApprovalPolicy wanted = read(primary, told);
        long id = policies.add(wanted);
        ApprovalCase made = step.create(new NewCase(
                ApprovalPolicySubject.KIND,
                id,
                entity.id(),
                primary.book().id(),
                Long.toString(entity.id()),
                Optional.empty(),
                CaseEvidence.of(wanted.evidence()),
                false));
        return decide.submit(made.id(), Seen.LATEST, wanted.reason());
    }

    private ApprovalPolicy read(ReportingEntity primary, NewApprovalPolicy told) {
        Currency currency = primary.functionalCurrency();
        Fields fields = rules.of(told);
        Read<Money> single = fields.read("singleFrom", () -> money("singleFrom", told.singleFrom(), currency));
        Read<Money> dual = fields.read("dualFrom", () -> money("dualFrom", told.dualFrom(), currency));
        Read<Money> stepUp = fields.read("stepUpFrom", () -> money("stepUpFrom", told.stepUpFrom(), currency));
        Read<Optional<Money>> materiality = fields.read(
                "materiality",
                () -> Optional.ofNullable(told.materiality()).map(text -> money("materiality", text, currency)));
        fields.requireAllRight();
        requireOrder(single.value(), dual.value(), stepUp.value(), materiality.value());
        if (told.validFrom().isBefore(primary.dayOf(clock.instant()))) {
            throw Refusal.ofField("validFrom", told.validFrom().toString(), ApprovalsSentence.NOT_IN_THE_PAST);
        }
        if (told.reason().strip().length() < A_SENTENCE) {
            throw Refusal.ofField("reason", told.reason(), ApprovalsSentence.SAY_WHY, A_SENTENCE);
        }
        return new ApprovalPolicy(
                0,
                primary.id(),
                told.validFrom(),
                new TierBounds(single.value(), dual.value(), stepUp.value(), materiality.value()),
                Boolean.TRUE.equals(told.secondFactor()),
                told.dueDays() == null ? ApprovalPolicy.DUE_DAYS : told.dueDays(),
                told.reason().strip(),
                currentUser.name(),
                clock.instant(),
                Optional.empty(),
                secondPersonFor(primary, told));
    }

    private Set<Matter> secondPersonFor(ReportingEntity primary, NewApprovalPolicy told) {
        Set<Matter> today = tiers.inForce(primary).secondPersonFor();
        return Arrays.stream(Matter.values())
                .filter(matter -> told.takesSecondPerson(matter, today.contains(matter)))
                .collect(Collectors.toSet());
    }

    private static Money money(String field, String text, Currency currency) {
        return new Field(field, text).money(currency);
    }

    private static void requireOrder(Money single, Money dual, Money stepUp, Optional<Money> materiality) {
        if (single.isNegative()) {
            throw Refusal.ofField("singleFrom", single.toString(), ApprovalsSentence.NOT_BELOW_ZERO);
        }
        if (single.compareTo(dual) > 0) {
            throw Refusal.ofField("dualFrom", dual.toString(), ApprovalsSentence.BOUNDS_ASCEND);
        }
        if (dual.compareTo(stepUp) > 0) {
            throw Refusal.ofField("stepUpFrom", stepUp.toString(), ApprovalsSentence.BOUNDS_ASCEND);
        }
        materiality.filter(amount -> !amount.isPositive()).ifPresent(amount -> {
            throw Refusal.ofField("materiality", amount.toString(), ApprovalsSentence.ABOVE_ZERO);
        });
    }
}
