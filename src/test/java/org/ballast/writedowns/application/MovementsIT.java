package org.ballast.writedowns.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import jakarta.inject.Inject;
import java.math.BigDecimal;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Supplier;
import org.assertj.core.api.AbstractStringAssert;
import org.ballast.access.domain.Role;
import org.ballast.container.InPortal;
import org.ballast.entities.domain.ReportingEntity;
import org.ballast.imports.domain.ImportResult;
import org.ballast.refusals.Refusal;
import org.ballast.refusals.RefusalCode;
import org.junit.jupiter.api.Test;

/** One file of what came, left and went between own wallets is in the books as its rows would be one by one. */
@InPortal
class MovementsIT {

    private static final String HEADER =
            "reference,kind,asset,at,quantity,wallet,to_wallet,consideration,currency,fee,fee_asset,fee_quantity,lots,note\n";

    /** Of which nothing waits: the lots cost less than any low after them. */
    private static final String MIXED = HEADER + """
            D1,DISPOSAL,BTC,2024-01-20,1,COLD,,110.00,USD,0.50,,,,Invoice 7
            A1,ACQUISITION,BTC,2024-01-12,4,EXCHANGE,,360.00,USD,2.00,,,,Trade 1
            T1,TRANSFER,BTC,2024-01-14,1.5,EXCHANGE,COLD,,,1.00,BTC,0.01,,To cold
            F1,FEE,BTC,2024-01-22,0.02,EXCHANGE,,2.00,USD,,,,,
            R1,REWARD,BTC,2024-01-25,0.1,COLD,,9.00,USD,,,,,Staking
            X1,LOSS,BTC,2024-01-28,0.4,COLD,,,,,,,,
            """;

    private static final String TRANSFER = "T1,TRANSFER,BTC,2024-01-14,1.5,EXCHANGE,COLD,,,,,,,\n";
    private static final String LOT = "A1,ACQUISITION,BTC,2024-01-12,4,EXCHANGE,,360.00,USD,,,,,\n";

    @Inject
    private DisposalBooks books;

    @Inject
    private MovingCompany moving;

    @Test
    void aMixedFileIsRecordedInTheOrderOfTimeAndIsSkippedTheSecondTime() {
        ReportingEntity entity = moving.found("FIFO");
        ImportResult first = moving.movements(entity, MIXED);
        assertThat(first.imported()).isEqualTo(6);

        assertThat(books.entry(entity, "T1/fee")).isEqualTo(entry("6010", "1.00", "1500", "-0.91", "4100", "-0.09"));
        assertThat(books.entry(entity, "D1")).isEqualTo(entry("1000", "109.50", "1500", "-90.50", "4100", "-19.00"));
        assertThat(books.entry(entity, "F1")).isEqualTo(entry("6010", "2.00", "1500", "-1.81", "4100", "-0.19"));
        assertThat(books.entry(entity, "X1")).isEqualTo(entry("1500", "-36.20", "6200", "36.20"));
        assertThat(books.lot(entity, "A1")).isEqualTo("2.57, 232.58, 0.00");
        assertThat(books.lot(entity, "R1")).isEqualTo("0.1, 9.00, 0.00");
        assertThat(moving.balance(entity, "4000")).isEqualByComparingTo("-9.00");
        books.tie(entity);
        assertThat(moving.elsewhere(entity, "A1")).containsExactly("COLD 0.1");
        assertThat(moving.moves(entity, "A1")).containsExactly("T1 1.5 EXCHANGE>COLD");

        Map<String, Long> sizes = books.sizes();
        ImportResult again = moving.movements(entity, MIXED);
        assertThat(again.imported()).isZero();
        assertThat(again.skipped()).isEqualTo(6);
        assertThat(again.duplicateOf()).hasValue(first.importId());
        assertThat(books.sizes()).isEqualTo(sizes);
        refused(RefusalCode.INVALID_INPUT, entity, MIXED.replace("360.00", "361.00"))
                .isEqualTo("3 consideration");
        refused(RefusalCode.INVALID_INPUT, entity, HEADER + TRANSFER.replace("1.5", "1.4"))
                .isEqualTo("2 quantity, 2 note");
        assertThat(books.sizes()).isEqualTo(sizes);
    }

