package org.ballast.capital.application;

import jakarta.inject.Inject;
import java.util.OptionalLong;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.CaseSubject;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.ApprovalsSentence;
import org.ballast.approvals.domain.Weight;
import org.ballast.audit.domain.CanonicalJson;
import org.ballast.capital.domain.CapitalDecision;
import org.ballast.entities.persistence.Entities;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** What people ask for of capital as cases: it never changes, and counts as soon as its case is posted. */
abstract class CapitalSubject<T extends CapitalDecision> implements CaseSubject {

    static final String BUNDLE = "capital";

    @Inject
    private Entities entities;

    /** The one of a case. */
    abstract T wanted(ApprovalCase shown);

    /** Refuses what the rules of the day of its decision do not allow any more. */
    void requireAllowed(T wanted) {
        // Most of what is wanted depends on nothing else
    }

    @Override
    public Weight weight(ApprovalCase submitted) {
        return Weight.alone(Money.zero(entities.byId(submitted.entityId()).functionalCurrency()), false, 1);
    }

    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        T wanted = wanted(decided);
        if (!CanonicalJson.hash(wanted.evidence()).equals(decided.subjectHash())) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ApprovalsSentence.EVIDENCE_CHANGED);
        }
        requireAllowed(wanted);
        return approved -> OptionalLong.empty();
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/approvals/case.xhtml?id=" + shown.id();
    }
}
