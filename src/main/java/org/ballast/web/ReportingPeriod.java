package org.ballast.web;

import java.time.LocalDate;
import java.time.Month;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/**
 * The span of days that a page reports on.
 *
 * @param from first day
 * @param to the day after the last, as addresses carry it
 */
public record ReportingPeriod(LocalDate from, LocalDate to) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

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

    /** As an accountant would say it: {@code Q4 2022}, {@code 2022}, {@code Dec 2022}, or its first and last month or day. */
    public String label() {
        if (isWholeMonths() && months() == 12 && from.getMonth() == Month.JANUARY) {
            return String.valueOf(from.getYear());
        }
        if (isWholeMonths() && months() == 3 && from.getMonth().firstMonthOfQuarter() == from.getMonth()) {
            return "Q" + from.get(IsoFields.QUARTER_OF_YEAR) + " " + from.getYear();
        }
        if (isWholeMonths()) {
            return months() == 1 ? MONTH.format(from) : MONTH.format(from) + " – " + MONTH.format(lastDay());
        }
        return DAY.format(from) + " – " + DAY.format(lastDay());
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
