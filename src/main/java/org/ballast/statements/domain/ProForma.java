package org.ballast.statements.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.Chart;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.RecordedEntry;
import org.ballast.writedowns.domain.WriteDownEntry;

/**
 * The statements as they are and as they would be with entries that wait for a decision. Nothing is posted.
 *
 * <p>Each statement has two columns: as it is, and as it would be.
 */
public record ProForma(BalanceSheet balanceSheet, IncomeStatement incomeStatement, List<Ratio> ratios) {

    private static final int DECIMALS = 4;

    /**
     * A key ratio, rounded half up to four decimals; a column in which it would be divided by nothing is empty.
     *
     * @param name what its caption is found by
     */
    public record Ratio(String name, Optional<BigDecimal> asIs, Optional<BigDecimal> wouldBe) {

        /** What it would change by; empty where one of the two is. */
        public Optional<BigDecimal> difference() {
            return asIs.flatMap(before -> wouldBe.map(after -> after.subtract(before)));
        }
    }

    public ProForma {
        ratios = List.copyOf(ratios);
    }

    /**
     * @param balances as of the reporting date, and before its fiscal year
     * @param earned the same without the entries that close a year
     * @param year the fiscal year up to the reporting date
     * @param waiting the entries, of whatever day up to the reporting date
     */
    public static ProForma of(
            StatementHeader header,
            Layouts layouts,
            LedgerColumn balances,
            LedgerColumn earned,
            StatementPeriod year,
            Chart chart,
            List<WriteDownEntry> waiting) {
        BalanceSheet sheet = BalanceSheetCalculation.of(
                header, layouts.balanceSheet(), List.of(balances, with(balances, year, chart, waiting)));
        IncomeStatement income = IncomeStatementCalculation.of(
                header,
                layouts.incomeStatement(),
                List.of(year, year),
                List.of(earned, with(earned, year, chart, waiting)));
        return new ProForma(sheet, income, ratios(sheet, income));
    }

    /** How the two statements are laid out. */
    public record Layouts(StatementLayout balanceSheet, StatementLayout incomeStatement) {}

    /** What an amount would change by. */
    public static Money difference(List<Money> amounts) {
        return amounts.get(1).minus(amounts.get(0));
    }

    /** What is of an earlier fiscal year stands before this one too. */
    private static LedgerColumn with(
            LedgerColumn column, StatementPeriod year, Chart chart, List<WriteDownEntry> waiting) {
        List<WriteDownEntry> earlier = waiting.stream()
                .filter(entry -> entry.postedOn().isBefore(year.from()))
                .toList();
        return new LedgerColumn(
                column.day(), with(column.atDay(), chart, waiting), with(column.before(), chart, earlier));
    }

    private static List<AccountBalance> with(List<AccountBalance> standing, Chart chart, List<WriteDownEntry> waiting) {
        Map<String, AccountBalance> balances = new TreeMap<>();
        standing.forEach(balance -> balances.put(balance.account().number(), balance));
        for (WriteDownEntry entry : waiting) {
            for (RecordedEntry.Line line : entry.lines()) {
                ChartAccount account = chart.numbered(line.account()).orElseThrow();
                balances.merge(
                        line.account(),
                        new AccountBalance(account, line.debit(), line.credit()),
                        (stands, more) -> new AccountBalance(
                                account,
                                stands.debits().plus(more.debits()),
                                stands.credits().plus(more.credits())));
            }
        }
        return List.copyOf(balances.values());
    }

    private static List<Ratio> ratios(BalanceSheet sheet, IncomeStatement income) {
        List<Money> assets = sheet.totalAssets();
        List<Money> equity = sheet.equity().total();
        List<Ratio> ratios = new ArrayList<>();
        ratios.add(ratio("equityRatio", equity, assets));
        ratios.add(ratio("debtToEquity", sheet.totalLiabilities(), equity));
        ratios.add(ratio(
                "currentRatio",
                sheet.currentAssets().total(),
                sheet.currentLiabilities().total()));
        ratios.add(ratio("returnOnEquity", income.netIncome(), equity));
        return ratios;
    }

    private static Ratio ratio(String name, List<Money> of, List<Money> by) {
        return new Ratio(name, divided(of.get(0), by.get(0)), divided(of.get(1), by.get(1)));
    }

    private static Optional<BigDecimal> divided(Money of, Money by) {
        return by.isZero()
                ? Optional.empty()
                : Optional.of(of.amount().divide(by.amount(), DECIMALS, RoundingMode.HALF_UP));
    }
}
