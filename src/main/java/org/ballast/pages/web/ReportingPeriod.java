package org.ballast.pages.web;

import java.io.Serializable;
import java.time.LocalDate;
import java.time.Month;
import java.time.temporal.ChronoUnit;
import org.ballast.amounts.DateText;
import org.ballast.amounts.PeriodName;

/**
 * The span of days that a page reports on. Addresses carry its first and its last day; only inside it ends with the day
 * after, so that periods meet without a gap.
 *
 * @param from first day
 * @param to the day after the last
 */
public record ReportingPeriod(LocalDate from, LocalDate to) implements Serializable {

    /** All days that books can have. */
    public static final ReportingPeriod EVER = through(DateText.EARLIEST, DateText.LATEST);

    /**
     * @throws IllegalArgumentException if the period has no day
     */
    public ReportingPeriod {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a period ends after it starts: " + from + " to " + to);
        }
    }

    /** The period of a first and a last day, as people and addresses name it. */
    public static ReportingPeriod through(LocalDate first, LocalDate last) {
        return new ReportingPeriod(first, last.plusDays(1));
    }

    /** The calendar quarter that a day lies in. */
    public static ReportingPeriod quarterOf(LocalDate day) {
        return quarterOf(day, Month.JANUARY);
    }

    /** The quarter of a fiscal year that a day lies in. */
    public static ReportingPeriod quarterOf(LocalDate day, Month yearStartsIn) {
        int months = Math.floorMod(day.getMonthValue() - yearStartsIn.getValue(), 3);
        LocalDate first = day.withDayOfMonth(1).minusMonths(months);
        return new ReportingPeriod(first, first.plusMonths(3));
    }

    /** The fiscal year that a day lies in. */
    public static ReportingPeriod yearOf(LocalDate day, Month yearStartsIn) {
        int months = Math.floorMod(day.getMonthValue() - yearStartsIn.getValue(), 12);
        LocalDate first = day.withDayOfMonth(1).minusMonths(months);
        return new ReportingPeriod(first, first.plusYears(1));
    }

    /** The day that addresses carry as {@code to}. */
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

    /** Whether it is all days that books can have. */
    public boolean isEver() {
        return equals(EVER);
    }

    /** Whether it has no beginning or no end: all there is until a day, or from one on. */
    public boolean isOpen() {
        return from.equals(EVER.from) || to.equals(EVER.to);
    }

    /** Whether it has no day that books cannot have. */
    public boolean isWithinBooks() {
        return !from.isBefore(EVER.from) && !to.isAfter(EVER.to);
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
