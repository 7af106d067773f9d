package org.ballast.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.LocalDate;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.refusals.Refusal;
import org.ballast.statements.persistence.SeededLayouts;
import org.junit.jupiter.api.Test;

class IncomeStatementTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    private final LedgerVector vector = new LedgerVector();
    private final IncomeStatement year = vector.incomeStatement(NEW_YEAR, YEAR_END);

    @Test
    void theWorkedLedgerGivesItsProfits() {
        assertThat(year.steps())
                .extracting(IncomeStatement.Step::total)
                .containsExactly("operatingProfit", "profitBeforeTax", "netIncome");
        assertThat(profit("operatingProfit")).isEqualTo(usd("91694.01"));
        assertThat(profit("profitBeforeTax")).isEqualTo(LedgerVector.money(vector.expected(), "profitBeforeTax"));
        assertThat(year.netIncome().getFirst()).isEqualTo(LedgerVector.money(vector.expected(), "netIncome"));
    }

    @Test
    void incomeAddsAndExpenseTakesAwayInTheSectionOfItsCategory() {
        assertThat(year.sections().stream()
                        .flatMap(section -> section.lines().stream()
                                .map(line -> section.part() + " " + line.accounts() + " "
                                        + line.amounts().getFirst())))
                .containsExactly(
                        "OPERATING [4000] 120000.00 USD",
                        "OPERATING [4100] 221536.60 USD",
                        "OPERATING [6000] -60000.00 USD",
                        "OPERATING [6100] -177342.59 USD",
                        "OPERATING [6300] -12500.00 USD",
                        "FINANCING [7000] -18000.00 USD",
                        "INCOME_TAX [8000] -18423.50 USD");
    }

    @Test
    void aQuarterStandsBesideThatOfTheYearBeforeAndTheQuarterBefore() {
        IncomeStatement quarter = vector.incomeStatement(LocalDate.of(2024, 10, 1), YEAR_END);
        assertThat(quarter.netIncome()).containsExactly(usd("232613.10"), usd("0.00"), usd("-56737.44"));
    }

    @Test
    void netIncomeIsWhatTheBalanceSheetSaysOfTheYear() {
        for (LocalDate day : List.of(LocalDate.of(2024, 3, 31), LocalDate.of(2024, 11, 20), YEAR_END)) {
            assertThat(vector.incomeStatement(NEW_YEAR, day).netIncome().getFirst())
                    .isEqualTo(equity(day, "netIncome"));
        }
    }

    @Test
    void netIncomeIsWhatRetainedEarningsGrowByWhenTheYearIsOver() {
        Money before = equity(YEAR_END, "retainedEarnings");
        Money after = equity(LocalDate.of(2025, 6, 30), "retainedEarnings");
        assertThat(after.minus(before)).isEqualTo(year.netIncome().getFirst()).isEqualTo(usd("55270.51"));
    }

    @Test
    void aPeriodIsComparedWithTheSameDaysOfEarlierYears() {
        assertThat(compared("2024-10-01", "2024-12-31"))
                .containsExactly("2024-10-01 2024-12-31", "2023-10-01 2023-12-31", "2024-07-01 2024-09-30");
        assertThat(compared("2024-01-01", "2024-12-31"))
                .containsExactly("2024-01-01 2024-12-31", "2023-01-01 2023-12-31");
        assertThat(compared("2024-02-01", "2024-02-29"))
                .containsExactly("2024-02-01 2024-02-29", "2023-02-01 2023-02-28");
        assertThat(compared("2023-07-01", "2024-12-31"))
                .containsExactly("2023-07-01 2024-12-31", "2021-07-01 2022-12-31");
    }

    @Test
    void aPeriodDoesNotEndBeforeItBegins() {
        assertThatThrownBy(() -> new StatementPeriod(YEAR_END, NEW_YEAR))
                .isInstanceOf(Refusal.class)
                .hasMessageContaining("from 2024-12-31 to 2024-01-01");
    }

    @Test
    void aStatementWhoseProfitIsNotThatOfItsSectionsCannotBeMade() {
        IncomeStatement.Step operating = year.steps().getFirst();
        IncomeStatement.Step wrong =
                new IncomeStatement.Step(operating.sections(), operating.total(), List.of(usd("1.00"), usd("0.00")));
        assertThatThrownBy(() -> new IncomeStatement(year.header(), year.periods(), List.of(wrong)))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("operatingProfit is [1.00 USD");
    }

    private Money equity(LocalDate day, String key) {
        List<AccountBalance> before =
                vector.balances(LedgerVector.BOOK.fiscalYearStart(day).minusDays(1), 14);
        BalanceSheet sheet = BalanceSheetCalculation.of(
                LedgerVector.header(day),
                SeededLayouts.BALANCE_SHEET,
                List.of(new LedgerColumn(day, vector.balances(day, 14), before)));
        return sheet.equity().lines().stream()
                .filter(line -> line.key().equals(key))
                .map(line -> line.amounts().getFirst())
                .findFirst()
                .orElse(Money.zero(LedgerVector.USD));
    }

    private Money profit(String name) {
        return year.steps().stream()
                .filter(step -> step.total().equals(name))
                .findFirst()
                .orElseThrow()
                .amounts()
                .getFirst();
    }

    private static List<String> compared(String from, String to) {
        return new StatementPeriod(LocalDate.parse(from), LocalDate.parse(to))
                .compared().stream()
                        .map(period -> period.from() + " " + period.to())
                        .toList();
    }

    private static Money usd(String amount) {
        return Money.of(amount, LedgerVector.USD);
    }
}
