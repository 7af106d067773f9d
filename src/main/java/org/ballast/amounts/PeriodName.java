package org.ballast.amounts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.Month;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.time.temporal.IsoFields;
import java.util.Locale;

/** What an accountant calls a stretch of days. */
public final class PeriodName {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE =
            DateTimeFormatter.ofPattern("d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);

    private PeriodName() {}

    /** A day as it stands in a sentence: {@code 31 Dec 2022}. */
    public static String day(LocalDate day) {
        return DAY.format(day);
    }

    /** An instant as it stands in a sentence, in UTC: {@code 31 Dec 2022}, with the time where it is not the day's first. */
    public static String moment(Instant at) {
        LocalDateTime utc = LocalDateTime.ofInstant(at, ZoneOffset.UTC);
        return utc.toLocalTime().equals(LocalTime.MIDNIGHT) ? DAY.format(utc) : MINUTE.format(utc);
    }

    /**
     * {@code Q4 2022}, {@code 2022}, {@code Dec 2022}, or the first and the last month or day.
     *
     * @param from first day
     * @param to the day after the last
     */
    public static String of(LocalDate from, LocalDate to) {
        LocalDate last = to.minusDays(1);
        if (from.getDayOfMonth() != 1 || to.getDayOfMonth() != 1) {
            return DAY.format(from) + " – " + DAY.format(last);
        }
        long months = ChronoUnit.MONTHS.between(from, to);
        if (months == 12 && from.getMonth() == Month.JANUARY) {
            return String.valueOf(from.getYear());
        }
        if (months == 3 && from.getMonth().firstMonthOfQuarter() == from.getMonth()) {
            return "Q" + from.get(IsoFields.QUARTER_OF_YEAR) + " " + from.getYear();
        }
        return months == 1 ? MONTH.format(from) : MONTH.format(from) + " – " + MONTH.format(last);
    }
}
