package org.ballast.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.time.Month;
import java.util.List;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.Book;
import org.ballast.entities.domain.Framework;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.statements.persistence.SeededLayouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BalanceSheetTest {

    private final LedgerVector vector = new LedgerVector();
    private final JsonObject expected = vector.expected().getJsonObject("balanceSheet");

    @ParameterizedTest
    @ValueSource(ints = {14, 15})
    void theWorkedLedgerGivesItsBalanceSheetBeforeAndAfterTheCloseOfTheYear(int entries) {
        BalanceSheet sheet = vector.balanceSheet(entries);
        assertThat(sheet.totalAssets().get(0)).isEqualTo(expected("totalAssets"));
        assertThat(line(sheet.currentAssets(), "1000")).isEqualTo(expected("cash"));
        assertThat(line(sheet.nonCurrentAssets(), "1500")).isEqualTo(expected("digitalAssetsNet"));
        assertThat(line(sheet.currentLiabilities(), "2200")).isEqualTo(expected("derivativeLiability"));
        assertThat(line(sheet.currentLiabilities(), "2300")).isEqualTo(expected("incomeTaxPayable"));
        assertThat(line(sheet.nonCurrentLiabilities(), "2500")).isEqualTo(expected("longTermDebt"));
        assertThat(sheet.totalLiabilities().get(0)).isEqualTo(expected("totalLiabilities"));
        assertThat(line(sheet.equity(), "3000")).isEqualTo(expected("shareCapital"));
        assertThat(sheet.equity().total().get(0)).isEqualTo(expected("totalEquity"));
        assertThat(sheet.totalLiabilitiesAndEquity().get(0)).isEqualTo(expected("totalLiabilitiesAndEquity"));
    }

    @Test
    void incomeOfTheRunningYearIsShownInsideEquityWithoutClosingEntries() {
        Money netIncome = LedgerVector.money(vector.expected(), "netIncome");
        assertThat(keyed(vector.balanceSheet(14), "netIncome")).isEqualTo(netIncome);
        assertThat(keyed(vector.balanceSheet(15), "retainedEarnings")).isEqualTo(netIncome);
    }

    @Test
    void incomeOfEarlierYearsIsRetainedEarningsWithoutClosingEntries() {
        LocalDate later = LocalDate.of(2025, 3, 31);
        List<AccountBalance> balances = vector.balances(later, 14);
        BalanceSheet sheet = BalanceSheetCalculation.of(
                LedgerVector.header(later),
                SeededLayouts.BALANCE_SHEET,
                List.of(new LedgerColumn(later, balances, balances)));
        assertThat(keyed(sheet, "retainedEarnings")).isEqualTo(Money.of("55270.51", LedgerVector.USD));
        assertThat(sheet.equity().lines()).noneMatch(line -> line.key().equals("netIncome"));
    }

    @Test
    void eachColumnStandsForItsOwnDate() {
        BalanceSheet sheet = vector.balanceSheet(14);
        assertThat(sheet.dates())
                .containsExactly(LocalDate.of(2024, 12, 31), LocalDate.of(2023, 12, 31), LocalDate.of(2024, 9, 30));
        assertThat(sheet.totalAssets().get(1).isZero()).isTrue();
        assertThat(sheet.totalAssets().get(2)).isEqualTo(Money.of("1122657.41", LedgerVector.USD));
    }

    @Test
    void aQuarterEndThatIsTheYearEndIsShownOnce() {
        assertThat(BalanceSheetCalculation.datesFor(LedgerVector.BOOK, LocalDate.of(2022, 3, 31)))
                .containsExactly(LocalDate.of(2022, 3, 31), LocalDate.of(2021, 12, 31));
    }

    @Test
    void quartersAndYearsAreThoseOfTheFiscalYear() {
        Book fromJuly = Book.primary(Framework.US_GAAP, LedgerVector.USD, Month.JULY);
        assertThat(BalanceSheetCalculation.datesFor(fromJuly, LocalDate.of(2022, 12, 31)))
                .containsExactly(LocalDate.of(2022, 12, 31), LocalDate.of(2022, 6, 30), LocalDate.of(2022, 9, 30));
        assertThat(BalanceSheetCalculation.datesFor(fromJuly, LocalDate.of(2022, 9, 30)))
                .containsExactly(LocalDate.of(2022, 9, 30), LocalDate.of(2022, 6, 30));
    }

    @Test
    void aSheetWhoseSidesDifferCannotBeMade() {
        BalanceSheet sheet = vector.balanceSheet(14);
        StatementSection less = new StatementSection(
                StatementSection.Part.EQUITY,
                List.of(),
                sheet.dates().stream().map(day -> Money.zero(LedgerVector.USD)).toList());
        assertThatThrownBy(() -> BalanceSheet.of(
                        sheet.header(),
                        sheet.dates(),
                        sheet.currentAssets(),
                        sheet.nonCurrentAssets(),
                        sheet.currentLiabilities(),
                        sheet.nonCurrentLiabilities(),
                        less))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("assets are");
    }

    @Test
    void theTrialBalanceIsThatOfTheWorkedLedger() {
        LocalDate asOf = LocalDate.of(2024, 12, 31);
        TrialBalance balance = TrialBalance.of(LedgerVector.header(asOf), vector.balances(asOf, 14));
        assertThat(balance.totalDebit()).isEqualTo(Money.of("1833890.09", LedgerVector.USD));
        JsonObject rows = vector.expected().getJsonObject("trialBalanceBeforeClose(debit positive)");
        assertThat(balance.rows()).hasSize(rows.size());
        balance.rows()
                .forEach(row ->
                        assertThat(row.debit().minus(row.credit())).isEqualTo(LedgerVector.money(rows, row.account())));
    }

    private Money expected(String key) {
        return LedgerVector.money(expected, key);
    }

    private static Money line(StatementSection section, String account) {
        return section.lines().stream()
                .filter(line -> line.accounts().contains(account))
                .findFirst()
                .orElseThrow()
                .amounts()
                .get(0);
    }

    private static Money keyed(BalanceSheet sheet, String key) {
        return sheet.equity().lines().stream()
                .filter(line -> line.key().equals(key))
                .findFirst()
                .orElseThrow()
                .amounts()
                .get(0);
    }
}