    @Test
    void theFirstAcquiredLeaveAsByCallsOneByOne() {
        ReportingEntity entity = moving.found("FIFO");
        moving.movements(entity, HEADER + """
                D2,DISPOSAL,BTC,2024-01-21,3.5,EXCHANGE,,385.00,USD,,,,,
                A2,ACQUISITION,BTC,2024-01-13,2,EXCHANGE,,185.00,USD,1.00,,,,
                D1,DISPOSAL,BTC,2024-01-20,1,EXCHANGE,,110.00,USD,0.50,,,,
                """ + LOT);
        ReportingEntity other = moving.found("FIFO");
        moving.lot(other, "A1", "2024-01-12", "4", "360.00", "0");
        moving.lot(other, "A2", "2024-01-13", "2", "185.00", "1.00");
        moving.sale(other, "D1", "2024-01-20", "1", "110.00", "0.50");
        moving.sale(other, "D2", "2024-01-21", "3.5", "385.00", "0");

        assertThat(books.entry(entity, "D1")).isEqualTo(entry("1000", "109.50", "1500", "-90.00", "4100", "-19.50"));
        for (String sale : List.of("D1", "D2")) {
            assertThat(books.entry(entity, sale)).isNotEmpty().isEqualTo(books.entry(other, sale));
        }
        for (String lot : List.of("L1", "A1", "A2")) {
            assertThat(books.lot(entity, lot)).isEqualTo(books.lot(other, lot));
        }
    }

    @Test
    void everyWrongRowIsToldByLineAndColumnAndNothingIsRecorded() {
        ReportingEntity entity = moving.found("FIFO");
        Map<String, Long> sizes = books.sizes();
        refused(RefusalCode.INVALID_INPUT, entity, HEADER + """
                A1,ACQUISITION,DOGE,2024-01-12,4,EXCHANGE,,360.00,USD,,,,,
                A2,ACQUISITION,BTC,2024-01-12,-4,THEIRS,,360.00,USD,,,,,
                S1,SPLIT,BTC,2024-01-12,4,EXCHANGE,,,,,,,,
                T1,TRANSFER,BTC,2024-01-12,4,EXCHANGE,EXCHANGE,,,,,,,
                F1,FEE,BTC,2024-01-12,4,EXCHANGE,,0,,,,,,
                """)
                .isEqualTo("2 asset, 3 quantity, 3 wallet, 4 kind, 5 to_wallet, 6 consideration");
        refused(
                        RefusalCode.INSUFFICIENT_QUANTITY,
                        entity,
                        HEADER + LOT
                                + TRANSFER.replace("1.5", "5")
                                + "D1,DISPOSAL,BTC,2024-01-20,1,COLD,,110.00,USD,,,,,\n")
                .isEqualTo("3 quantity, 4 quantity");
        refused(
                        RefusalCode.INSUFFICIENT_QUANTITY,
                        entity,
                        HEADER + LOT + "T1,TRANSFER,BTC,2024-01-14,4,EXCHANGE,COLD,,,1.00,BTC,0.01,,\n")
                .isEqualTo("3 fee_quantity");
        refused(
                        RefusalCode.INVALID_INPUT,
                        entity,
                        HEADER + LOT + "D1,DISPOSAL,BTC,2024-01-20,1,EXCHANGE,,110.00,USD,,,,A1:1,\n")
                .isEqualTo("3 lots");
        refused(RefusalCode.IMPLAUSIBLE_PROCEEDS, entity, HEADER + LOT.replace("360.00", "36.00"))
                .isEqualTo("2 consideration");
        assertThat(books.sizes()).isEqualTo(sizes);
    }

    @Test
    void aTransferMovesNamedLotsAndASaleBeforeItThatWouldHaveTakenThemIsRefused() {
        ReportingEntity entity = moving.found("SPECIFIC_ID");
        moving.movements(
                entity, HEADER + LOT + LOT.replace("A1", "A2") + TRANSFER.replace(",,,,,,,\n", ",,,,,,A1:1.5,\n"));
        assertThat(moving.elsewhere(entity, "A1")).containsExactly("COLD 1.5");
        assertThat(moving.elsewhere(entity, "A2")).isEmpty();
        refused(
                        RefusalCode.DEPENDENT_EVENT_EXISTS,
                        entity,
                        HEADER + "D1,DISPOSAL,BTC,2024-01-13,3,EXCHANGE,,330.00,USD,,,,,\n")
                .isEqualTo("2 at");
        moving.movements(entity, HEADER + "D1,DISPOSAL,BTC,2024-01-13,1,EXCHANGE,,110.00,USD,,,,A2:1,\n");
        moving.movements(entity, HEADER + "D2,DISPOSAL,BTC,2024-01-15,3,,,330.00,USD,,,,A1:3,\n");
        assertThat(moving.elsewhere(entity, "A1")).containsExactly("COLD 1");
        books.tie(entity);
    }

