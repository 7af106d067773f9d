package org.ballast.approvals.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.amounts.PeriodName;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalPolicy;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.History;
import org.ballast.approvals.domain.Matter;
import org.ballast.approvals.domain.Weight;
import org.ballast.approvals.persistence.ApprovalPolicies;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.Worded;

/** Approval policies as cases: one person wants it, another one approves it, and one of both is the CFO. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class ApprovalPolicySubject implements CaseSubject {

    static final String KIND = "APPROVAL_POLICY";
    private static final String BUNDLE = "approvals";

    @Inject
    private Entities entities;

    @Inject
    private ApprovalPolicies policies;

    @Inject
    private Tiers tiers;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> preparers() {
        return Set.of(Role.CFO, Role.CONTROLLER);
    }

    @Override
    public Weight weight(ApprovalCase submitted) {
        ReportingEntity primary = entities.byId(submitted.entityId());
        return Weight.alone(Money.zero(primary.functionalCurrency()), false, 1);
    }

    /** What a controller wants the CFO approves, or whoever acts for the CFO. */
    @Override
    public boolean isSignedByCfo(History history) {
        return history.steps().stream()
                .noneMatch(step -> step.action() == CaseAction.CREATE
                        && step.role().filter(Role.CFO::equals).isPresent());
    }

    /** A policy that is wanted never changes. */
    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        return approved -> {
            policies.enforce(approved.subjectId(), clock.instant());
            return OptionalLong.empty();
        };
    }

    @Override
    public Worded title(ApprovalCase shown) {
        return Worded.of(BUNDLE, "policy.case", policies.byId(shown.subjectId()).validFrom());
    }

    @Override
    public Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        Map<Long, LocalDate> days =
                policies.validFrom(shown.stream().map(ApprovalCase::subjectId).toList());
        return shown.stream()
                .collect(Collectors.toMap(
                        ApprovalCase::id, each -> label(Objects.requireNonNull(days.get(each.subjectId())))));
    }

    private static CaseLabel label(LocalDate from) {
        return new CaseLabel(Worded.of(BUNDLE, "policy.what"), PeriodName.day(from), Worded.text(""), from);
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        ApprovalPolicy wanted = policies.byId(shown.subjectId());
        ApprovalPolicy old = tiers.inForce(entities.byId(shown.entityId()));
        return List.of(
                new CaseFact(Worded.of(BUNDLE, "policy.validFrom"), value(old.validFrom()), value(wanted.validFrom())),
                amount("singleFrom", old.bounds().singleFrom(), wanted.bounds().singleFrom()),
                amount("dualFrom", old.bounds().dualFrom(), wanted.bounds().dualFrom()),
                amount("stepUpFrom", old.bounds().stepUpFrom(), wanted.bounds().stepUpFrom()),
                new CaseFact(
                        Worded.of(BUNDLE, "policy.materiality"),
                        old.bounds()
                                .materiality()
                                .map(ApprovalPolicySubject::value)
                                .orElse(none()),
                        wanted.bounds()
                                .materiality()
                                .map(ApprovalPolicySubject::value)
                                .orElse(none())),
                new CaseFact(
                        Worded.of(BUNDLE, "policy.secondFactor"), yes(old.secondFactor()), yes(wanted.secondFactor())),
                new CaseFact(Worded.of(BUNDLE, "policy.dueDays"), value(old.dueDays()), value(wanted.dueDays())),
                secondPerson(Matter.POLICIES, old, wanted),
                secondPerson(Matter.PRICES, old, wanted));
    }

    private static CaseFact secondPerson(Matter matter, ApprovalPolicy old, ApprovalPolicy wanted) {
        return new CaseFact(
                Worded.of(BUNDLE, "policy.secondPersonFor." + matter),
                yes(old.secondPersonFor().contains(matter)),
                yes(wanted.secondPersonFor().contains(matter)));
    }

    private static CaseFact amount(String name, Money old, Money wanted) {
        return new CaseFact(Worded.of(BUNDLE, "policy." + name), value(old), value(wanted));
    }

    private static Worded value(Object value) {
        return Worded.of(BUNDLE, "value", value);
    }

    private static Worded none() {
        return Worded.of(BUNDLE, "value.none");
    }

    private static Worded yes(boolean is) {
        return Worded.of(BUNDLE, is ? "value.yes" : "value.no");
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/approvals/case.xhtml?id=" + shown.id();
    }
}
