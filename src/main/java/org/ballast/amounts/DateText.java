package org.ballast.amounts;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * How days and instants are written wherever they come in: ISO 8601, from {@link #EARLIEST} to {@link #LATEST}. Java's own
 * calendar goes on for a thousand million years, in which no database and no period follows it.
 */
public final class DateText {

    public static final LocalDate EARLIEST = LocalDate.of(1900, 1, 1);
    public static final LocalDate LATEST = LocalDate.of(2200, 12, 31);

    private DateText() {}

    /**
     * A day as 2024-12-31.
     *
     * @throws UnreadableText if it is none, or out of bounds
     */
    public static LocalDate day(String text) {
        LocalDate day;
        try {
            day = LocalDate.parse(text);
        } catch (DateTimeException unreadable) {
            throw new UnreadableText(AmountsSentence.NOT_A_DATE);
        }
        return within(day);
    }

    /**
     * An instant as 2024-12-31T23:59:59Z, or with an offset from UTC.
     *
     * @throws UnreadableText if it is none, or out of bounds
     */
    public static Instant instant(String text) {
        Instant instant;
        try {
            instant = OffsetDateTime.parse(text).toInstant();
        } catch (DateTimeException unreadable) {
            throw new UnreadableText(AmountsSentence.NOT_AN_INSTANT);
        }
        within(instant.atOffset(ZoneOffset.UTC).toLocalDate());
        return instant;
    }

    /**
     * The day itself.
     *
     * @throws UnreadableText if it is out of bounds
     */
    public static LocalDate within(LocalDate day) {
        if (day.isBefore(EARLIEST) || day.isAfter(LATEST)) {
            throw new UnreadableText(AmountsSentence.DATE_OUT_OF_BOUNDS, EARLIEST, LATEST);
        }
        return day;
    }
}
