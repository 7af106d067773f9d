package org.ballast.statements.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Currency;
import java.util.List;
import java.util.NavigableSet;
import java.util.TreeSet;
import org.ballast.amounts.Money;
import org.ballast.entities.domain.Book;
import org.ballast.journal.domain.AccountBalance;
import org.ballast.journal.domain.ChartAccount;
import org.ballast.journal.domain.ChartAccount.Term;

/**
 * From balances to the balance sheet. Digital assets are one line, cost less accumulated impairment. Income and expense
 * count in equity: of the running fiscal year as its net income, of earlier years as retained earnings, whether or not an
 * entry has closed the year.
 */
public final class BalanceSheetCalculation {

    private static final String COST = "1500";
    private static final String IMPAIRMENT = "1590";
    private static final String RETAINED_EARNINGS = "3200";

    private final Currency currency;
    private final List<LedgerColumn> columns;
    private final NavigableSet<ChartAccount> accounts = new TreeSet<>(Comparator.comparing(ChartAccount::number));

    private BalanceSheetCalculation(Currency currency, List<LedgerColumn> columns) {
        this.currency = currency;
        this.columns = columns;
        columns.forEach(
                column -> column.atDay().stream().map(AccountBalance::account).forEach(accounts::add));
    }

    /** The balance sheet with a column for each date, the reporting date first. */
    public static BalanceSheet of(StatementHeader header, List<LedgerColumn> columns) {
        return new BalanceSheetCalculation(header.currency(), columns).balanceSheet(header);
    }

    /** The dates to show beside each other: the reporting date, the last fiscal year's end, the last quarter's end. */
    public static List<LocalDate> datesFor(Book book, LocalDate asOf) {
        LocalDate yearStart = book.fiscalYearStart(asOf);
        long quarters = ChronoUnit.MONTHS.between(yearStart, asOf) / 3;
        LocalDate yearEnd = yearStart.minusDays(1);
        return quarters == 0
                ? List.of(asOf, yearEnd)
                : List.of(asOf, yearEnd, yearStart.plusMonths(3 * quarters).minusDays(1));
    }

    private BalanceSheet balanceSheet(StatementHeader header) {
        return BalanceSheet.of(
                header,
                columns.stream().map(LedgerColumn::day).toList(),
                section(StatementSection.Part.CURRENT_ASSETS, ChartAccount.Type.ASSET, Term.CURRENT),
                section(StatementSection.Part.NON_CURRENT_ASSETS, ChartAccount.Type.ASSET, Term.NON_CURRENT),
                section(StatementSection.Part.CURRENT_LIABILITIES, ChartAccount.Type.LIABILITY, Term.CURRENT),
                section(StatementSection.Part.NON_CURRENT_LIABILITIES, ChartAccount.Type.LIABILITY, Term.NON_CURRENT),
                equity());
    }

    private StatementSection section(StatementSection.Part part, ChartAccount.Type type, Term term) {
        List<StatementLine> lines = new ArrayList<>();
        for (ChartAccount account : accounts) {
            if (account.type() == type
                    && account.term() == term
                    && !account.number().equals(IMPAIRMENT)) {
                lines.add(account.number().equals(COST) ? digitalAssets(account) : line(account));
            }
        }
        return section(part, lines);
    }

    private StatementSection section(StatementSection.Part part, List<StatementLine> lines) {
        return StatementSection.of(
                part, lines.stream().filter(line -> !line.isZero()).toList(), zeros());
    }

    private StatementLine digitalAssets(ChartAccount cost) {
        String impairmentName = accounts.stream()
                .filter(account -> account.number().equals(IMPAIRMENT))
                .map(ChartAccount::name)
                .findFirst()
                .orElse("");
        StatementLine atCost = new StatementLine("originalCost", cost.name(), List.of(COST), amounts(COST), List.of());
        StatementLine impairment = new StatementLine(
                "accumulatedImpairment", impairmentName, List.of(IMPAIRMENT), amounts(IMPAIRMENT), List.of());
        return new StatementLine(
                "digitalAssets",
                cost.name(),
                List.of(COST, IMPAIRMENT),
                Columns.plus(atCost.amounts(), impairment.amounts()),
                List.of(atCost, impairment));
    }

    private StatementSection equity() {
        List<StatementLine> lines = new ArrayList<>();
        for (ChartAccount account : accounts) {
            if (account.type() == ChartAccount.Type.EQUITY && !account.number().equals(RETAINED_EARNINGS)) {
                lines.add(line(account));
            }
        }
        lines.add(new StatementLine("retainedEarnings", "", List.of(RETAINED_EARNINGS), retainedEarnings(), List.of()));
        lines.add(new StatementLine("netIncome", "", incomeStatementAccounts(), netIncome(), List.of()));
        return section(StatementSection.Part.EQUITY, lines);
    }

    private List<String> incomeStatementAccounts() {
        return accounts.stream()
                .filter(account -> account.type().isOfTheIncomeStatement())
                .map(ChartAccount::number)
                .toList();
    }

    private List<Money> retainedEarnings() {
        return columns.stream()
                .map(column -> column.net(RETAINED_EARNINGS, currency)
                        .negated()
                        .plus(column.netIncomeOfEarlierYears(currency)))
                .toList();
    }

    private List<Money> netIncome() {
        return columns.stream()
                .map(column -> column.netIncomeOfTheYear(currency))
                .toList();
    }

    private StatementLine line(ChartAccount account) {
        List<Money> debits = amounts(account.number());
        List<Money> shown = account.type() == ChartAccount.Type.ASSET
                ? debits
                : debits.stream().map(Money::negated).toList();
        return new StatementLine("", account.name(), List.of(account.number()), shown, List.of());
    }

    private List<Money> amounts(String account) {
        return columns.stream().map(column -> column.net(account, currency)).toList();
    }

    private List<Money> zeros() {
        return columns.stream().map(column -> Money.zero(currency)).toList();
    }
}
