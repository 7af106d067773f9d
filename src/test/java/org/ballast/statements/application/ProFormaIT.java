package org.ballast.statements.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.TreeSet;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.statements.domain.BalanceSheet;
import org.ballast.statements.domain.ProForma;
import org.ballast.writedowns.application.TestedCompany;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** What a write-down that waits would do is what it does once it is approved. */
@InPortal
class ProFormaIT {

    private static final LocalDate JANUARY_END = LocalDate.of(2024, 1, 31);

    @Inject
    private TestedCompany company;

    @Inject
    private PrepareProForma prepareProForma;

    @Inject
    private PrepareBalanceSheet prepareBalanceSheet;

    @Inject
    private PrepareIncomeStatement prepareIncomeStatement;

    @Test
    void whatWouldBeIsWhatIsAfterTheApproval() {
        ReportingEntity entity = company.priced();
        Proposal submitted = company.submitted(entity.code());
        ProForma proForma = proForma(entity, submitted.id());
        assertThat(proForma.balanceSheet().header().asOf()).isEqualTo(JANUARY_END);
        assertThat(proForma.balanceSheet().totalAssets())
                .extracting(amount -> amount.amount().toPlainString())
                .containsExactly("0.00", "-40.00");

        company.approveAs("controller", submitted);
        BalanceSheet sheet =
                company.as("auditor", Role.AUDITOR, () -> prepareBalanceSheet.asOf(entity.code(), JANUARY_END));
        assertThat(proForma.balanceSheet().totalAssets().get(1))
                .isEqualTo(sheet.totalAssets().getFirst());
        assertThat(proForma.balanceSheet().equity().total().get(1))
                .isEqualTo(sheet.equity().total().getFirst());
        assertThat(proForma.incomeStatement().netIncome().get(1))
                .isEqualTo(company.as(
                                "auditor",
                                Role.AUDITOR,
                                () -> prepareIncomeStatement.between(
                                        entity.code(), JANUARY_END.withDayOfYear(1), JANUARY_END))
                        .netIncome()
                        .getFirst());
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, entity, submitted.id());
        assertRefused(RefusalCode.NOT_FOUND, company.found(), submitted.id());
        assertRefused(RefusalCode.INVALID_INPUT, entity);
    }

    private ProForma proForma(ReportingEntity entity, Long... proposals) {
        return company.as(
                "auditor", Role.AUDITOR, () -> prepareProForma.with(entity.code(), new TreeSet<>(List.of(proposals))));
    }

    private void assertRefused(RefusalCode code, ReportingEntity entity, Long... proposals) {
        assertThatThrownBy(() -> proForma(entity, proposals))
                .isInstanceOfSatisfying(
                        Refusal.class, refused -> assertThat(refused.code()).isEqualTo(code));
    }
}
