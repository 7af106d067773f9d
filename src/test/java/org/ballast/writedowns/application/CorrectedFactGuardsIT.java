package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.inject.Inject;
import java.util.Map;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.ballast.container.InPortal;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.sql.OwnTransaction;
import org.ballast.sql.SqlRows;
import org.junit.jupiter.api.Test;

/** What the database refuses of facts that were undone, also past the portal: each fault is seeded here. */
@InPortal
class CorrectedFactGuardsIT {

    @Inject
    private TestedCompany company;

    @Inject
    private CorrectingCompany correcting;

    @Inject
    private SqlRows rows;

    @Inject
    private OwnTransaction transaction;

    private ReportingEntity trading() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-15,2,190.00,USD\nL3,BTC,2024-01-15,1,95.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-20,1,100.00,USD,0,L2:1\nD2,BTC,2024-01-21,1,100.00,USD,0,L2:1");
        return entity;
    }

    @Test
    void aDisposalThatIsUndoneWithoutAMirror() {
        ReportingEntity entity = trading();
        long sale = correcting.disposal(entity, "D1");
        assertRefused(
                "reversed_has_mirror",
                () -> rows.execute("UPDATE disposal_posting SET status = 'REVERSED' WHERE disposal_id = ?", sale));
        assertRefused(
                "reversed_has_mirror",
                () -> rows.execute(
                        "UPDATE disposal_posting SET reversal_entry_id = entry_id WHERE disposal_id = ?", sale));
        assertRefused(
                "reversed_has_mirror",
                () -> rows.execute(
                        "UPDATE disposal_posting SET status = 'REVERSED', reversal_entry_id = entry_id WHERE disposal_id = ?",
                        sale));
    }

    @Test
    void aRightVersionBesideAFactInForce() {
        ReportingEntity entity = trading();
        assertRefused(
                "disposal_replaced_is_withdrawn",
                () -> rows.execute(
                        "UPDATE disposal SET replaced_by = ? WHERE id = ?",
                        correcting.disposal(entity, "D2"),
                        correcting.disposal(entity, "D1")));
        assertRefused(
                "lot_replaced_is_withdrawn",
                () -> rows.execute(
                        "UPDATE lot SET replaced_by = ? WHERE id = ?",
                        correcting.lot(entity, "L3"),
                        correcting.lot(entity, "L1")));
    }

    @Test
    void aRightVersionOfItselfOrOfTwo() {
        ReportingEntity entity = trading();
        long wrong = correcting.lot(entity, "L3");
        long other = correcting.lot(entity, "L1");
        correcting.correct(entity, ThingKind.LOT, wrong, Map.of("cost", "96.00"));
        correcting.correct(entity, ThingKind.LOT, other, Map.of());
        assertRefused(
                "lot_replaced_is_withdrawn", () -> rows.execute("UPDATE lot SET replaced_by = id WHERE id = ?", wrong));
        assertRefused(
                "lot_replaces_one_lot",
                () -> rows.execute("UPDATE lot SET replaced_by = ? WHERE id = ?", correcting.lot(entity, "L3"), other));
    }

    private void assertRefused(String constraint, ThrowingCallable fault) {
        assertThatThrownBy(() -> {
                    transaction.begin();
                    try {
                        fault.call();
                    } finally {
                        transaction.rollback();
                    }
                })
                .hasStackTraceContaining(constraint);
    }
}
