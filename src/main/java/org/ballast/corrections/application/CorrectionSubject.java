package org.ballast.corrections.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.amounts.PeriodName;
import org.ballast.approvals.application.CaseEntry;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.CaseLabel;
import org.ballast.approvals.application.CaseSubject;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Hands;
import org.ballast.approvals.domain.Weight;
import org.ballast.corrections.domain.Correction;
import org.ballast.corrections.domain.CorrectionHead;
import org.ballast.corrections.domain.CorrectionItem;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.persistence.Corrections;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.pages.application.Worded;
import org.ballast.prices.application.TranslateFacts;
import org.ballast.prices.domain.DatedAmount;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/**
 * Corrections as cases: a preparer or a controller asks, the CFO signs, never who asked (accounting.md §4.3, R4). Approved, one
 * posts its mirrors and undoes what rested on them, in one transaction with the approval.
 */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class CorrectionSubject implements CaseSubject {

    /** The kind of these cases. */
    public static final String KIND = "CORRECTION";

    private static final String BUNDLE = "corrections";

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Corrections corrections;

    @Inject
    private PlanCorrection planCorrection;

    @Inject
    private PlanInHand planInHand;

    @Inject
    private DoCorrection doCorrection;

    @Inject
    private CorrectionFacts correctionFacts;

    @Inject
    private EntriesOfCorrection entriesOfCorrection;

    @Inject
    private TranslateFacts translate;

    @Inject
    private Clock clock;

    private record Total(LocalDate on, Money amount) implements DatedAmount {}

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> preparers() {
        return Set.of(Role.PREPARER, Role.CONTROLLER);
    }

    @Override
    public boolean isSignedByCfo() {
        return true;
    }

    @Override
    public void hold(ApprovalCase waiting) {
        wallets.holdRecording(waiting.entityId());
    }

    /** What is undone in the book that it moves most; somebody's judgement, on the evidence of what is undone. */
    @Override
    public Weight weight(ApprovalCase submitted) {
        CorrectionPlan plan = plan(corrections.byId(submitted.subjectId()));
        ReportingEntity primary = plan.entity();
        LocalDate today = primary.dayOf(clock.instant());
        List<Total> totals = plan.totals().values().stream()
                .map(amount -> new Total(today, amount))
                .toList();
        Money amount = totals.stream()
                .map(translate.into(primary, totals)::told)
                .max(Comparator.naturalOrder())
                .orElseGet(() -> Money.zero(primary.functionalCurrency()));
        int level =
                PlanCorrection.byKind(plan.steps().stream()
                                .map(step -> step.standing().thing())
                                .toList())
                        .entrySet()
                        .stream()
                        .mapToInt(kind -> planCorrection.how(kind.getKey()).level(kind.getValue()))
                        .max()
                        .orElse(1);
        return Weight.alone(amount, false, level);
    }

    /** Who asked; and who changed the policy of an asset within a period whose measurement is undone, as he approves none of it. */
    @Override
    public Hands hands(ApprovalCase decided) {
        Correction correction = corrections.byId(decided.subjectId());
        Set<String> changers = new HashSet<>();
        PlanCorrection.byKind(
                        correction.items().stream().map(CorrectionItem::thing).toList())
                .forEach((kind, ids) -> changers.addAll(planCorrection.how(kind).policyChangers(ids)));
        return new Hands(Set.of(), changers, Set.of(correction.requestedBy()), Set.of());
    }

    /** The chain as it is now must be the one that was asked for: nothing new rests on it, and no month was locked. */
    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        Correction correction = corrections.byId(decided.subjectId());
        CorrectionPlan plan = plan(correction);
        if (!plan.evidenceHash().equals(decided.subjectHash())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ApprovalsSentence.EVIDENCE_CHANGED);
        }
        return approved -> doCorrection.of(plan, correction);
    }

    private CorrectionPlan plan(Correction correction) {
        return planInHand
                .of(correction)
                .orElseGet(() -> planCorrection.of(
                        entities.byId(correction.entityId()), correction.root(), correction.replacement()));
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        return correctionFacts.of(corrections.byId(shown.subjectId()));
    }

    @Override
    public Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        return corrections.heads(shown.stream().map(ApprovalCase::subjectId).toList()).stream()
                .collect(Collectors.toMap(CorrectionHead::caseId, CorrectionSubject::label));
    }

    private static CaseLabel label(CorrectionHead head) {
        return new CaseLabel(
                Worded.of(BUNDLE, "case", head.named()),
                head.on().map(PeriodName::day).orElse(""),
                head.items() == 1 ? Worded.text("") : Worded.of(BUNDLE, "case.items", head.items()),
                head.on().orElse(LocalDate.MAX));
    }

    @Override
    public Worded title(ApprovalCase shown) {
        return Worded.of(BUNDLE, "case", corrections.byId(shown.subjectId()).named());
    }

    /** None where it cannot be done any more: whoever approves is told why. */
    @Override
    public List<CaseEntry> entries(ApprovalCase shown) {
        if (!shown.status().isLive()) {
            return List.of();
        }
        try {
            return entriesOfCorrection.of(corrections.byId(shown.subjectId()));
        } catch (Refusal impossible) {
            return List.of();
        }
    }

    @Override
    public Optional<String> outlook(ApprovalCase shown) {
        PostedThing root = corrections.byId(shown.subjectId()).root();
        return Optional.of("/corrections/correct.xhtml?kind=" + root.kind() + "&id=" + root.id());
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/approvals/case.xhtml?id=" + shown.id();
    }
}
