package org.ballast.operations;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.time.temporal.ChronoUnit;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The days of a sample that lies around the day of its loading: files name them by how far they are from the first day of
 * the last month ({@code {M+9}}), from that of the current month ({@code {E-1}}), or as the moment of loading ({@code {NOW}}).
 * Days and months are those of UTC.
 *
 * @param now in whole seconds
 */
record SampleDays(Instant now) {

    private static final Pattern DAY = Pattern.compile("\\{([ME])([+-]\\d{1,3})?}");

    static SampleDays around(Instant now) {
        return new SampleDays(now.truncatedTo(ChronoUnit.SECONDS));
    }

    LocalDate today() {
        return LocalDate.ofInstant(now, ZoneOffset.UTC);
    }

    /** The month before the current one. */
    YearMonth lastMonth() {
        return YearMonth.from(today()).minusMonths(1);
    }

    LocalDate firstDay() {
        return lastMonth().atDay(1);
    }

    /** A text with its days as they are called. */
    String told(String text) {
        String timed = text.replace("{NOW}", now.toString());
        return DAY.matcher(timed).replaceAll(named -> day(named.group(1), named.group(2)));
    }

    /** The same without the lines that name a day that is not over. */
    String toldUntilYesterday(String text) {
        return text.lines()
                .filter(line -> {
                    Matcher named = DAY.matcher(line);
                    return !named.find() || LocalDate.parse(told(named.group())).isBefore(today());
                })
                .map(this::told)
                .collect(Collectors.joining("\n", "", "\n"));
    }

    private String day(String from, String offset) {
        LocalDate first = "M".equals(from) ? firstDay() : firstDay().plusMonths(1);
        return first.plusDays(offset == null ? 0 : Long.parseLong(offset)).toString();
    }
}
