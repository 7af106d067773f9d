package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Supplier;
import org.ballast.access.domain.Role;
import org.ballast.approvals.domain.CaseStatus;
import org.ballast.container.InPortal;
import org.ballast.corrections.domain.ThingKind;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.holdings.application.OverviewHoldings;
import org.ballast.holdings.domain.LotFilter;
import org.ballast.holdings.domain.LotOrder;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** Transfers between own wallets beside what the books close, average and correct. */
@InPortal
class MovementsInBooksIT {

    private static final String HEADER =
            "reference,kind,asset,at,quantity,wallet,to_wallet,consideration,currency,fee,fee_asset,fee_quantity,lots,note\n";
    private static final String LOT = "A1,ACQUISITION,BTC,2024-01-12,4,EXCHANGE,,360.00,USD,,,,,\n";
    private static final String TRANSFER = "T1,TRANSFER,BTC,2024-01-14,1.5,EXCHANGE,COLD,,,,,,,\n";
    private static final String SALE = "D1,DISPOSAL,BTC,2024-01-20,1,COLD,,110.00,USD,,,,,\n";
    private static final LocalDate JANUARY = LocalDate.of(2024, 1, 1);

    @Inject
    private TestedCompany company;

    @Inject
    private MovingCompany moving;

    @Inject
    private AveragedCompany averaged;

    @Inject
    private DisposalBooks books;

    @Inject
    private EnteringJournals journals;

    @Inject
    private CorrectingCompany correcting;

    @Inject
    private OverviewHoldings overview;

    @Test
    void whatMovedInALockedMonthOrBeforeItIsNeitherRecordedNorUndone() {
        ReportingEntity entity = moving.found("FIFO");
        moving.movements(entity, HEADER + LOT);
        long moved = moving.movements(entity, HEADER + TRANSFER).importId();
        journals.month(entity, JANUARY, "HARD_LOCKED");
        Map<String, Long> before = books.sizes();
        String february = "A2,ACQUISITION,BTC,2024-02-02,1,EXCHANGE,,90.00,USD,,,,,\n";

        for (String row : List.of(
                LOT.replace("A1", "A3"),
                SALE,
                "T2,TRANSFER,BTC,2024-01-15,1,EXCHANGE,COLD,,,,,,,\n",
                "T3,TRANSFER,BTC,2023-12-31,1,DEFAULT,COLD,,,,,,,\n")) {
            assertThat(refused(() -> moving.movements(entity, HEADER + february + row)))
                    .as(row)
                    .satisfies(refusal -> assertThat(refusal.code()).isEqualTo(RefusalCode.PERIOD_LOCKED))
                    .satisfies(refusal -> assertThat(refusal.detail()).contains("2024-01"));
        }
        assertThat(refused(() -> moving.undo(entity, moved)).code()).isEqualTo(RefusalCode.PERIOD_LOCKED);
        assertThat(books.sizes()).isEqualTo(before);
        assertThat(moving.elsewhere(entity, "A1")).containsExactly("COLD 1.5");

        assertThat(moving.movements(entity, HEADER + february + "T4,TRANSFER,BTC,2024-02-03,3.5,EXCHANGE,COLD,,,,,,,\n")
                        .imported())
                .isEqualTo(2);
        assertThat(moving.elsewhere(entity, "A1")).containsExactly("COLD 4");
        assertThat(moving.elsewhere(entity, "A2")).containsExactly("COLD 1");
    }

    @Test
    void unitsOfAPoolMoveAndAreSoldWhereTheyLieAtTheAverage() {
        ReportingEntity entity = averaged.underIfrs("WEIGHTED_AVERAGE");
        moving.wallets(entity);
        averaged.prices(entity, "100", Map.of());
        moving.movements(entity, HEADER + """
                A1,ACQUISITION,ETH,2025-01-02,4,EXCHANGE,,360.00,EUR,,,,,
                A2,ACQUISITION,ETH,2025-01-03,2,EXCHANGE,,200.00,EUR,,,,,
                T1,TRANSFER,ETH,2025-01-05,1.5,EXCHANGE,COLD,,,,,,,
                """);
        assertThat(moving.elsewhere(entity, "A1")).containsExactly("COLD 1.5");
        assertThat(refused(() -> moving.movements(
                                entity, HEADER + "D1,DISPOSAL,ETH,2025-01-08,2,COLD,,200.00,EUR,,,,,\n"))
                        .code())
                .isEqualTo(RefusalCode.INSUFFICIENT_QUANTITY);
        moving.movements(entity, HEADER + """
                D1,DISPOSAL,ETH,2025-01-08,1,COLD,,100.00,EUR,,,,,
                D2,DISPOSAL,ETH,2025-01-09,1,EXCHANGE,,100.00,EUR,,,,,
                """);
        averaged.run(entity, AveragedCompany.JANUARY);

        assertThat(moving.elsewhere(entity, "A1")).containsExactly("COLD 0.5");
        for (String sale : List.of("D1", "D2")) {
            assertThat(correcting.relieved(entity, sale))
                    .as("of 560.00 for 6 units, wherever they lie")
                    .isEqualTo("93.33");
        }
        books.tie(entity);
    }

