package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.MeasuredCompany.YEAR_2025;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.amounts.Money;
import org.ballast.container.InPortal;
import org.ballast.documents.domain.DocumentFormat;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.measurement.domain.Amounts;
import org.ballast.measurement.domain.Basis;
import org.ballast.measurement.domain.CostReconciliation;
import org.ballast.measurement.domain.MaterialImpairment;
import org.ballast.measurement.domain.TestPeriod;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.application.PrepareFairValueDisclosure;
import org.ballast.statements.application.PrepareImpairmentDisclosure;
import org.ballast.statements.application.PrepareIntangiblesDisclosure;
import org.ballast.statements.domain.IntangiblesDisclosure;
import org.junit.jupiter.api.Test;

/** The disclosure of intangibles under IFRS: accounting.md §1.4, §6.3 and §6.4. */
@InPortal
class IntangiblesDisclosureIT {

    private static final LocalDate HALF_YEAR = LocalDate.of(2025, 7, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2025, 12, 31);

    @Inject
    private TestedCompany company;

    @Inject
    private MeasuredCompany measured;

    @Inject
    private PrepareIntangiblesDisclosure intangibles;

    @Inject
    private PrepareFairValueDisclosure fairValue;

    @Inject
    private PrepareImpairmentDisclosure impairment;

    @Test
    void aYearWithALossASaleAndAReversalClosesAtTheCostOfWhatRemains() {
        ReportingEntity entity = measured.underIfrs();
        assertThat(disclosure(entity, YEAR_2025, YEAR_END).header().isDraft()).isTrue();
        measured.post(measured.only(measured.run(entity, new TestPeriod(YEAR_2025, HALF_YEAR))));
        company.sales(entity.code(), "S1,ETH,2025-09-30,5,14000.00,EUR,0,");
        measured.post(measured.only(measured.run(entity, new TestPeriod(HALF_YEAR, YEAR_END.plusDays(1)))));

        IntangiblesDisclosure year = disclosure(entity, YEAR_2025, YEAR_END);
        assertThat(year.header().isDraft()).isFalse();
        assertThat(year.total())
                .isEqualTo(new CostReconciliation(
                        Amounts.zero(eur("0.00").currency()),
                        eur("52052.00"),
                        eur("9949.52"),
                        eur("7462.14"),
                        Amounts.atCost(eur("13013.00"), eur("2487.38"))));
        assertThat(year.total().closing()).isEqualTo(Amounts.atCost(eur("39039.00"), eur("0.00")));

        List<MaterialImpairment> changes = year.changes();
        assertThat(changes).extracting(MaterialImpairment::on).containsExactly(LocalDate.of(2025, 6, 30), YEAR_END);
        assertThat(changes).extracting(MaterialImpairment::change).containsExactly(eur("-9949.52"), eur("7462.14"));
        assertThat(changes)
                .extracting(MaterialImpairment::recoverableAmount)
                .containsExactly(eur("42102.48"), eur("44150.60"));
        assertThat(changes)
                .extracting(MaterialImpairment::basis)
                .containsOnly(Basis.Kind.FAIR_VALUE_LESS_COSTS_OF_DISPOSAL);
        assertThat(year.signOffs()).hasSize(2);

        IntangiblesDisclosure secondHalf = disclosure(entity, HALF_YEAR, YEAR_END);
        assertThat(secondHalf.total().opening()).isEqualTo(Amounts.atCost(eur("52052.00"), eur("9949.52")));
        assertThat(secondHalf.changes()).hasSize(1);
        for (DocumentFormat format : DocumentFormat.values()) {
            assertThat(company.as("auditor", Role.AUDITOR, () -> intangibles.print(year, format))
                            .content())
                    .isNotEmpty();
        }
        assertRefused(
                RefusalCode.MODEL_NOT_ALLOWED,
                () -> company.as("auditor", Role.AUDITOR, () -> fairValue.between(entity.code(), YEAR_2025, YEAR_END)));
        assertRefused(
                RefusalCode.MODEL_NOT_ALLOWED,
                () -> company.as(
                        "auditor", Role.AUDITOR, () -> impairment.between(entity.code(), YEAR_2025, YEAR_END)));
    }

    private IntangiblesDisclosure disclosure(ReportingEntity entity, LocalDate from, LocalDate to) {
        return company.as("auditor", Role.AUDITOR, () -> intangibles.between(entity.code(), from, to));
    }

    private static Money eur(String amount) {
        return Money.of(amount, Currency.getInstance("EUR"));
    }
}
