package org.ballast.health.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.health.domain.Maturity.Note;
import org.ballast.health.domain.Maturity.Source;
import org.junit.jupiter.api.Test;

/** A pledged loan falls due by itself, once, and what may be the same loan is told. */
class MaturityTableTest {

    private static final Currency USD = Currency.getInstance("USD");
    private static final LocalDate DAY = LocalDate.of(2025, 1, 31);
    private static final LoanDue LOAN = new LoanDue("L-1", "Bank", DAY.plusDays(60), Optional.of(usd("250.00")));

    @Test
    void aLoanOfTheRegisterCountsAndComesFirstWhereItIsDueFirst() {
        MaturityTable table =
                MaturityTable.of(List.of(due("R-1", DueKind.RECEIVABLE, 90, "100.00", "")), List.of(LOAN));
        assertThat(table.rows()).extracting(row -> row.item().reference()).containsExactly("L-1", "R-1");
        assertThat(table.rows().getFirst().source()).isEqualTo(Source.PLEDGED_LOAN);
        assertThat(table.ofLoans(USD)).isEqualTo(usd("250.00"));
        CashFlowTest test = CashFlowTest.of(DAY, usd("100.00"), table);
        assertThat(test.buckets().get(2).loans()).isEqualTo(usd("250.00"));
        assertThat(test.outcome()).isEqualTo(Outcome.FAIL);
    }

    @Test
    void underItsReferenceItCountsOnceAsItWasRecorded() {
        MaturityTable same = MaturityTable.of(List.of(due(" l-1", DueKind.LOAN, 60, "250.00", "")), List.of(LOAN));
        assertThat(same.rows()).singleElement().satisfies(row -> {
            assertThat(row.source()).isEqualTo(Source.RECORDED);
            assertThat(row.note()).contains(Note.COUNTS_FOR_LOAN);
            assertThat(row.other()).contains("L-1");
        });
        MaturityTable interest = MaturityTable.of(List.of(due("L-1", DueKind.LOAN, 60, "262.50", "")), List.of(LOAN));
        assertThat(interest.rows())
                .singleElement()
                .satisfies(row -> assertThat(row.note()).contains(Note.DIFFERS_FROM_LOAN));
        assertThat(interest.ofLoans(USD)).isEqualTo(usd("0.00"));
        assertThat(MaturityTable.of(List.of(due("L-1", DueKind.PAYABLE, 60, "1.00", "")), List.of(LOAN))
                        .rows())
                .as("what is no loan is another thing")
                .hasSize(2);
    }

    @Test
    void whatMayBeTheSameLoanIsTold() {
        assertThat(noteBeside("M", 60, "250.00", "")).contains(Note.MAYBE_TWICE);
        assertThat(noteBeside("M", 60, "1.00", "BANK")).contains(Note.MAYBE_TWICE);
        assertThat(noteBeside("M", 61, "250.00", "Bank")).isEmpty();
        assertThat(noteBeside("M", 60, "1.00", "Other bank")).isEmpty();
    }

    @Test
    void withoutARateItCountsNowhereAndNothingPasses() {
        LoanDue unknown = new LoanDue("L-2", "Bank", DAY.plusDays(60), Optional.empty());
        MaturityTable table = MaturityTable.of(List.of(), List.of(unknown));
        assertThat(table.rows()).isEmpty();
        CashFlowTest test = CashFlowTest.of(DAY, usd("200.00"), table);
        assertThat(test.isAsked()).isTrue();
        assertThat(test.unknown()).containsExactly("L-2");
        assertThat(test.outcome()).isEqualTo(Outcome.NOT_TESTED);
        LoanDue late = new LoanDue("L-3", "Bank", DAY.plusDays(366), Optional.empty());
        assertThat(CashFlowTest.of(DAY, usd("200.00"), MaturityTable.of(List.of(), List.of(late)))
                        .isAsked())
                .as("later than the test looks")
                .isFalse();
    }

    private static Optional<Note> noteBeside(String reference, int days, String amount, String counterparty) {
        return MaturityTable.of(List.of(due(reference, DueKind.LOAN, days, amount, counterparty)), List.of(LOAN))
                .rows()
                .stream()
                .filter(row -> row.source() == Source.PLEDGED_LOAN)
                .findFirst()
                .flatMap(Maturity::note);
    }

    private static DueItem due(String reference, DueKind kind, int days, String amount, String counterparty) {
        return new DueItem(reference, kind, DAY.plusDays(days), usd(amount), counterparty);
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
