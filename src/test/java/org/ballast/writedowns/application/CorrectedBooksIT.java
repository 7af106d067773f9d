package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.writedowns.application.AveragedCompany.JANUARY;
import static org.ballast.writedowns.application.Refused.assertRefused;

import jakarta.annotation.Resource;
import jakarta.enterprise.concurrent.ManagedExecutorService;
import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.stream.Stream;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.ApprovalCase;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.Framework;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** Corrections of facts in pools, in several books, in locked months, and by two people at once. */
@InPortal
class CorrectedBooksIT {

    @Inject
    private AveragedCompany averaged;

    @Inject
    private TestedCompany company;

    @Inject
    private CorrectingCompany correcting;

    @Inject
    private EnteringJournals journals;

    @Inject
    private DisposalBooks books;

    @Resource
    private ManagedExecutorService executor;

    @Test
    void inAPoolLaterSalesAreRecordedAgainAtTheAverageThatTheyFind() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        averaged.prices(entity, "100", Map.of());
        averaged.buy(entity, "L1 2025-01-02 4 60.00", "L2 2025-01-15 1 30.00");
        averaged.sell(entity, "S1 2025-01-10 1 100.00", "S2 2025-01-20 1 100.00");
        averaged.post(entity, JANUARY);
        assertThat(correcting.relieved(entity, "S2")).as("a quarter of 75.00").isEqualTo("18.75");
        ApprovalCase asked = correcting.ask(
                entity,
                ThingKind.DISPOSAL,
                correcting.disposal(entity, "S1"),
                Map.of("quantity", "2", "proceeds", "200.00"));

        correcting.approve(asked);

