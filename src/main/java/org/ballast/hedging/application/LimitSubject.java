package org.ballast.hedging.application;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import jakarta.transaction.Transactional;
import java.util.List;
import java.util.OptionalLong;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.CaseFact;
import org.ballast.approvals.application.CaseSubject;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Weight;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.hedging.domain.PositionLimit;
import org.ballast.hedging.persistence.PositionLimits;
import org.ballast.pages.application.Worded;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Limits of positions as cases: RISK wants one, and the CFO approves it. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class LimitSubject implements CaseSubject {

    /** The kind of these cases. */
    public static final String KIND = "POSITION_LIMIT";

    private static final String BUNDLE = "hedging";

    @Inject
    private Entities entities;

    @Inject
    private PositionLimits limits;

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

    /** A limit that is wanted never changes; it counts as soon as its case is posted. */
    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        PositionLimit wanted = limits.byId(decided.subjectId());
        if (!CanonicalJson.hash(wanted.evidence()).equals(decided.subjectHash())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ApprovalsSentence.EVIDENCE_CHANGED);
        }
        return approved -> OptionalLong.empty();
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        PositionLimit wanted = limits.byId(shown.subjectId());
        Worded before = limits.inForce(wanted.entityId(), wanted.assetId(), wanted.validFrom())
                .filter(old -> old.id() != wanted.id())
                .map(old -> Worded.of(BUNDLE, "limit.value", old.most()))
                .orElse(Worded.of(BUNDLE, "limit.none"));
        return List.of(
                new CaseFact(Worded.of(BUNDLE, "limit.most"), before, Worded.of(BUNDLE, "limit.value", wanted.most())),
                CaseFact.of(Worded.of(BUNDLE, "limit.validFrom"), Worded.of(BUNDLE, "limit.value", wanted.validFrom())),
                CaseFact.of(Worded.of(BUNDLE, "limit.reason"), Worded.text(wanted.reason())));
    }

    @Override
    public Worded title(ApprovalCase shown) {
        PositionLimit wanted = limits.byId(shown.subjectId());
        return Worded.of(BUNDLE, "limit.case", wanted.asset(), wanted.validFrom());
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/approvals/case.xhtml?id=" + shown.id();
    }
}
