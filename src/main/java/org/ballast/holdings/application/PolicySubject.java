package org.ballast.holdings.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.Map;
import java.util.OptionalLong;
import java.util.Set;
import java.util.stream.Collectors;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.amounts.PeriodName;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.CaseLabel;
import org.ballast.approvals.application.CaseSubject;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Weight;
import org.ballast.assets.persistence.Assets;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.entities.persistence.Wallets;
import org.ballast.holdings.domain.AccountingPolicy;
import org.ballast.holdings.domain.WantedPolicy;
import org.ballast.holdings.persistence.WantedPolicies;
import org.ballast.pages.application.Worded;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Accounting policies of assets in the books as cases: a controller or the CFO wants one, another of them approves it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PolicySubject implements CaseSubject {

    /** The kind of these cases. */
    public static final String KIND = "ACCOUNTING_POLICY";

    @Inject
    private Entities entities;

    @Inject
    private Wallets wallets;

    @Inject
    private Assets assets;

    @Inject
    private WantedPolicies wantedPolicies;

    @Inject
    private BeginPolicy beginPolicy;

    @Inject
    private ComparePolicies compare;

    @Override
    public String kind() {
        return KIND;
    }

    @Override
    public Set<Role> preparers() {
        return Set.of(Role.CONTROLLER, Role.CFO);
    }

    @Override
    public void hold(ApprovalCase waiting) {
        wallets.holdRecording(waiting.entityId());
    }

    @Override
    public Weight weight(ApprovalCase submitted) {
        ReportingEntity primary = entities.byId(submitted.entityId());
        return Weight.alone(Money.zero(primary.functionalCurrency()), false, 1);
    }

    /** It may still begin on its day: nothing that it would contradict was posted since. */
    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        WantedPolicy wanted = wantedPolicies.byId(decided.subjectId());
        ReportingEntity entity = entities.byBook(wanted.policy().bookId());
        if (!CanonicalJson.hash(wanted.policy().evidence()).equals(decided.subjectHash())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ApprovalsSentence.EVIDENCE_CHANGED);
        }
        beginPolicy.refuseIfTooLate(entity, wanted.policy());
        return approved -> {
            beginPolicy.begin(entity, wanted.policy(), OptionalLong.of(wanted.caseId()), wanted.wantedBy());
            return OptionalLong.empty();
        };
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        AccountingPolicy wanted = wantedPolicies.byId(shown.subjectId()).policy();
        return compare.facts(wanted);
    }

    @Override
    public Worded title(ApprovalCase shown) {
        AccountingPolicy wanted = wantedPolicies.byId(shown.subjectId()).policy();
        return Worded.of(
                "holdings", "policy.case", assets.byId(wanted.assetId()).symbol(), wanted.validFrom());
    }

    @Override
    public Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        return wantedPolicies.byIds(shown.stream().map(ApprovalCase::subjectId).toList()).stream()
                .collect(Collectors.toMap(WantedPolicy::caseId, this::label));
    }

    private CaseLabel label(WantedPolicy wanted) {
        AccountingPolicy policy = wanted.policy();
        return new CaseLabel(
                Worded.of(
                        "holdings",
                        "policy.label",
                        assets.byId(policy.assetId()).symbol()),
                PeriodName.day(policy.validFrom()),
                Worded.of("holdings", "model." + policy.model()),
                policy.validFrom());
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/approvals/case.xhtml?id=" + shown.id();
    }
}
