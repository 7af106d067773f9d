package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** What the database itself says of disposals that are posted without a test. */
@InPortal
class UntestedDisposalIT {

    private static final String POSTED_WITHOUT_TEST = "INSERT INTO disposal_posting (book_id, disposal_id, cost_method,"
            + " status, entry_id, untested_reason, untested_by, proceeds, fee)"
            + " SELECT ?, d.id, 'FIFO', 'POSTED', 1, 'no market', 'controller', ?, ? FROM disposal d"
            + " WHERE d.entity_id = ?";

    @Inject
    private TestedCompany company;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    @Test
    void anUntestedDisposalHasNoProceedsAndNoFee() {
        ReportingEntity seller = company.found();
        company.disposals(seller.code(), "SALE,BTC,2024-01-20,1,90,USD,L1:1");
        ReportingEntity other = company.found();

        assertThatCode(() -> inserted(other, seller, "0", "0")).doesNotThrowAnyException();
        for (String[] amounts : new String[][] {{"0.01", "0"}, {"0", "0.01"}}) {
            assertThatThrownBy(() -> inserted(other, seller, amounts[0], amounts[1]))
                    .hasStackTraceContaining("disposal_posting_without_test_has_no_proceeds");
        }
    }

    /** In the book of another company, which has no posting of the disposal yet; taken back at once. */
    private void inserted(ReportingEntity book, ReportingEntity seller, String proceeds, String fee) throws Exception {
        transaction.begin();
        try {
            rows.execute(
                    POSTED_WITHOUT_TEST, book.book().id(), new BigDecimal(proceeds), new BigDecimal(fee), seller.id());
        } finally {
            transaction.rollback();
        }
    }
}
