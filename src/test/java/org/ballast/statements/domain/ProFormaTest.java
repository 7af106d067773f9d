package org.ballast.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.statements.persistence.SeededLayouts;
import org.ballast.writedowns.domain.WriteDownEntry;
import org.junit.jupiter.api.Test;

/** Statements as they would be with entries that wait. */
class ProFormaTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    private final LedgerVector ledger = new LedgerVector();

    @Test
    void aLossThatWaitsTakesFromAssetsIncomeAndEquityAlike() {
        ProForma proForma = proForma(loss(YEAR_END, "55270.51"));
        assertThat(proForma.balanceSheet().totalAssets()).containsExactly(usd("1386194.01"), usd("1330923.50"));
        assertThat(proForma.incomeStatement().netIncome()).containsExactly(usd("55270.51"), usd("0.00"));
        assertThat(ProForma.difference(proForma.balanceSheet().equity().total()))
                .isEqualTo(usd("-55270.51"));
        assertThat(proForma.balanceSheet().totalLiabilities()).containsOnly(usd("330923.50"));
        assertThat(proForma.ratios())
                .containsExactly(
                        ratio("equityRatio", "0.7613", "0.7514"),
                        ratio("debtToEquity", "0.3136", "0.3309"),
                        ratio("currentRatio", "24.8062", "24.8062"),
                        ratio("returnOnEquity", "0.0524", "0.0000"));
        assertThat(proForma.ratios().getFirst().difference()).contains(new BigDecimal("-0.0099"));
    }

    @Test
    void severalAddUpAndOneOfAnEarlierYearIsNoIncomeOfThisOne() {
        ProForma proForma = proForma(loss(YEAR_END, "10.00"), loss(NEW_YEAR.minusDays(1), "5.00"));
        assertThat(ProForma.difference(proForma.incomeStatement().netIncome())).isEqualTo(usd("-10.00"));
        assertThat(ProForma.difference(proForma.balanceSheet().totalAssets())).isEqualTo(usd("-15.00"));
        assertThat(proForma.balanceSheet().equity().lines())
                .filteredOn(line -> line.key().equals("retainedEarnings"))
                .extracting(line -> line.amounts().get(1))
                .containsExactly(usd("-5.00"));
    }

    @Test
    void withoutEquityARatioToItIsNone() {
        ProForma.Ratio none = new ProForma.Ratio("x", Optional.of(BigDecimal.ONE), Optional.empty());
        assertThat(none.difference()).isEmpty();
    }

    private ProForma proForma(WriteDownEntry... waiting) {
        LedgerColumn column =
                new LedgerColumn(YEAR_END, ledger.balances(YEAR_END, 14), ledger.balances(NEW_YEAR.minusDays(1), 14));
        return ProForma.of(
                LedgerVector.header(YEAR_END),
                new ProForma.Layouts(SeededLayouts.BALANCE_SHEET, SeededLayouts.INCOME_STATEMENT),
                column,
                column,
                new StatementPeriod(NEW_YEAR, YEAR_END),
                new Chart(
                        "BASIC",
                        column.atDay().stream().map(AccountBalance::account).toList(),
                        Map.of()),
                List.of(waiting));
    }

    private static WriteDownEntry loss(LocalDate day, String amount) {
        return new WriteDownEntry(
                day,
                "Impairment",
                usd(amount),
                Optional.empty(),
                List.of(
                        new RecordedEntry.Line(1, "6100", "", Optional.empty(), usd(amount), usd("0.00")),
                        new RecordedEntry.Line(2, "1590", "", Optional.empty(), usd("0.00"), usd(amount))));
    }

    private static ProForma.Ratio ratio(String name, String asIs, String wouldBe) {
        return new ProForma.Ratio(name, Optional.of(new BigDecimal(asIs)), Optional.of(new BigDecimal(wouldBe)));
    }

    private static Money usd(String amount) {
        return Money.of(amount, LedgerVector.USD);
    }
}
