package org.ballast.web;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import org.ballast.amounts.PeriodName;

/**
 * The span of days that a page reports on.
 *
 * @param from first day
 * @param to the day after the last, as addresses carry it
 */
public record ReportingPeriod(LocalDate from, LocalDate to) {

    /**
     * @throws IllegalArgumentException if the period has no day
     */
    public ReportingPeriod {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a period ends after it starts: " + from + " to " + to);
        }
    }

    /** The calendar quarter that a day lies in. */
    public static ReportingPeriod quarterOf(LocalDate day) {
        LocalDate first = day.withDayOfMonth(1)
                .withMonth(day.getMonth().firstMonthOfQuarter().getValue());
        return new ReportingPeriod(first, first.plusMonths(3));
    }

    /** The calendar year that a day lies in. */
    public static ReportingPeriod yearOf(LocalDate day) {
        LocalDate first = day.withDayOfYear(1);
        return new ReportingPeriod(first, first.plusYears(1));
    }

    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** The period of the same length before this one: the quarter before a quarter. */
    public ReportingPeriod previous() {
        return isWholeMonths()
                ? new ReportingPeriod(from.minusMonths(months()), from)
                : new ReportingPeriod(from.minusDays(days()), from);
    }

    /** The period of the same length after this one. */
    public ReportingPeriod next() {
        return isWholeMonths()
                ? new ReportingPeriod(to, to.plusMonths(months()))
                : new ReportingPeriod(to, to.plusDays(days()));
    }

    /** As an accountant would say it: {@code Q4 2022}, {@code 2022}, {@code Dec 2022}. */
    public String label() {
        return PeriodName.of(from, to);
    }

    private boolean isWholeMonths() {
        return from.getDayOfMonth() == 1 && to.getDayOfMonth() == 1;
    }

    private long months() {
        return ChronoUnit.MONTHS.between(from, to);
    }

    private long days() {
        return ChronoUnit.DAYS.between(from, to);
    }
}
