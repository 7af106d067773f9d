package org.ballast.measurement.domain;

import java.time.LocalDate;
import java.time.YearMonth;
import org.ballast.amounts.PeriodName;

/**
 * The days that one impairment test covers.
 *
 * @param from first day
 * @param to the day after the last, so that periods meet without a gap
 */
public record TestPeriod(LocalDate from, LocalDate to) {

    /**
     * @throws IllegalArgumentException if the period has no day
     */
    public TestPeriod {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a period ends after it begins: " + from + " to " + to);
        }
    }

    /** The period of a first and a last day, as people and addresses name it. */
    public static TestPeriod through(LocalDate first, LocalDate last) {
        return new TestPeriod(first, last.plusDays(1));
    }

    public static TestPeriod month(YearMonth month) {
        return new TestPeriod(month.atDay(1), month.plusMonths(1).atDay(1));
    }

    /** The calendar quarter that a day lies in. */
    public static TestPeriod quarterOf(LocalDate day) {
        LocalDate first = LocalDate.of(day.getYear(), (day.getMonthValue() - 1) / 3 * 3 + 1, 1);
        return new TestPeriod(first, first.plusMonths(3));
    }

    /** The posting date of what the test finds. */
    public LocalDate lastDay() {
        return to.minusDays(1);
    }

    /** As accountants say it: {@code Q4 2022}, {@code Dec 2022}, or the first and last day. */
    public String label() {
        return PeriodName.of(from, to);
    }
}
