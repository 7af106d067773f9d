package org.ballast.holdings.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.ballast.holdings.domain.Falling.usd;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.holdings.domain.LoanStanding.Status;
import org.ballast.imports.domain.ImportErrors;
import org.ballast.imports.domain.ImportRow;
import org.ballast.refusals.Refusal;
import org.junit.jupiter.api.Test;

/** A loan is called above its loan to value, and what meets the call restores it. */
class LoanStandingTest {

    private static final List<String> HEADER = List.of(
            "reference",
            "lender",
            "currency",
            "owed",
            "asset",
            "pledged",
            "call_at",
            "valid_from",
            "restore_to",
            "liquidate_at",
            "due_on");

    /** The loan of vector 16: 250 owed, 500 pledged, called above 70 %. */
    @Test
    void theFallToTheCallIsThatOfTheVector() {
        LoanStanding loan = loan("250.00", "500", "0.70", "1");
        assertThat(loan.loanToValue()).contains(new BigDecimal("0.500000"));
        assertThat(loan.fallToCall()).contains(new BigDecimal("0.285714"));
        assertThat(loan.fallToCall()).contains(new BigDecimal("0.285714"));
        assertThat(loan.status()).isEqualTo(Status.OK);
        assertThat(loan.toRepay()).isEmpty();
        assertThat(loan.toPledge()).isEmpty();
    }

    @Test
    void itIsNearFromNineTenthsOnCalledAboveAndSoldAboveThat() {
        assertThat(loan("250.00", "500", "0.70", "0.80").status()).isEqualTo(Status.OK);
        assertThat(loan("250.00", "500", "0.70", "0.79").status()).isEqualTo(Status.NEAR);
        assertThat(loan("350.00", "500", "0.70", "1").status()).isEqualTo(Status.NEAR);
        assertThat(loan("350.01", "500", "0.70", "1").status()).isEqualTo(Status.CALLED);
        assertThat(loan("400.00", "500", "0.70", "1").status()).isEqualTo(Status.CALLED);
        assertThat(loan("400.01", "500", "0.70", "1").status()).isEqualTo(Status.LIQUIDATION);
    }

    /** 250.00 of 350.00 is 0.714286: 40.00 less restores 0.60, as do 250 / (0.60 × 0.70) = 595.238… units, 500 of them there. */
    @Test
    void whatMeetsACallRestoresTheLoanToValue() {
        LoanStanding loan = loan("250.00", "500", "0.70", "0.70");
        assertThat(loan.status()).isEqualTo(Status.CALLED);
        assertThat(loan.fallToCall()).contains(new BigDecimal("0.000000"));
        assertThat(loan.toRepay()).contains(usd("40.00"));
        assertThat(loan.toPledge()).contains(Quantity.of("95.23809524"));
        assertThat(loan("210.00", "500", "0.70", "0.70").loanToValue()).contains(new BigDecimal("0.600000"));
        assertThat(loan("250.00", "595.23809524", "0.70", "0.70").loanToValue()).contains(new BigDecimal("0.600000"));
    }

    @Test
    void withoutAPriceNothingIsClaimedAndWhatIsRepaidIsNotCalled() {
        LoanStanding unknown = new LoanStanding(
                loan("250.00", "500", "0.70", "1").terms(), Optional.empty(), 8, Optional.empty(), false, false);
        assertThat(unknown.status()).isEqualTo(Status.UNKNOWN);
        assertThat(unknown.loanToValue()).isEmpty();
        LoanStanding repaid = loan("0.00", "500", "0.70", "0.0001");
        assertThat(repaid.status()).isEqualTo(Status.OK);
        assertThat(repaid.fallToCall()).isEmpty();
        assertThat(repaid.terms().isOver()).isFalse();
    }

    @Test
    void whatCanBeRedeemedKeepsItsPrice() {
        LoanTerms terms = loan("250.00", "500", "0.70", "1").terms();
        assertThat(steady(terms, "1").fallToCall()).isEmpty();
        assertThat(steady(terms, "1").status()).isEqualTo(Status.OK);
        assertThat(steady(terms, "0.5").fallToCall()).contains(new BigDecimal("0.000000"));
    }

    @Test
    void aFileTellsEachLineThatIsWrong() {
        assertThat(read("A,Bank,USD,250.00,BTC,500,0.70,2024-01-01,,,").errors())
                .isEmpty();
        assertThat(read("A,Bank,USD,250.00,BTC,0,0.70,2024-01-01,,,").fields()).containsExactly("pledged");
        assertThat(read("A,Bank,USD,0,BTC,0,0.70,2024-01-01,,,").errors()).isEmpty();
        assertThat(read("A,Bank,USD,-1.00,BTC,1,1.01,2024-01-01,,,").fields()).containsExactly("owed", "call_at");
        assertThat(read("A,Bank,USD,1.001,NONE,1,0,2024-13-01,,,").fields())
                .containsExactly("owed", "asset", "call_at", "valid_from");
        assertThat(read("A,Bank,USD,1.00,BTC,1,0.70,2024-01-01,0.71,,").fields())
                .containsExactly("restore_to");
        assertThat(read("A,Bank,USD,1.00,BTC,1,0.70,2024-01-01,,0.69,").fields())
                .containsExactly("liquidate_at");
        assertThat(read("A,Bank,USD,1.00,BTC,0.000000001,0.7,2024-01-01,,,").fields())
                .containsExactly("pledged");
        assertThat(read("A,Bank,USD,1.00,BTC,1,0.7,2024-01-01,,,", "A,Bank,USD,2.00,BTC,1,0.7,2024-01-01,,,")
                        .fields())
                .containsExactly("reference");
    }

    private record Errors(List<Refusal.FieldError> errors) {

        List<String> fields() {
            return errors.stream().map(Refusal.FieldError::field).toList();
        }
    }

    private static Errors read(String... lines) {
        ImportErrors errors = new ImportErrors();
        LoanForm form = new LoanForm(Map.of("BTC", 8), false);
        for (int at = 0; at < lines.length; at++) {
            form.read(new ImportRow(at + 2L, HEADER, lines[at].split(",", -1), errors));
        }
        return new Errors(errors.first());
    }

    private static LoanStanding steady(LoanTerms terms, String price) {
        return new LoanStanding(terms, Optional.of(new BigDecimal(price)), 8, Optional.empty(), false, true);
    }

    private static LoanStanding loan(String owed, String pledged, String callAt, String price) {
        LoanTerms terms = new LoanTerms(
                "A",
                "Bank",
                Money.of(owed, Falling.USD),
                "BTC",
                Quantity.of(pledged),
                new BigDecimal("0.60"),
                new BigDecimal(callAt),
                Optional.of(new BigDecimal("0.80")),
                Optional.empty(),
                LocalDate.of(2024, 1, 1),
                1);
        return new LoanStanding(terms, Optional.of(new BigDecimal(price)), 8, Optional.empty(), false, false);
    }
}
