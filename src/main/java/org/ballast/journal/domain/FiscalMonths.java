package org.ballast.journal.domain;

import java.time.YearMonth;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The months of a fiscal year in their order. They are locked one after the other, so that none is locked more than one before
 * it; how they are opened again, {@link MonthLocks} knows.
 *
 * @param periods the earliest first
 */
public record FiscalMonths(List<AccountingPeriod> periods) {

    public FiscalMonths {
        periods = periods.stream()
                .sorted(Comparator.comparing(AccountingPeriod::month))
                .toList();
    }

    /** The month itself. */
    public AccountingPeriod at(YearMonth month) {
        return periods.stream()
                .filter(period -> period.month().equals(month))
                .findFirst()
                .orElseThrow();
    }

    /** The months before one that are less locked than a state. */
    public List<AccountingPeriod> behind(YearMonth month, PeriodState state) {
        return periods.stream()
                .filter(period ->
                        period.month().isBefore(month) && !period.state().isAtLeast(state))
                .toList();
    }

    /** The first of these in which something was posted: it is to be locked before. */
    public static Optional<AccountingPeriod> firstMoved(List<AccountingPeriod> behind, Set<YearMonth> moved) {
        return behind.stream().filter(period -> moved.contains(period.month())).findFirst();
    }

    /** The first month that is less locked than a state; none where all are. */
    public Optional<AccountingPeriod> firstBelow(PeriodState state) {
        return periods.stream()
                .filter(period -> !period.state().isAtLeast(state))
                .findFirst();
    }
}
