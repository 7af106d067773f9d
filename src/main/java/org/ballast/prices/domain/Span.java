package org.ballast.prices.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.ZonedDateTime;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;

/**
 * A stretch of time.
 *
 * @param from first instant
 * @param to first instant after it
 */
public record Span(Instant from, Instant to) {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MINUTE = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter SECOND = DateTimeFormatter.ofPattern("HH:mm:ss", Locale.ENGLISH);

    /**
     * @throws IllegalArgumentException if it does not end after it begins
     */
    public Span {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a span ends after it begins: " + from + " to " + to);
        }
    }

    /** The interval of a bar. */
    public static Span of(PriceBar bar) {
        return new Span(bar.opensAt(), bar.closesAt());
    }

    public Duration length() {
        return Duration.between(from, to);
    }

    /** Whether the two have any time in common. */
    public boolean meets(Span other) {
        return from.isBefore(other.to) && other.from.isBefore(to);
    }

    /**
     * As people read it, in UTC: {@code 15 Jan 2024}, {@code 21 Apr 2022 to 1 Jul 2022 (72 days)},
     * {@code 15 Jan 2024 04:00 to 24:00 UTC}.
     */
    public String inWords() {
        ZonedDateTime begin = from.atZone(ZoneOffset.UTC);
        ZonedDateTime end = to.atZone(ZoneOffset.UTC);
        LocalDate last = end.minusNanos(1).toLocalDate();
        if (isMidnight(begin) && isMidnight(end)) {
            long days = ChronoUnit.DAYS.between(begin, end);
            return days == 1
                    ? DAY.format(begin)
                    : PricesSentence.DAYS
                            .with(DAY.format(begin), DAY.format(last), days)
                            .text();
        }
        String until = isMidnight(end) ? "24:00" : clock(end);
        String first = DAY.format(begin) + " " + clock(begin);
        return PricesSentence.HOURS
                .with(first, begin.toLocalDate().equals(last) ? until : DAY.format(last) + " " + until)
                .text();
    }

    private static boolean isMidnight(ZonedDateTime at) {
        return at.truncatedTo(ChronoUnit.DAYS).equals(at);
    }

    private static String clock(ZonedDateTime at) {
        return at.getSecond() == 0 && at.getNano() == 0 ? MINUTE.format(at) : SECOND.format(at);
    }
}
