package org.ballast.statements.domain;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.List;
import org.ballast.entities.domain.Book;

/**
 * From balances to the balance sheet, as its layout says. Income and expense count in equity: of the running fiscal year
 * as its net income, of earlier years as retained earnings, whether or not an entry has closed the year.
 */
public final class BalanceSheetCalculation {

    private BalanceSheetCalculation() {}

    /**
     * The balance sheet with a column for each date, the reporting date first.
     *
     * @throws IllegalArgumentException if the two sides differ: the books do not balance, or an account is on no line
     */
    public static BalanceSheet of(StatementHeader header, StatementLayout layout, List<LedgerColumn> columns) {
        LaidOutBalances balances = new LaidOutBalances(layout, header.currency(), columns);
        return BalanceSheet.of(
                header,
                columns.stream().map(LedgerColumn::day).toList(),
                balances.section("CURRENT_ASSETS"),
                balances.section("NON_CURRENT_ASSETS"),
                balances.section("CURRENT_LIABILITIES"),
                balances.section("NON_CURRENT_LIABILITIES"),
                balances.section("EQUITY"));
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
}
