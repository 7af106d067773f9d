package org.ballast.amounts;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/** How days and instants stand in a sentence, as they do on every page: {@code 31 Dec 2022}, {@code 31 Dec 2022, 16:00 UTC}. */
public final class DateWords {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern(
                    "d MMM uuuu, HH:mm 'UTC'", Locale.ENGLISH)
            .withZone(ZoneOffset.UTC);

    private DateWords() {}

    public static String of(LocalDate day) {
        return DAY.format(day);
    }

    /** To the minute in UTC; the day alone where it is the first instant of it. */
    public static String of(Instant at) {
        return at.equals(at.truncatedTo(ChronoUnit.DAYS))
                ? DAY.format(LocalDate.ofInstant(at, ZoneOffset.UTC))
                : MINUTE.format(at);
    }
}
