package org.ballast.statements.domain;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.ballast.statements.domain.LedgerVector.USD;

import jakarta.json.JsonObject;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.JournalEntry.Kind;
import org.ballast.journal.domain.KindMovement;
import org.ballast.statements.persistence.SeededLayouts;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The statement of changes in equity (accounting.md §5.4). */
class ChangesInEquityTest {

    private static final LocalDate NEW_YEAR = LocalDate.of(2024, 1, 1);
    private static final LocalDate YEAR_END = LocalDate.of(2024, 12, 31);

    private final LedgerVector ledger = new LedgerVector();

    @ParameterizedTest
    @ValueSource(ints = {14, 15})
    void theWorkedLedgerGivesItsChangesBeforeAndAfterItsClose(int entries) {
        ChangesInEquity year = ledger.changesInEquity(NEW_YEAR, YEAR_END, entries);
        List<JsonObject> expected = ledger.expectedChanges();
        assertRow(year, year.opening(), expected.get(0));
        assertRow(year, row(year, "issues"), expected.get(1));
        assertRow(year, row(year, "netIncome"), expected.get(2));
        assertRow(year, year.closing(), expected.get(3));
        assertThat(year.rows()).extracting(ChangesInEquity.Row::name).containsExactly("netIncome", "issues");
        assertThat(year.columns())
                .extracting(ChangesInEquity.Column::name)
                .containsExactly(
                        "shareCapital",
                        "additionalPaidInCapital",
                        "retainedEarnings",
                        "revaluationSurplus",
                        "translationAdjustment");
    }

    @ParameterizedTest
    @ValueSource(ints = {14, 15})
    void theClosingIsTheEquityOfTheBalanceSheet(int entries) {
        assertThat(ledger.changesInEquity(NEW_YEAR, YEAR_END, entries).totalEquity())
                .isEqualTo(ledger.balanceSheet(entries).equity().total().getFirst());
    }

    @Test
    void whatHappenedBeforeThePeriodIsItsOpening() {
        ChangesInEquity quarter = ledger.changesInEquity(LocalDate.of(2024, 10, 1), YEAR_END, 14);
        assertThat(quarter.total(quarter.opening())).isEqualTo(usd("822657.41"));
        assertThat(row(quarter, "netIncome").get(2)).isEqualTo(usd("232613.10"));
        assertThat(quarter.totalEquity()).isEqualTo(usd("1055270.51"));
    }

    @Test
    void eachMovementStandsOnTheRowOfWhatHappened() {
        ChangesInEquity year = changes(
                moved("3200", Kind.ADOPTION, "0.00", "70.00"),
                moved("3200", Kind.OPENING, "0.00", "5.00"),
                moved("3300", Kind.REMEASUREMENT, "10.00", "40.00"),
                moved("3300", Kind.DISPOSAL, "25.00", "0.00"),
                moved("3200", Kind.DISPOSAL, "0.00", "25.00"),
                moved("3200", Kind.CAPITAL, "30.00", "1.00"),
                moved("3100", Kind.CAPITAL, "2.00", "9.00"),
                moved("3400", Kind.CAPITAL, "0.00", "3.00"),
                moved("3999", Kind.CAPITAL, "0.00", "8.00"),
                moved("4100", Kind.DISPOSAL, "0.00", "6.00"),
                moved("1000", Kind.CAPITAL, "100.00", "0.00"));
        assertThat(year.rows())
                .extracting(row -> row.name() + " " + amounts(row.amounts()))
                .containsExactly(
                        "takenOver 0 0 5 0 0 0",
                        "adoption 0 0 70 0 0 0",
                        "netIncome 0 0 6 0 0 0",
                        "oci 0 0 0 30 3 0",
                        "transfer 0 0 25 -25 0 0",
                        "issues 0 7 0 0 0 0",
                        "dividends 0 0 -30 0 0 0",
                        "otherChanges 0 0 1 0 0 8");
        assertThat(year.totalEquity()).isEqualTo(usd("100.00"));
        assertThat(year.columns().getLast().accounts()).containsExactly("3999");
    }

    @Test
    void movementsThatAreNotTheChangeAreAFault() {
        List<AccountBalance> after = List.of(new AccountBalance(account("3000"), usd("0.00"), usd("2.00")));
        assertThatThrownBy(() -> ChangesInEquityCalculation.of(
                        LedgerVector.header(YEAR_END),
                        SeededLayouts.CHANGES_IN_EQUITY,
                        new StatementPeriod(NEW_YEAR, YEAR_END),
                        List.of(),
                        List.of(moved("3000", Kind.CAPITAL, "0.00", "1.00")),
                        after))
                .isInstanceOf(IllegalArgumentException.class)
                .hasMessageContaining("what happened comes to");
    }

    private static ChangesInEquity changes(KindMovement... moved) {
        List<AccountBalance> after = new ArrayList<>();
        for (KindMovement each : moved) {
            after.add(new AccountBalance(each.account(), each.debits(), each.credits()));
        }
        return ChangesInEquityCalculation.of(
                LedgerVector.header(YEAR_END),
                SeededLayouts.CHANGES_IN_EQUITY,
                new StatementPeriod(NEW_YEAR, YEAR_END),
                List.of(),
                List.of(moved),
                after);
    }

    private static KindMovement moved(String account, Kind kind, String debits, String credits) {
        return new KindMovement(account(account), kind, usd(debits), usd(credits));
    }

    private static ChartAccount account(String number) {
        ChartAccount.Type type = switch (number.charAt(0)) {
            case '1' -> ChartAccount.Type.ASSET;
            case '3' -> ChartAccount.Type.EQUITY;
            default -> ChartAccount.Type.INCOME;
        };
        return new ChartAccount(
                number,
                "Account " + number,
                type,
                ChartAccount.Side.CREDIT,
                ChartAccount.Term.NONE,
                ChartAccount.Category.NONE,
                Optional.empty(),
                LocalDate.EPOCH,
                Optional.empty());
    }

    private static void assertRow(ChangesInEquity statement, List<Money> amounts, JsonObject expected) {
        String row = expected.getString("row");
        assertThat(amounts.get(0)).as(row).isEqualTo(LedgerVector.money(expected, "shareCapital"));
        assertThat(amounts.get(2)).as(row).isEqualTo(LedgerVector.money(expected, "retainedEarnings"));
        assertThat(statement.total(amounts)).as(row).isEqualTo(LedgerVector.money(expected, "total"));
    }

    private static List<Money> row(ChangesInEquity statement, String name) {
        return statement.rows().stream()
                .filter(row -> row.name().equals(name))
                .map(ChangesInEquity.Row::amounts)
                .findFirst()
                .orElseThrow();
    }

    private static String amounts(List<Money> amounts) {
        return String.join(
                " ",
                amounts.stream()
                        .map(amount -> amount.amount().stripTrailingZeros().toPlainString())
                        .toList());
    }

    private static Money usd(String amount) {
        return Money.of(amount, USD);
    }
}
