package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.ballast.access.domain.Role;
import org.ballast.approvals.application.CaseLabel;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.pages.application.Worded;
import org.ballast.refusals.RefusalCode;
import org.ballast.writedowns.domain.Proposal;
import org.junit.jupiter.api.Test;

/** A disposal that is in the books and wrong is undone with what rests on it, and recorded right, by one case. */
@InPortal
class CorrectedDisposalIT {

    @Inject
    private TestedCompany company;

    @Inject
    private CorrectingCompany correcting;

    @Inject
    private DisposalBooks books;

    @Test
    void aSaleTypedWronglyIsMirroredAndRecordedRightByOneApproval() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-15,2,190.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-20,1,1100.00,USD,0,L2:1");
        assertThat(correcting.gain(entity)).isEqualByComparingTo("1005.00");

        ApprovalCase asked = correcting.ask(
                entity, ThingKind.DISPOSAL, correcting.disposal(entity, "D1"), Map.of("proceeds", "110.00"));
        assertThat(correcting.statuses(entity, "D1"))
                .as("nothing before it is approved")
                .isEqualTo("POSTED");
        assertThat(correcting.approve(asked).status()).isEqualTo(CaseStatus.POSTED);

        assertThat(correcting.statuses(entity, "D1")).isEqualTo("REVERSED, POSTED");
        assertThat(correcting.gain(entity)).isEqualByComparingTo("15.00");
        assertThat(books.lot(entity, "L2")).isEqualTo("1, 95.00, 0.00");
        assertThat(correcting.leftOfWhatWasUndone(entity)).isEmpty();
        books.tie(entity);
    }

    @Test
    void withoutARightVersionTheSaleIsUndoneAndItsReferenceIsFree() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-15,2,190.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-20,2,200.00,USD,0,L2:2");

        correcting.correct(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "D1"), Map.of());

        assertThat(books.lot(entity, "L2")).isEqualTo("2, 190.00, 0.00");
        assertThat(correcting.gain(entity)).isEqualByComparingTo("0.00");
        company.sales(entity.code(), "D1,BTC,2024-01-20,2,210.00,USD,0,L2:2");
        assertThat(correcting.statuses(entity, "D1")).isEqualTo("REVERSED, POSTED");
        books.tie(entity);
    }

    @Test
    void firstInFirstOutTheLaterSalesThatTookLaterLotsAreRecordedAgainInTheirOrder() {
        ReportingEntity entity = company.priced("FIFO");
        correcting.correct(entity, ThingKind.LOT, correcting.lot(entity, "L1"), Map.of());
        company.lots(
                entity.code(),
                "A,BTC,2024-01-12,1,90.00,USD\nB,BTC,2024-01-13,1,91.00,USD\nC,BTC,2024-01-14,1,92.00,USD");
        company.sales(
                entity.code(),
                "S1,BTC,2024-01-20,1,100.00,USD,0,\nS2,BTC,2024-01-21,1,100.00,USD,0,\nS3,BTC,2024-01-22,1,100.00,USD,0,");
        assertThat(correcting.parts(entity, "S3")).isEqualTo("C:1");

        correcting.correct(
                entity,
                ThingKind.DISPOSAL,
                correcting.disposal(entity, "S1"),
                Map.of("quantity", "0.5", "proceeds", "50.00"));

        assertThat(correcting.parts(entity, "S1")).isEqualTo("A:0.5");
        assertThat(correcting.parts(entity, "S2")).isEqualTo("A:0.5, B:0.5");
        assertThat(correcting.parts(entity, "S3")).isEqualTo("B:0.5, C:0.5");
        assertThat(correcting.statuses(entity, "S2")).isEqualTo("REVERSED, POSTED");
        assertThat(books.lot(entity, "C")).isEqualTo("0.5, 46.00, 0.00");
        assertThat(correcting.leftOfWhatWasUndone(entity)).isEmpty();
        books.tie(entity);
    }

    @Test
    void aLaterWriteDownOfItsLotsIsUndoneFirstAndTestedAgain() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-02,3,270.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-05,1,100.00,USD,0,L2:1");
        Proposal january = company.approveAs("controller", company.submitted(entity.code()));
        assertThat(books.lot(entity, "L2")).isEqualTo("2, 180.00, 20.00");

        correcting.correct(
                entity,
                ThingKind.DISPOSAL,
                correcting.disposal(entity, "D1"),
                Map.of("quantity", "2", "proceeds", "200.00", "lots", "L2:2"));

        assertThat(company.status(january)).isEqualTo(CaseStatus.REVERSED);
        assertThat(books.status(entity, "D1")).as("nothing fell before it").isEqualTo("POSTED");
        assertThat(books.lot(entity, "L2")).isEqualTo("1, 90.00, 0.00");
        assertThat(books.lot(entity, "L1")).isEqualTo("2, 200.00, 0.00");
        Proposal again = company.approveAs("controller", company.submitted(entity.code()));
        assertThat(again.amount().amount()).isEqualByComparingTo("50.00");
        assertThat(books.lot(entity, "L2")).isEqualTo("1, 90.00, 10.00");
        books.tie(entity);
    }

    @Test
    void aWriteDownThatCameBeforeTheSaleStandsAndTheRightSaleRelievesIt() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-05,2,200.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-20,1,100.00,USD,0,L2:1");
        Proposal january = company.approveAs("controller", company.submitted(entity.code()));
        assertThat(books.lot(entity, "L2")).isEqualTo("1, 100.00, 20.00");

        correcting.correct(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "D1"), Map.of("proceeds", "99.00"));

        assertThat(company.status(january)).isEqualTo(CaseStatus.POSTED);
        assertThat(correcting.statuses(entity, "D1")).isEqualTo("REVERSED, POSTED");
        assertThat(books.lot(entity, "L2")).isEqualTo("1, 100.00, 20.00");
        assertThat(correcting.gain(entity)).isEqualByComparingTo("19.00");
        books.tie(entity);
    }

    @Test
    void whoeverAskedDoesNotApproveAndWhatCameSinceChangesTheEvidence() {
        ReportingEntity entity = company.priced("FIFO");
        correcting.correct(entity, ThingKind.LOT, correcting.lot(entity, "L1"), Map.of());
        company.lots(entity.code(), "A,BTC,2024-01-12,1,90.00,USD\nB,BTC,2024-01-13,1,91.00,USD");
        company.sales(entity.code(), "S1,BTC,2024-01-20,1,100.00,USD,0,");
        ApprovalCase asked = correcting.ask(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "S1"), Map.of());
        assertRefused(RefusalCode.SOD_PREPARER_IS_APPROVER, () -> correcting.approveAs("preparer", Role.CFO, asked));
        company.sales(entity.code(), "S2,BTC,2024-01-21,1,100.00,USD,0,");

        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> correcting.approve(asked));
        assertThat(correcting.statuses(entity, "S1")).isEqualTo("POSTED");
    }

    @Test
    void oneThatOnlyWaitsIsWithdrawnAndNotCorrected() {
        ReportingEntity entity = company.priced();
        company.sales(entity.code(), "D1,BTC,2024-01-20,1,100.00,USD,0,L1:1");
        assertThat(correcting.statuses(entity, "D1")).isEqualTo("AWAITING_TEST");
        assertRefused(
                RefusalCode.ILLEGAL_TRANSITION,
                () -> correcting.ask(
                        entity, ThingKind.DISPOSAL, correcting.disposal(entity, "D1"), Map.of("proceeds", "99.00")));
    }

    @Test
    void aRightVersionThatIsWrongIsRefusedByItsFieldBeforeAnythingIsAsked() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-15,2,190.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-20,1,100.00,USD,0,L2:1");
        long id = correcting.disposal(entity, "D1");

        for (Map<String, String> wrong : List.of(
                Map.of("proceeds", "much"),
                Map.of("proceeds", "1.005"),
                Map.of("price", "3"),
                Map.of("quantity", "2"),
                Map.of("asset", "DOGE"),
                Map.of("disposed_at", "2999-01-01"))) {
            assertRefused(RefusalCode.INVALID_INPUT, () -> correcting.ask(entity, ThingKind.DISPOSAL, id, wrong));
        }
        assertRefused(
                RefusalCode.IMPLAUSIBLE_PROCEEDS,
                () -> correcting.ask(entity, ThingKind.DISPOSAL, id, Map.of("proceeds", "100000")));
        assertThat(correcting.statuses(entity, "D1")).isEqualTo("POSTED");
    }

    @Test
    void ofTwoSalesOfOneInstantTheRightVersionStandsWhereTheWrongOneStood() {
        ReportingEntity entity = company.priced("FIFO");
        correcting.correct(entity, ThingKind.LOT, correcting.lot(entity, "L1"), Map.of());
        company.lots(entity.code(), "A,BTC,2024-01-12,1,10.00,USD\nB,BTC,2024-01-13,1,50.00,USD");
        company.sales(entity.code(), "R,BTC,2024-01-20,1,100.00,USD,0,\nS,BTC,2024-01-20,1,100.00,USD,0,");
        assertThat(correcting.parts(entity, "R")).isEqualTo("A:1");

        correcting.correct(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "R"), Map.of("proceeds", "99.00"));

        assertThat(correcting.statuses(entity, "S")).as("it took a later lot").isEqualTo("REVERSED, POSTED");
        assertThat(correcting.parts(entity, "R")).isEqualTo("A:1");
        assertThat(correcting.parts(entity, "S")).isEqualTo("B:1");
    }

    @Test
    void itsEvidenceNamesThingsByTheirSentencesAndNotByTheWordsOfThose() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-15,2,190.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-20,1,100.00,USD,0,L2:1");

        String kept = correcting.evidence(
                correcting.ask(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "D1"), Map.of()));

        assertThat(kept)
                .contains("{\"sentence\":\"NAMED_DISPOSAL\",\"values\":[\"D1\",\"2024-01-20\"]}")
                .doesNotContain("Disposal D1");
    }

    @Test
    void aListNamesItWithItsDayAndHowMuchIsUndone() {
        ReportingEntity entity = company.priced("FIFO");
        correcting.correct(entity, ThingKind.LOT, correcting.lot(entity, "L1"), Map.of());
        company.lots(entity.code(), "A,BTC,2024-01-12,1,90.00,USD\nB,BTC,2024-01-13,1,91.00,USD");
        company.sales(entity.code(), "S1,BTC,2024-01-20,1,100.00,USD,0,\nS2,BTC,2024-01-21,1,100.00,USD,0,");
        ApprovalCase both = correcting.ask(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "S1"), Map.of());
        ApprovalCase one = correcting.ask(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "S2"), Map.of());

        Map<Long, CaseLabel> labels = correcting.labels(List.of(one, both));

        assertThat(labels)
                .isEqualTo(Map.of(
                        both.id(),
                        new CaseLabel(
                                Worded.of("corrections", "case", "Disposal S1 of 2024-01-20"),
                                "20 Jan 2024",
                                Worded.of("corrections", "case.items", 2),
                                LocalDate.of(2024, 1, 20)),
                        one.id(),
                        new CaseLabel(
                                Worded.of("corrections", "case", "Disposal S2 of 2024-01-21"),
                                "21 Jan 2024",
                                Worded.text(""),
                                LocalDate.of(2024, 1, 21))));
    }
}
