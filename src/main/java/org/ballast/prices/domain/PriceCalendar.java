package org.ballast.prices.domain;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.prices.domain.DayOfPrices.Marks;
import org.ballast.prices.domain.DayOfPrices.State;

/**
 * The days of a period and what is recorded of each, for one asset in one currency at one market.
 *
 * @param days in order, without a gap
 */
public record PriceCalendar(List<DayOfPrices> days) {

    public PriceCalendar {
        days = List.copyOf(days);
    }

    /** Days of one month, in order; the first and the last month may be cut. */
    public record Month(YearMonth month, List<DayOfPrices> days) {}

    /** All days of one state. */
    public record Group(State state, int days, List<Stretch> stretches) {}

    /**
     * @param from first day
     * @param to the day after the last
     * @param priced when there is a bar in force that may be used
     * @param untraded hours of which two people say that the market had no trade
     * @param marks of the days of which there is a bar in force
     */
    public static PriceCalendar of(
            LocalDate from, LocalDate to, Spans priced, Spans untraded, Map<LocalDate, Marks> marks) {
        Spans told = Spans.of(Stream.concat(priced.spans().stream(), untraded.spans().stream())
                .toList());
        return new PriceCalendar(from.datesUntil(from.isBefore(to) ? to : from)
                .map(day -> {
                    Duration inBars = within(day, priced);
                    return new DayOfPrices(
                            day, inBars, within(day, told).minus(inBars), marks.getOrDefault(day, Marks.NONE));
                })
                .toList());
    }

    private static Duration within(LocalDate day, Spans spans) {
        Instant from = day.atStartOfDay(ZoneOffset.UTC).toInstant();
        Instant to = day.plusDays(1).atStartOfDay(ZoneOffset.UTC).toInstant();
        return spans.gapsIn(from, to).stream().map(Span::length).reduce(Duration.between(from, to), Duration::minus);
    }

    /** By month. */
    public List<Month> months() {
        return days.stream()
                .collect(Collectors.groupingBy(day -> YearMonth.from(day.day()), TreeMap::new, Collectors.toList()))
                .entrySet()
                .stream()
                .map(month -> new Month(month.getKey(), month.getValue()))
                .toList();
    }

    /** By state, what somebody must do something about first; no state without a day. */
    public List<Group> groups() {
        return Arrays.stream(State.values())
                .map(this::group)
                .filter(group -> group.days() > 0)
                .toList();
    }

    private Group group(State state) {
        List<LocalDate> all = days.stream()
                .filter(day -> day.state() == state)
                .map(DayOfPrices::day)
                .toList();
        return new Group(state, all.size(), Stretch.of(all));
    }
}
