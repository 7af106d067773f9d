package org.ballast.approvals.domain;

import java.time.DayOfWeek;
import java.time.LocalDate;

/** Monday to Friday: the days by which approvals are due and old. Holidays count, as no calendar of them is kept. */
public final class BusinessDays {

    private static final int A_WEEK = 7;
    private static final int DAYS_OF_A_WEEK = 5;

    private BusinessDays() {}

    /** The business day so many of them after a day. */
    public static LocalDate after(LocalDate day, int count) {
        LocalDate found = day;
        for (int days = 0; days < count; ) {
            found = found.plusDays(1);
            if (isOne(found)) {
                days++;
            }
        }
        return found;
    }

    /** How many of them follow a day up to another one, which is counted; 0 where it is not later. */
    public static int between(LocalDate day, LocalDate later) {
        if (!later.isAfter(day)) {
            return 0;
        }
        long days = later.toEpochDay() - day.toEpochDay();
        int count = Math.toIntExact(days / A_WEEK * DAYS_OF_A_WEEK);
        for (LocalDate rest = later.minusDays(days % A_WEEK - 1); !rest.isAfter(later); rest = rest.plusDays(1)) {
            count += isOne(rest) ? 1 : 0;
        }
        return count;
    }

    private static boolean isOne(LocalDate day) {
        return day.getDayOfWeek() != DayOfWeek.SATURDAY && day.getDayOfWeek() != DayOfWeek.SUNDAY;
    }
}
