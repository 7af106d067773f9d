package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.Period;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Locale;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** Round days and hours along an axis: as many as there is room for, from every minute to every hundredth year. */
final class CalendarTicks {

    private static final DateTimeFormatter HOUR = DateTimeFormatter.ofPattern("HH:mm", Locale.ENGLISH);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final DateTimeFormatter YEAR = DateTimeFormatter.ofPattern("uuuu", Locale.ENGLISH);
    private static final List<Integer> MINUTES = List.of(1, 2, 5, 10, 15, 30);
    private static final List<Integer> MINUTES_OF_HOURS = List.of(60, 120, 180, 240, 360, 720);
    private static final List<Integer> DAYS = List.of(1, 2, 7, 14);
    private static final List<Integer> MONTHS = List.of(1, 2, 3, 6);
    private static final List<Integer> YEARS = List.of(1, 2, 5, 10, 20, 50, 100);
    private static final Duration BY_THE_MINUTE = Duration.ofHours(2);
    private static final Duration BY_THE_HOUR = Duration.ofHours(49);

    private CalendarTicks() {}

    private record Pace(UnaryOperator<LocalDate> begin, Period step, DateTimeFormatter words) {}

    static List<AlongAxis.Tick> overDays(LocalDate from, LocalDate to, int most) {
        return days(from, to, most).stream()
                .map(tick -> new AlongAxis.Tick(Spot.along(tick.day()), tick.words()))
                .toList();
    }

    static List<AlongAxis.Tick> overInstants(Instant from, Instant to, int most) {
        if (Duration.between(from, to).compareTo(BY_THE_HOUR) > 0) {
            LocalDate first =
                    LocalDate.ofInstant(from.minusNanos(1), ZoneOffset.UTC).plusDays(1);
            return days(first, LocalDate.ofInstant(to, ZoneOffset.UTC), most).stream()
                    .map(tick -> new AlongAxis.Tick(
                            Spot.along(tick.day().atStartOfDay(ZoneOffset.UTC).toInstant()), tick.words()))
                    .toList();
        }
        return hours(from, to, most);
    }

    private record DayTick(LocalDate day, String words) {}

    private static List<DayTick> days(LocalDate from, LocalDate to, int most) {
        return paces(from)
                .map(pace -> Stream.iterate(
                                firstFrom(pace, from), day -> !day.isAfter(to), day -> day.plus(pace.step()))
                        .limit(most + 1L)
                        .map(day -> new DayTick(day, pace.words().format(day)))
                        .toList())
                .filter(ticks -> ticks.size() <= most)
                .findFirst()
                .orElse(List.of());
    }

    private static Stream<Pace> paces(LocalDate from) {
        return Stream.of(
                        DAYS.stream().map(days -> new Pace(day -> from, Period.ofDays(days), DAY)),
                        MONTHS.stream()
                                .map(months -> new Pace(
                                        day -> day.withDayOfMonth(1)
                                                .withMonth((day.getMonthValue() - 1) / months * months + 1),
                                        Period.ofMonths(months),
                                        MONTH)),
                        YEARS.stream()
                                .map(years -> new Pace(
                                        day -> LocalDate.of(Math.floorDiv(day.getYear(), years) * years, 1, 1),
                                        Period.ofYears(years),
                                        YEAR)))
                .flatMap(paces -> paces);
    }

    private static LocalDate firstFrom(Pace pace, LocalDate from) {
        LocalDate begin = pace.begin().apply(from);
        return begin.isBefore(from) ? begin.plus(pace.step()) : begin;
    }

    private static List<AlongAxis.Tick> hours(Instant from, Instant to, int most) {
        LocalDateTime midnight = LocalDateTime.ofInstant(from, ZoneOffset.UTC).truncatedTo(ChronoUnit.DAYS);
        boolean isShort = Duration.between(from, to).compareTo(BY_THE_MINUTE) < 0;
        return (isShort ? MINUTES : MINUTES_OF_HOURS)
                .stream()
                        .map(minutes -> Stream.iterate(
                                        midnight,
                                        at -> !at.toInstant(ZoneOffset.UTC).isAfter(to),
                                        at -> at.plusMinutes(minutes))
                                .filter(at -> !at.toInstant(ZoneOffset.UTC).isBefore(from))
                                .map(at -> new AlongAxis.Tick(
                                        BigDecimal.valueOf(at.toEpochSecond(ZoneOffset.UTC)), HOUR.format(at)))
                                .toList())
                        .filter(ticks -> ticks.size() <= most)
                        .findFirst()
                        .orElse(List.of());
    }
}
