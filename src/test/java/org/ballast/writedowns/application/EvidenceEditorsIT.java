package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseAction;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** Whoever had a hand in the evidence does not approve what rests on it, whatever roles they hold besides. */
@InPortal
class EvidenceEditorsIT {

    @Inject
    private TestedCompany company;

    @Inject
    private WriteDowns writeDowns;

    @Test
    void whoeverImportedTheLotsOrThePricesDoesNotApprove() {
        ReportingEntity entity = company.found();
        company.lotsBy("cfo", entity.code(), "L2,BTC,2024-01-15,1,90.00,USD");
        company.januaryBy("controller", entity.code());
        company.pricesBy("risk", entity.code(), TestedCompany.bar(LocalDate.of(2024, 1, 20), "94"), "a wrong print");
        Proposal submitted = company.submitted(entity.code());

        for (String editor : List.of("cfo", "controller", "risk")) {
            assertRefused(RefusalCode.SOD_EDITOR_IS_APPROVER, () -> company.approveAs(editor, submitted));
            assertThat(offeredTo(editor, submitted)).doesNotContain(CaseAction.APPROVE_FINAL);
        }
        assertThat(offeredTo("controller2", submitted)).contains(CaseAction.APPROVE_FINAL);
        assertThat(company.approveAs("controller2", submitted).status()).isEqualTo(CaseStatus.POSTED);
    }

    @Test
    void aCorrectedPriceOfAnotherMonthExcludesNobody() {
        ReportingEntity entity = company.priced();
        company.pricesBy("controller", entity.code(), TestedCompany.bar(LocalDate.of(2024, 2, 1), "50"), "");
        company.pricesBy("controller", entity.code(), TestedCompany.bar(LocalDate.of(2023, 12, 31), "50"), "");

        assertThat(company.approveAs("controller", company.submitted(entity.code()))
                        .status())
                .isEqualTo(CaseStatus.POSTED);
    }

    private Set<CaseAction> offeredTo(String user, Proposal proposal) {
        return company.as(user, Role.CONTROLLER, () -> writeDowns.detail(proposal.id()))
                .offered();
    }
}
