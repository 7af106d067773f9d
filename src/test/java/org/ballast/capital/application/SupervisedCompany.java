package org.ballast.capital.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import org.ballast.access.application.CurrentUser;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.ContributeCapital;
import org.ballast.pages.web.Requests;
import org.ballast.writedowns.application.TestedCompany;

/** Vector 17 a hundred times over, as books of a company that capital rules hold. */
@ApplicationScoped
public class SupervisedCompany {

    static final String FROM = "2023-01-01";

    @Inject
    private TestedCompany company;

    @Inject
    private CurrentUser currentUser;

    @Inject
    private AdoptRules adoptRules;

    @Inject
    private EnterRegulatoryLine enterRegulatoryLine;

    @Inject
    private ContributeCapital contributeCapital;

    @Inject
    private DecideCase decide;

    @Inject
    private ReadCases readCases;

    /** With other risk-weighted assets of 700,000.00 and instruments of 10,000.00 and 15,000.00. */
    ReportingEntity bank() {
        ReportingEntity entity = held();
        approve(currentUser
                .actingAs("controller", Role.CONTROLLER, () -> adoptRules.ask(entity.code(), rules(Map.of())))
                .wanted()
                .caseId());
        enter(entity, "OTHER_RISK_WEIGHTED", "Credit risk", "700000.00");
        enter(entity, "ADDITIONAL_TIER1", "Notes of 2020", "10000.00");
        enter(entity, "TIER2", "Loan of 2021", "15000.00");
        return entity;
    }

    /** 8 BTC that carry 800.00, and capital of 90,000.00; no rules. */
    ReportingEntity held() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-02,6,600.00,USD");
        currentUser.actingAs(
                "preparer",
                Role.PREPARER,
                () -> contributeCapital.contribute(
                        entity.code(),
                        LocalDate.of(2024, 1, 3),
                        Money.of("90000.00", entity.functionalCurrency()),
                        "C1"));
        return entity;
    }

    void enter(ReportingEntity entity, String kind, String line, String amount) {
        approve(currentUser
                .actingAs(
                        "preparer",
                        Role.PREPARER,
                        () -> enterRegulatoryLine.ask(entity.code(), entry(kind, line, amount, FROM)))
                .wanted()
                .caseId());
    }

    static NewRegulatoryEntry entry(String kind, String line, String amount, String from) {
        return new NewRegulatoryEntry(kind, line, LocalDate.parse(from), amount, "Return of the quarter, table 3");
    }

    /** Those of BCBS where nothing else is said. */
    static NewRules rules(Map<String, String> said) {
        Map<String, String> both =
                new HashMap<>(Map.of("jurisdiction", "BCBS", "validFrom", FROM, "reason", "Supervised from then on"));
        both.putAll(said);
        return Requests.of(NewRules.class, both);
    }

    /** The CFO's approval. */
    void approve(long caseId) {
        assertThat(approveAs("cfo", Role.CFO, caseId).status()).isEqualTo(CaseStatus.POSTED);
    }

    ApprovalCase approveAs(String user, Role role, long caseId) {
        ApprovalCase waiting =
                currentUser.actingAs(user, role, () -> readCases.detail(caseId)).approvalCase();
        return currentUser.actingAs(
                user, role, () -> decide.approve(caseId, Seen.evidence(waiting.evidenceHash()), ""));
    }
}