    @Test
    void aSaleThatIsCorrectedTakesItsUnitsWhereTheyWereMoved() {
        ReportingEntity entity = moving.found("FIFO");
        moving.movements(entity, HEADER + LOT + TRANSFER + SALE);
        assertThat(moving.elsewhere(entity, "A1")).containsExactly("COLD 0.5");

        assertThat(correcting
                        .correct(
                                entity,
                                ThingKind.DISPOSAL,
                                correcting.disposal(entity, "D1"),
                                Map.of("quantity", "1.5", "proceeds", "165.00"))
                        .status())
                .isEqualTo(CaseStatus.POSTED);
        assertThat(correcting.statuses(entity, "D1")).isEqualTo("REVERSED, POSTED");
        assertThat(moving.elsewhere(entity, "A1")).isEmpty();
        assertThat(refused(() -> correcting.ask(
                                entity,
                                ThingKind.DISPOSAL,
                                correcting.disposal(entity, "D1"),
                                Map.of("quantity", "2", "proceeds", "220.00")))
                        .code())
                .as("no more came to COLD")
                .isEqualTo(RefusalCode.INSUFFICIENT_QUANTITY);

        correcting.correct(entity, ThingKind.DISPOSAL, correcting.disposal(entity, "D1"), Map.of());
        assertThat(moving.elsewhere(entity, "A1")).containsExactly("COLD 1.5");
        assertThat(refused(() -> correcting.ask(entity, ThingKind.LOT, correcting.lot(entity, "A1"), Map.of()))
                        .detail())
                .contains("T1", "moved");
        books.tie(entity);
    }

    @Test
    void aLotIsFoundInEachWalletInWhichUnitsOfItLie() {
        ReportingEntity entity = moving.found("FIFO");
        moving.movements(entity, HEADER + LOT + LOT.replace("A1", "A2"));
        moving.movements(entity, HEADER + TRANSFER + SALE);
        LocalDate sold = LocalDate.of(2024, 1, 20);
        assertThat(lotsIn(entity, "EXCHANGE", sold)).containsExactly("A1", "A2");
        assertThat(lotsIn(entity, "COLD", sold)).containsExactly("A1");
        assertThat(lotsIn(entity, "COLD", LocalDate.of(2024, 1, 13)))
                .as("before the transfer")
                .isEmpty();
        assertThat(lotsIn(entity, "DEFAULT", sold)).containsExactly("L1");

        moving.movements(entity, HEADER + SALE.replace("D1", "D2").replace(",1,COLD,,110.00", ",0.5,COLD,,55.00"));
        assertThat(lotsIn(entity, "COLD", sold)).as("sold there").isEmpty();
        moving.movements(entity, HEADER + TRANSFER.replace("T1", "T2").replace("14,1.5", "25,1.5"));
        moving.movements(entity, HEADER + "T3,TRANSFER,BTC,2024-01-26,1.5,COLD,DEFAULT,,,,,,,\n");
        assertThat(lotsIn(entity, "COLD", LocalDate.of(2024, 1, 25))).containsExactly("A1");
        assertThat(lotsIn(entity, "COLD", LocalDate.of(2024, 1, 26)))
                .as("moved on")
                .isEmpty();
        assertThat(lotsIn(entity, "DEFAULT", LocalDate.of(2024, 1, 26))).containsExactly("A1", "L1");
    }

    private List<String> lotsIn(ReportingEntity entity, String wallet, LocalDate day) {
        LotFilter filter = new LotFilter(Optional.empty(), Optional.of(wallet), Optional.empty(), Optional.empty());
        return company
                .as(
                        "auditor",
                        Role.AUDITOR,
                        () -> overview.lots(entity, day, filter, LotOrder.CODE, Optional.empty(), false, 10))
                .stream()
                .map(lot -> lot.held().lot().code())
                .toList();
    }

    private static Refusal refused(Supplier<?> work) {
        Refusal[] refusal = new Refusal[1];
        assertThatExceptionOfType(Refusal.class).isThrownBy(work::get).satisfies(each -> refusal[0] = each);
        return refusal[0];
    }
}