        assertThat(correcting.statuses(entity, "S2"))
                .as("measured by its month")
                .isEqualTo("REVERSED, AWAITING_TEST");
        averaged.post(entity, JANUARY);
        assertThat(correcting.relieved(entity, "S1")).isEqualTo("30.00");
        assertThat(correcting.relieved(entity, "S2")).as("a third of 60.00").isEqualTo("20.00");
        assertThat(correcting.gain(entity)).isEqualByComparingTo("250.00");
        assertThat(correcting.leftOfWhatWasUndone(entity)).isEmpty();
        books.tie(entity);
    }

    @Test
    void aLotOfAPoolIsCorrectedWithTheSalesOfItsAverage() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        averaged.prices(entity, "100", Map.of());
        averaged.buy(entity, "L1 2025-01-02 2 60.00");
        averaged.buy(entity, "L2 2025-01-03 2 20.00");
        averaged.sell(entity, "S1 2025-01-20 1 100.00");
        averaged.post(entity, JANUARY);
        assertThat(correcting.relieved(entity, "S1")).isEqualTo("20.00");

        correcting.correct(
                entity, ThingKind.LOT, correcting.lot(entity, "L2"), Map.of("cost", "60.00", "confirmed", "true"));
        averaged.post(entity, JANUARY);

        assertThat(correcting.relieved(entity, "S1")).isEqualTo("30.00");
        assertThat(correcting.leftOfWhatWasUndone(entity)).isEmpty();
        books.tie(entity);
    }

    @Test
    void aLotThatWasRecordedAfterItsPoolWasWrittenDownIsCorrectedWithTheWriteDown() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        averaged.prices(entity, "20", Map.of());
        averaged.buy(entity, "L1 2025-01-02 2 60.00");
        averaged.post(entity, JANUARY);
        averaged.buy(entity, "L2 2025-01-03 2 40.00");

        correcting.correct(
                entity, ThingKind.LOT, correcting.lot(entity, "L2"), Map.of("cost", "44.00", "confirmed", "true"));
        books.tie(entity);
        averaged.post(entity, JANUARY);

        assertThat(correcting.leftOfWhatWasUndone(entity)).isEmpty();
        books.tie(entity);
    }

    @Test
    void aSaleIsUndoneInEveryBookThatHasItAndWaitsNoMoreWhereItWaited() {
        ReportingEntity entity = averaged.found(Framework.US_GAAP, "USD");
        averaged.policy(entity, "US_COST_LESS_IMPAIRMENT", "FIFO", "2025-01-01");
        ReportingEntity second = averaged.open(entity, "IFRS", "IFRS", "2025-01-01", "");
        averaged.policy(second, "IFRS_COST_IMPAIRMENT", "WEIGHTED_AVERAGE", "2025-01-01");
        averaged.prices(entity, "100", Map.of());
        averaged.buy(entity, "L1 2025-01-02 2 60.00");
        averaged.sell(entity, "S1 2025-01-10 1 1000.00");
        assertThat(correcting.statuses(second, "S1")).isEqualTo("AWAITING_TEST");

        correcting.correct(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "S1"), Map.of("proceeds", "100.00"));
        assertThat(correcting.statuses(entity, "S1")).isEqualTo("REVERSED, POSTED");
        assertThat(correcting.statuses(second, "S1")).isEqualTo("WITHDRAWN, AWAITING_TEST");
        averaged.post(second, JANUARY);
        correcting.correct(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "S1"), Map.of("proceeds", "110.00"));
        averaged.post(second, JANUARY);

        assertThat(correcting.statuses(second, "S1")).isEqualTo("WITHDRAWN, REVERSED, POSTED");
        for (ReportingEntity book : List.of(entity, second)) {
            assertThat(correcting.gain(book)).isEqualByComparingTo("80.00");
            assertThat(correcting.leftOfWhatWasUndone(book)).isEmpty();
            books.tie(book);
        }
    }

    @Test
    void ofALockedMonthTheMirrorStandsInTheNextAndNothingIsRecordedIntoIt() {
        ReportingEntity entity = company.priced("FIFO");
        correcting.correct(entity, ThingKind.LOT, correcting.lot(entity, "L1"), Map.of());
        company.lots(entity.code(), "A,BTC,2024-01-12,1,90.00,USD\nB,BTC,2024-01-13,1,91.00,USD");
        company.sales(entity.code(), "S1,BTC,2024-01-20,1,100.00,USD,0,\nS2,BTC,2024-01-21,1,100.00,USD,0,");
        journals.month(entity, LocalDate.of(2024, 1, 1), "HARD_LOCKED");
        long first = correcting.disposal(entity, "S1");
        long last = correcting.disposal(entity, "S2");

        assertRefused(
                RefusalCode.PERIOD_LOCKED,
                () -> correcting.ask(entity, ThingKind.DISPOSAL, last, Map.of("proceeds", "99.00")));
        assertRefused(RefusalCode.PERIOD_LOCKED, () -> correcting.ask(entity, ThingKind.DISPOSAL, first, Map.of()));
        correcting.correct(entity, ThingKind.DISPOSAL, last, Map.of("disposed_at", "2024-02-02", "quantity", "0.5"));

        assertThat(correcting.mirrorDays(entity, "S2")).isEqualTo("2024-02-01");
        assertThat(correcting.statuses(entity, "S2")).isEqualTo("REVERSED, AWAITING_TEST");
        assertThat(books.lot(entity, "B")).isEqualTo("1, 91.00, 0.00");
        books.tie(entity);
    }

    @Test
    void aMonthThatIsLockedAfterTheRequestChangesItsEvidence() {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-15,2,190.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-20,1,100.00,USD,0,L2:1");
        ApprovalCase asked = correcting.ask(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "D1"), Map.of());
        journals.month(entity, LocalDate.of(2024, 1, 1), "HARD_LOCKED");

        assertRefused(RefusalCode.EVIDENCE_CHANGED, () -> correcting.approve(asked));
        assertThat(correcting.statuses(entity, "D1")).isEqualTo("POSTED");
    }

    @Test
    void ofTwoApprovalsAtOnceOneUndoesAndRecords() throws Exception {
        ReportingEntity entity = company.priced();
        company.lots(entity.code(), "L2,BTC,2024-01-15,2,190.00,USD");
        company.sales(entity.code(), "D1,BTC,2024-01-20,1,100.00,USD,0,L2:1");
        ApprovalCase asked = correcting.ask(
                entity, ThingKind.DISPOSAL, correcting.disposal(entity, "D1"), Map.of("proceeds", "99.00"));

        List<Future<Boolean>> both = Stream.of("cfo", "cfo2")
                .map(user -> executor.submit(() -> isApproved(user, asked)))
                .toList();
        List<Boolean> done = new ArrayList<>();
        for (Future<Boolean> each : both) {
            done.add(each.get());
        }

        assertThat(done).contains(true);
        assertThat(correcting.statuses(entity, "D1")).isEqualTo("REVERSED, POSTED");
        assertThat(correcting.gain(entity)).isEqualByComparingTo("4.00");
        books.tie(entity);
    }

    private boolean isApproved(String user, ApprovalCase asked) {
        try {
            return correcting.approveAs(user, Role.CFO, asked).status() == CaseStatus.POSTED;
        } catch (Refusal refused) {
            return false;
        }
    }
}
