package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.Month;
import java.util.Currency;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseDetail;
import org.ballast.approvals.application.ReadCases;
import org.ballast.approvals.application.Seen;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.DecidePolicy;
import org.ballast.writedowns.domain.Proposal;

/** A company with the tiers that hold by default; each bitcoin was bought at 100 and fell to 80 in January 2024. */
@ApplicationScoped
class TieredCompany {

    @Inject
    private FoundCompany founding;

    @Inject
    private TestedCompany company;

    @Inject
    private DecidePolicy decidePolicy;

    @Inject
    private DecideWriteDown decide;

    @Inject
    private ReadCases cases;

    ReportingEntity holding(String units) {
        ReportingEntity entity = founding.byTiers(
                "TI", Book.primary(Framework.US_GAAP, Currency.getInstance("USD"), Month.JANUARY), BigDecimal.ZERO);
        company.as(
                "cfo",
                Role.CFO,
                () -> decidePolicy.decide(
                        entity.code(),
                        new DecidePolicy.Decision(
                                "BTC", "US_COST_LESS_IMPAIRMENT", entity.code(), "FIFO", LocalDate.of(2023, 1, 1))));
        BigDecimal cost = new BigDecimal(units).multiply(new BigDecimal("100"));
        company.lots(
                entity.code(),
                "L1,BTC,2023-12-31," + units + "," + cost.stripTrailingZeros().toPlainString() + ",USD");
        company.januaryBy("importer", entity.code());
        return entity;
    }

    List<Proposal> run(ReportingEntity entity) {
        return company.test(entity.code()).proposals();
    }

    static Proposal only(List<Proposal> proposals) {
        assertThat(proposals).hasSize(1);
        return proposals.getFirst();
    }

    Proposal submit(Proposal draft) {
        return company.as("preparer", Role.PREPARER, () -> decide.submit(draft.id(), Seen.LATEST, ""));
    }

    Proposal approve(String user, Role role, Proposal proposal) {
        return company.as(user, role, () -> decide.approve(proposal.id(), Seen.evidence(proposal.evidenceHash()), ""));
    }

    CaseDetail detail(Proposal proposal) {
        return company.as("auditor", Role.AUDITOR, () -> cases.detail(proposal.caseId()));
    }
}
