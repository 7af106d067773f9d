package org.ballast.health.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.CaseSubject;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.approvals.domain.Weight;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.health.domain.HealthSentence;
import org.ballast.health.domain.Rule;
import org.ballast.health.persistence.Rules;
import org.ballast.pages.application.Worded;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Thresholds, covenants, limits and shares as cases: RISK wants one, and the CFO approves it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class RuleSubject implements CaseSubject {

    /** The kind of these cases. */
    public static final String KIND = "HEALTH_RULE";

    private static final String BUNDLE = "health";
    private static final String VALUE = "rule.value";

    @Inject
    private Entities entities;

    @Inject
    private Rules rules;

    @Inject
    private RememberedHealth remembered;

    @Inject
    private Clock clock;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> preparers() {
        return Set.of(Role.RISK);
    }

    @Override
    public boolean isSignedByCfo() {
        return true;
    }

    @Override
    public Weight weight(ApprovalCase submitted) {
        ReportingEntity primary = entities.byId(submitted.entityId());
        return Weight.alone(Money.zero(primary.functionalCurrency()), false, 1);
    }

    /**
     * A rule that is wanted never changes; it counts as soon as its case is posted. It is approved by its first day at the latest:
     * a breach that was stays one.
     */
    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        Rule wanted = rules.byId(decided.subjectId());
        LocalDate today = entities.byId(decided.entityId()).dayOf(clock.instant());
        if (decided.status() != CaseStatus.APPROVED && wanted.validFrom().isBefore(today)) {
            throw Refusal.ofField(
                    RefusalCode.EVIDENCE_CHANGED,
                    "validFrom",
                    wanted.validFrom().toString(),
                    HealthSentence.BEGAN_BEFORE_APPROVAL,
                    wanted.validFrom());
        }
        if (!CanonicalJson.hash(wanted.evidence()).equals(decided.subjectHash())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ApprovalsSentence.EVIDENCE_CHANGED);
        }
        return approved -> OptionalLong.empty();
    }

    @Override
    public void posted(ApprovalCase posted) {
        remembered.forget(posted.entityId());
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        Rule wanted = rules.byId(shown.subjectId());
        Optional<Rule> before = rules.inForce(wanted.entityId(), wanted.validFrom()).rules().stream()
                .filter(old -> old.key().equals(wanted.key()) && old.id() != wanted.id())
                .findFirst();
        Worded none = Worded.of(BUNDLE, "rule.none");
        List<CaseFact> facts = new ArrayList<>();
        wanted.measure()
                .ifPresent(measure ->
                        facts.add(CaseFact.of(Worded.of(BUNDLE, "measure"), Worded.of(BUNDLE, "measure." + measure))));
        String side = wanted.measure().map(measure -> "." + measure.good()).orElse("");
        facts.add(new CaseFact(
                Worded.of(BUNDLE, "rule.bound." + wanted.kind() + side),
                before.map(old -> Worded.of(BUNDLE, VALUE, old.bound().toPlainString()))
                        .orElse(none),
                Worded.of(BUNDLE, VALUE, wanted.bound().toPlainString())));
        wanted.red()
                .ifPresent(red -> facts.add(new CaseFact(
                        Worded.of(BUNDLE, "rule.red" + side),
                        before.flatMap(Rule::red)
                                .map(old -> Worded.of(BUNDLE, VALUE, old.toPlainString()))
                                .orElse(none),
                        Worded.of(BUNDLE, VALUE, red.toPlainString()))));
        facts.add(CaseFact.of(Worded.of(BUNDLE, "rule.validFrom"), Worded.of(BUNDLE, VALUE, wanted.validFrom())));
        wanted.validTo()
                .ifPresent(last ->
                        facts.add(CaseFact.of(Worded.of(BUNDLE, "rule.validTo"), Worded.of(BUNDLE, VALUE, last))));
        facts.add(CaseFact.of(Worded.of(BUNDLE, "rule.reason"), Worded.text(wanted.reason())));
        return facts;
    }

    @Override
    public Worded title(ApprovalCase shown) {
        Rule wanted = rules.byId(shown.subjectId());
        return switch (wanted.kind()) {
            case SHARE ->
                Worded.of(BUNDLE, "rule.case.SHARE", wanted.share().orElse("").replace("*", ""));
            case THRESHOLD ->
                Worded.of(BUNDLE, "rule.case.THRESHOLD." + wanted.measure().orElseThrow());
            case COVENANT, LIMIT -> Worded.of(BUNDLE, "rule.case." + wanted.kind(), wanted.name());
        };
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/approvals/case.xhtml?id=" + shown.id();
    }
}
