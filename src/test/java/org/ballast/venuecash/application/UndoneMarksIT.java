package org.ballast.venuecash.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.YearMonth;
import java.util.List;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.DecideCase;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.corrections.application.RequestCorrection;
import org.ballast.corrections.domain.PostedThing;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.journal.application.Ledger;
import org.ballast.marktomarket.application.MarkRunResult;
import org.ballast.marktomarket.application.RunMarkToMarket;
import org.ballast.marktomarket.application.TradedCompany;
import org.ballast.marktomarket.domain.MarkProposal;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.trading.domain.TradingAccount;
import org.junit.jupiter.api.Test;

/** What mark-to-market posted is undone with what began with it, and proposed anew. */
@InPortal
class UndoneMarksIT {

    private static final TestPeriod JANUARY = TestPeriod.month(YearMonth.of(2026, 1));
    private static final TestPeriod FEBRUARY = TestPeriod.month(YearMonth.of(2026, 2));

    @Inject
    private TradedCompany company;

    @Inject
    private RunMarkToMarket runMarkToMarket;

    @Inject
    private RequestCorrection requestCorrection;

    @Inject
    private DecideCase decide;

    @Inject
    private ReadCases cases;

    @Inject
    private Ledger ledger;

    @Test
    void anUndoneMonthTakesTheLaterOnesWithItAndIsProposedAnew() {
        ReportingEntity entity = company.found();
        TradingAccount account = company.account(entity);
        String perpetual = company.perpetual();
        company.position(account, perpetual, "-2", "50000", "2026-01-02T10:00:00Z");
        company.mark(perpetual, "2026-01-31T23:00:00Z", "55000", "55000", "");
        company.mark(perpetual, "2026-02-28T23:00:00Z", "54000", "54000", "");
        ApprovalCase january = post(run(entity, JANUARY).proposals().getFirst());
        ApprovalCase february = post(run(entity, FEBRUARY).proposals().getFirst());
        assertThat(liability(entity)).isEqualByComparingTo("-8000");

        ApprovalCase asked = company.as(
                "controller",
                Role.CONTROLLER,
                () -> requestCorrection.request(
                        entity.code(),
                        new PostedThing(
                                ThingKind.JOURNAL_ENTRY, january.entryId().orElseThrow()),
                        "the position belongs to another company",
                        true,
                        Map.of()));
        if (asked.tier().orElseThrow().approvals() > 1) {
            approve("controller2", Role.CONTROLLER, asked);
        }
        assertThat(approve("cfo", Role.CFO, asked).status()).isEqualTo(CaseStatus.POSTED);
        assertThat(List.of(found(january).status(), found(february).status())).containsOnly(CaseStatus.REVERSED);
        assertThat(liability(entity)).isZero();

        MarkProposal again = run(entity, JANUARY).proposals().getFirst();
        assertThat(again.amount().amount()).isEqualByComparingTo("10000");
        post(again);
        assertThat(liability(entity)).isEqualByComparingTo("-10000");
    }

    private MarkRunResult run(ReportingEntity entity, TestPeriod period) {
        return company.as("preparer", Role.PREPARER, () -> runMarkToMarket.run(entity.code(), period));
    }

    private ApprovalCase post(MarkProposal proposal) {
        company.as("preparer", Role.PREPARER, () -> decide.submit(proposal.caseId(), Seen.LATEST, ""));
        ApprovalCase submitted = byId(proposal.caseId());
        return approve("controller", Role.CONTROLLER, submitted);
    }

    private ApprovalCase approve(String user, Role role, ApprovalCase submitted) {
        return company.as(
                user, role, () -> decide.approve(submitted.id(), Seen.evidence(submitted.evidenceHash()), "Agreed"));
    }

    private ApprovalCase found(ApprovalCase known) {
        return byId(known.id());
    }

    private ApprovalCase byId(long id) {
        return company.as(
                "auditor", Role.AUDITOR, () -> cases.byIds(List.of(id)).getFirst());
    }

    private BigDecimal liability(ReportingEntity entity) {
        return ledger.balances(entity.book().id(), FEBRUARY.lastDay()).stream()
                .filter(each -> each.account().number().equals("2200"))
                .map(each -> each.net().amount())
                .findFirst()
                .orElse(BigDecimal.ZERO);
    }
}