    @Test
    void anImportIsUndoneWhileNothingRestsOnItAndIsRecordedAgain() {
        ReportingEntity entity = moving.found("FIFO");
        long lots = moving.movements(entity, HEADER + LOT).importId();
        long moved = moving.movements(entity, HEADER + TRANSFER).importId();
        assertThat(detail(() -> moving.undo(entity, lots))).contains("T1", "moved");
        assertThat(detail(() -> moving.withdraw(entity, "A1"))).contains("T1", "moved");

        long sold = moving.movements(entity, HEADER + "D1,DISPOSAL,BTC,2024-01-20,1,COLD,,110.00,USD,,,,,\n")
                .importId();
        assertThat(detail(() -> moving.undo(entity, moved))).contains("lot A1");
        assertThat(detail(() -> moving.undo(entity, sold))).contains("D1", "posted");

        ReportingEntity other = moving.found("FIFO");
        long both = moving.movements(other, HEADER + LOT + TRANSFER).importId();
        assertThat(moving.undo(other, both)).isEqualTo(2);
        assertThat(moving.movements(other, HEADER + LOT + TRANSFER).imported()).isEqualTo(2);
        assertThat(moving.elsewhere(other, "A1")).containsExactly("COLD 1.5");
        books.tie(other);
    }

    @Test
    void everyBookKnowsWhereUnitsLieAndOneThatTakesOverToo() {
        ReportingEntity primary = moving.found("FIFO");
        moving.movements(primary, HEADER + """
                T0,TRANSFER,BTC,2023-12-31,1.5,DEFAULT,COLD,,,,,,,
                """);
        ReportingEntity ifrs = moving.open(primary, "IFRS", 2024, "PRIMARY");
        assertThat(moving.elsewhere(ifrs, "L1")).containsExactly("COLD 1.5");
        moving.movements(primary, HEADER + LOT + TRANSFER + "D1,DISPOSAL,BTC,2024-01-20,1,COLD,,110.00,USD,,,,,\n");
        for (ReportingEntity book : List.of(primary, ifrs)) {
            assertThat(moving.elsewhere(book, "L1")).containsExactly("COLD 0.5");
            assertThat(moving.elsewhere(book, "A1")).containsExactly("COLD 1.5");
        }
        ReportingEntity second = moving.open(primary, "SECOND", 2023, "");
        assertThat(moving.elsewhere(second, "L1")).containsExactly("COLD 0.5");
    }

    @Test
    void aPreviewShowsWhatAFileWouldRecord() {
        ReportingEntity entity = moving.found("FIFO");
        assertThat(moving.preview(entity, MIXED)).satisfies(shown -> {
            assertThat(shown.fresh()).isEqualTo(6);
            assertThat(shown.amount().toString()).isEqualTo("482.00 USD");
        });
        assertThat(detail(() -> moving.movementsBy(Role.AUDITOR, entity, MIXED)))
                .isNotEmpty();
    }

    /** What was wrong, as line and column, in the order of the lines. */
    private AbstractStringAssert<?> refused(RefusalCode code, ReportingEntity entity, String csv) {
        Refusal[] refusal = new Refusal[1];
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(() -> moving.movements(entity, csv))
                .satisfies(refused -> refusal[0] = refused);
        assertThat(refusal[0].code()).as(refusal[0].detail()).isEqualTo(code);
        return assertThat(String.join(
                ", ",
                refusal[0].errors().stream()
                        .map(error -> error.line() + " " + error.field())
                        .toList()));
    }

    private static String detail(Supplier<?> work) {
        String[] detail = new String[1];
        assertThatExceptionOfType(Refusal.class)
                .isThrownBy(work::get)
                .satisfies(refused -> detail[0] = refused.detail());
        return detail[0];
    }

    private static Map<String, BigDecimal> entry(String... accounts) {
        Map<String, BigDecimal> entry = new TreeMap<>();
        for (int at = 0; at < accounts.length; at += 2) {
            entry.put(accounts[at], new BigDecimal(accounts[at + 1]));
        }
        return entry;
    }
}
