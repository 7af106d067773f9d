package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.List;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.ReadHoldings;
import org.ballast.holdings.application.UndoImport;
import org.ballast.holdings.application.WithdrawDisposal;
import org.ballast.holdings.domain.DisposalFilter;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** First in, first out stays so when a sale is taken back: L1 has two units, L2 one. */
@InPortal
class TakenBackSalesIT {

    @Inject
    private TestedCompany company;

    @Inject
    private WithdrawDisposal withdrawDisposal;

    @Inject
    private UndoImport undoImport;

    @Inject
    private ReadHoldings readHoldings;

    @Inject
    private SqlRows rows;

    @Test
    void aSaleThatHoldsEarlierLotsWaitsForThoseThatTookLaterOnes() {
        ReportingEntity entity = traded("S1,BTC,2024-01-20,1.5,150.00,USD,0,", "S2,BTC,2024-01-21,1,100.00,USD,0,");
        assertThatThrownBy(() -> takeBack(entity, "S1")).isInstanceOfSatisfying(Refusal.class, refusal -> {
            assertThat(refusal.code()).isEqualTo(RefusalCode.DEPENDENT_EVENT_EXISTS);
            assertThat(refusal.detail())
                    .isEqualTo("Disposal S1 holds lots that disposal S2 would have taken first in, first out."
                            + " Withdraw it first. Nothing was changed.");
        });
        takeBack(entity, "S2");
        takeBack(entity, "S1");
        assertThat(statuses(entity)).containsOnly("WITHDRAWN");
    }

    @Test
    void aSaleWhoseLotsNobodyWouldHaveTakenIsTakenBack() {
        ReportingEntity entity = traded("S1,BTC,2024-01-20,1,100.00,USD,0,", "S2,BTC,2024-01-21,1,100.00,USD,0,");
        takeBack(entity, "S1");
        assertThat(statuses(entity)).containsExactlyInAnyOrder("WITHDRAWN", "AWAITING_TEST");
    }

    @Test
    void anImportThatHoldsEarlierLotsIsNotUndone() {
        ReportingEntity entity = traded("S1,BTC,2024-01-20,1.5,150.00,USD,0,", "S2,BTC,2024-01-21,1,100.00,USD,0,");
        Refused.assertRefused(RefusalCode.DEPENDENT_EVENT_EXISTS, () -> undo(entity, "S1"));
        undo(entity, "S2");
        undo(entity, "S1");
        assertThat(statuses(entity)).containsOnly("WITHDRAWN");
    }

    /** Each sale by a file of its own. */
    private ReportingEntity traded(String... sales) {
        ReportingEntity entity = company.priced("FIFO");
        company.lots(entity.code(), "L2,BTC,2024-01-15,1,110.00,USD");
        for (String sale : sales) {
            company.sales(entity.code(), sale);
        }
        return entity;
    }

    private void takeBack(ReportingEntity entity, String reference) {
        company.as("preparer", Role.PREPARER, () -> {
            withdrawDisposal.withdraw(entity.code(), reference, "mistyped");
            return "";
        });
    }

    private void undo(ReportingEntity entity, String reference) {
        long file = rows.list(
                        "SELECT import_id FROM disposal WHERE entity_id = ? AND reference = ?",
                        row -> row.getLong(1),
                        entity.id(),
                        reference)
                .getFirst();
        company.as("preparer", Role.PREPARER, () -> undoImport.undo(entity.code(), file, "the wrong file"));
    }

    private List<String> statuses(ReportingEntity entity) {
        return company
                .as("auditor", Role.AUDITOR, () -> readHoldings.disposals(entity, DisposalFilter.ALL, 0, 10))
                .stream()
                .map(each -> each.status().name())
                .toList();
    }
}
