package org.ballast.prices.application;

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
import org.ballast.approvals.domain.Hands;
import org.ballast.approvals.domain.Weight;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.entities.persistence.Entities;
import org.ballast.pages.application.Worded;
import org.ballast.prices.domain.PriceRequest;
import org.ballast.prices.domain.WantedBar;
import org.ballast.prices.persistence.BarsInForce;
import org.ballast.prices.persistence.Markets;
import org.ballast.prices.persistence.PriceRequests;
import org.ballast.prices.persistence.WantedBars;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;

/** Prices that take a second person as cases: approved, they come in force as they were asked for. */
@ApplicationScoped
@Transactional(Transactional.TxType.MANDATORY)
public class PriceSubject implements CaseSubject {

    /** The kind of these cases. */
    public static final String KIND = "PRICE";

    private static final int LEVEL = 1;

    @Inject
    private Entities entities;

    @Inject
    private Markets markets;

    @Inject
    private PriceRequests requests;

    @Inject
    private WantedBars wantedBars;

    @Inject
    private BarsInForce bars;

    @Inject
    private PutInForce putInForce;

    @Inject
    private PriceFacts facts;

    @Override
    public String kind() {
        return KIND;
    }

    /** A preparer keys in and corrects, a controller or the CFO asks to confirm. */
    @Override
    public Set<Role> preparers() {
        return Set.of(Role.PREPARER, Role.CONTROLLER, Role.CFO);
    }

    @Override
    public void hold(ApprovalCase waiting) {
        markets.lock(requests.byId(waiting.subjectId()).market());
    }

    @Override
    public Weight weight(ApprovalCase submitted) {
        ReportingEntity primary = entities.byId(submitted.entityId());
        return Weight.alone(Money.zero(primary.functionalCurrency()), false, LEVEL);
    }

    /** Whoever recorded a bar does not approve that it is confirmed, whoever asked for that. */
    @Override
    public Hands hands(ApprovalCase decided) {
        OptionalLong bar = requests.byId(decided.subjectId()).barId();
        return bar.isEmpty()
                ? Hands.NONE
                : new Hands(Set.of(bars.byId(bar.getAsLong()).recordedBy()), Set.of(), Set.of(), Set.of());
    }

    @Override
    public Effect requireUnchanged(ApprovalCase decided) {
        PriceRequest request = requests.byId(decided.subjectId());
        List<WantedBar> wanted = wantedBars.of(request.id());
        String hash = PriceEvidence.of(request, wanted).sha256();
        if (!hash.equals(decided.subjectHash()) || wantedBars.haveMoved(request.id()) || !putInForce.isOpen(request)) {
            throw new Refusal(RefusalCode.EVIDENCE_CHANGED, ApprovalsSentence.EVIDENCE_CHANGED);
        }
        return approved -> {
            putInForce.apply(request, wanted, hash);
            return OptionalLong.empty();
        };
    }

    @Override
    public List<CaseFact> facts(ApprovalCase shown) {
        return facts.of(requests.byId(shown.subjectId()));
    }

    @Override
    public Worded title(ApprovalCase shown) {
        return title(requests.byId(shown.subjectId()));
    }

    private static Worded title(PriceRequest request) {
        return Worded.of("prices", "request.case." + request.kind(), request.market(), request.bars());
    }

    @Override
    public Map<Long, CaseLabel> labels(List<ApprovalCase> shown) {
        return requests.withDays(shown.stream().map(ApprovalCase::subjectId).toList()).stream()
                .collect(Collectors.toMap(days -> days.request().caseId(), PriceSubject::label));
    }

    private static CaseLabel label(PriceRequests.Days days) {
        String period = days.first().equals(days.last())
                ? PeriodName.day(days.first())
                : PeriodName.of(days.first(), days.last().plusDays(1));
        return new CaseLabel(title(days.request()), period, Worded.text(""), days.first());
    }

    @Override
    public String address(ApprovalCase shown) {
        return "/approvals/case.xhtml?id=" + shown.id();
    }
}
