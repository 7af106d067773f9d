package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** A lot that was recorded wrongly is taken out with what rests on it, and the right one comes in its place, by one case. */
@InPortal
class CorrectedLotIT {

    @Inject
    private TestedCompany company;

    @Inject
    private CorrectingCompany correcting;

    @Inject
    private AskedCorrections corrections;

    @Inject
    private TieredCompany tiered;

    @Inject
    private EnteringJournals journals;

    @Inject
    private DisposalBooks books;

    @Test
    void aLotWithAWriteDownAndAPartialSaleEndsAtZeroAndTheRightOneIsSoldAgain() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-05,3,270.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-20,1,100.00,USD,0,L2:1");
        Proposal january = company.approveAs("controller", company.submitted(entity.code()));
        long wrong = correcting.lot(entity, "L2");

        correcting.correct(entity, ThingKind.LOT, wrong, Map.of("cost", "255.00"));

        assertThat(company.status(january)).isEqualTo(CaseStatus.REVERSED);
        assertThat(correcting.position(entity, wrong)).isEqualTo("0, 0.00, 0.00");
        assertThat(correcting.replacement(wrong)).isEqualTo(correcting.lot(entity, "L2"));
        assertThat(books.status(entity, "D1"))
                .as("a loss of 5.00 on it comes first")
                .isEqualTo("AWAITING_TEST");
        company.approveAs("controller", company.submitted(entity.code()));
        assertThat(books.status(entity, "D1")).isEqualTo("POSTED");
        assertThat(books.lot(entity, "L2")).isEqualTo("2, 170.00, 10.00");
        assertThat(correcting.leftOfWhatWasUndone(entity)).isEmpty();
        books.tie(entity);
    }

    @Test
    void ofLotsThatCameInByOneEntryOneAloneIsTakenOut() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "A,BTC,2024-01-15,1,90.00,USD\nB,BTC,2024-01-15,1,91.00,USD");
        long wrong = correcting.lot(entity, "A");

        correcting.correct(entity, ThingKind.LOT, wrong, Map.of("lot", "A2", "quantity", "2", "confirmed", "true"));

        assertThat(books.lot(entity, "A2")).isEqualTo("2, 90.00, 0.00");
        assertThat(books.lot(entity, "B")).isEqualTo("1, 91.00, 0.00");
        assertThat(correcting.position(entity, wrong)).isEqualTo("0, 0.00, 0.00");
        books.tie(entity);
        assertRefused(RefusalCode.ILLEGAL_TRANSITION, () -> correcting.ask(entity, ThingKind.LOT, wrong, Map.of()));
    }

    @Test
    void aSaleThatNamesTheLotNamesTheRightOneThen() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "A,BTC,2024-01-15,2,180.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-20,1,100.00,USD,0,A:1");

        correcting.correct(entity, ThingKind.LOT, correcting.lot(entity, "A"), Map.of("lot", "A-1", "cost", "160.00"));

        assertThat(correcting.parts(entity, "D1")).isEqualTo("A-1:1");
        assertThat(correcting.gain(entity)).isEqualByComparingTo("20.00");
        books.tie(entity);
    }

    @Test
    void firstInFirstOutMoreUnitsOfAnOlderLotAreSoldFirst() {
        ReportingEntity entity = company.priced("FIFO");
        correcting.correct(entity, ThingKind.LOT, correcting.lot(entity, "L1"), Map.of());
        company.lots(entity.code(), "A,BTC,2024-01-12,1,90.00,USD\nB,BTC,2024-01-13,2,182.00,USD");
        company.sales(entity.code(), "S1,BTC,2024-01-20,1,100.00,USD,0,\nS2,BTC,2024-01-21,1,100.00,USD,0,");
        assertThat(correcting.parts(entity, "S2")).isEqualTo("B:1");

        correcting.correct(
                entity, ThingKind.LOT, correcting.lot(entity, "A"), Map.of("quantity", "1.5", "cost", "135.00"));

        assertThat(correcting.parts(entity, "S1")).isEqualTo("A:1");
        assertThat(correcting.parts(entity, "S2")).isEqualTo("A:0.5, B:0.5");
        assertThat(correcting.leftOfWhatWasUndone(entity)).isEmpty();
        books.tie(entity);
    }

    @Test
    void whatCannotBeSoldAgainIsRefusedToWhoeverAsksAndChangesNothing() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "A,BTC,2024-01-15,2,180.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-20,2,200.00,USD,0,A:2");
        long wrong = correcting.lot(entity, "A");
        Map<String, Long> before = books.sizes();

        assertRefused(
                RefusalCode.INSUFFICIENT_QUANTITY,
                () -> correcting.ask(
                        entity, ThingKind.LOT, wrong, Map.of("quantity", "1", "cost", "90.00", "confirmed", "true")));

        assertThat(books.sizes().get("journal_entry")).isEqualTo(before.get("journal_entry"));
        assertThat(correcting.statuses(entity, "D1")).isEqualTo("POSTED");
        books.tie(entity);
    }

    @Test
    void aLotThatCameInWithOthersWeighsWhatItCostAndItsEntryIsTheOneThatWasApproved() {
        ReportingEntity entity = tiered.holding("1");
        company.lots(entity.code(), "A,BTC,2024-01-15,1500,150000.00,USD\nB,BTC,2024-01-15,1,100.00,USD");
        long wrong = correcting.lot(entity, "A");
        ApprovalCase before = correcting.ask(entity, ThingKind.LOT, wrong, Map.of());
        assertThat(before.amount().orElseThrow().amount()).isEqualByComparingTo("150000.00");
        assertThat(before.tier().orElseThrow().approvals()).isEqualTo(2);
        journals.month(entity, LocalDate.of(2024, 1, 1), "HARD_LOCKED");
        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> correcting.approveAs("controller2", Role.CONTROLLER, before));
        correcting.withdraw(before);

        ApprovalCase asked = correcting.ask(entity, ThingKind.LOT, wrong, Map.of());
        assertThat(correcting.evidence(asked))
                .contains("\"takenOut\":[{\"book\":\"PRIMARY\",\"cost\":\"150000.00\",\"postedOn\":\"2024-01-15\","
                        + "\"takenOutOn\":\"2024-02-01\"}]");
        ApprovalCase done = corrections.approve(asked);

        assertThat(done.status()).isEqualTo(CaseStatus.POSTED);
        assertThat(correcting.postedOn(done.entryId().orElseThrow())).isEqualTo(LocalDate.of(2024, 2, 1));
        assertThat(correcting.position(entity, wrong)).isEqualTo("0, 0.00, 0.00");
        assertThat(books.lot(entity, "B")).isEqualTo("1, 100.00, 0.00");
        books.tie(entity);
    }

    @Test
    void aLotBoughtAtMidnightStaysOneWhoseMomentIsKnown() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "A,BTC,2024-01-15T00:00:00Z,1,90.00,USD");
        company.lots(entity.code(), "B,BTC,2024-01-15,1,90.00,USD");

        correcting.correct(entity, ThingKind.LOT, correcting.lot(entity, "A"), Map.of("cost", "91.00"));
        correcting.correct(entity, ThingKind.LOT, correcting.lot(entity, "B"), Map.of("cost", "91.00"));

        assertThat(correcting.isOfDay(entity, "A")).isFalse();
        assertThat(correcting.isOfDay(entity, "B")).isTrue();
    }
}
