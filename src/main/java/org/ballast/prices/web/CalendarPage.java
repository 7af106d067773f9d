package org.ballast.prices.web;

import jakarta.enterprise.context.RequestScoped;
import jakarta.inject.Inject;
import jakarta.inject.Named;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.Currency;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.ballast.pages.web.Words;
import org.ballast.prices.application.ReadPriceCalendar;
import org.ballast.prices.domain.PriceCalendar.Group;
import org.ballast.prices.domain.PriceCalendar.Month;
import org.ballast.prices.domain.Stretch;
import org.jspecify.annotations.Nullable;

/** The days with prices as a picture of a row a month, and the same in words. */
@Named
@RequestScoped
public class CalendarPage {

    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMM uuuu", Locale.ENGLISH);
    private static final int LONGEST_MONTH = 31;
    private static final int STRETCHES_NAMED = 6;

    @Inject
    private ReadPriceCalendar readPriceCalendar;

    private @Nullable Shown shown;

    /**
     * A month as a row of the picture.
     *
     * @param states of the days 1 to 31, empty where the calendar has no such day
     */
    public record Row(String label, List<String> states) {}

    /**
     * @param note what days and prices these are
     * @param groups the same in words
     */
    public record Shown(String note, List<Row> rows, List<Group> groups) {}

    /** What is shown for a market, an asset and a period, its last day included. */
    public Shown of(String market, String asset, LocalDate first, LocalDate last) {
        if (shown == null) {
            ReadPriceCalendar.Shown read = readPriceCalendar.of(market, asset, first, last.plusDays(1));
            shown = new Shown(
                    read.currency()
                            .map(Currency::getCurrencyCode)
                            .map(code -> Words.in("prices", "calendar.note", code))
                            .orElseGet(() -> Words.in("prices", "calendar.note.none")),
                    read.calendar().months().stream().map(CalendarPage::row).toList(),
                    read.calendar().groups());
        }
        return shown;
    }

    private static Row row(Month month) {
        String[] states = new String[LONGEST_MONTH];
        Arrays.fill(states, "");
        month.days()
                .forEach(day ->
                        states[day.day().getDayOfMonth() - 1] = day.state().name());
        return new Row(MONTH.format(month.month()), List.of(states));
    }

    /** 1 to 31. */
    public List<Integer> getDaysOfMonth() {
        return IntStream.rangeClosed(1, LONGEST_MONTH).boxed().toList();
    }

    /** Which days a group has: the first stretches of it, and how many more there are. */
    public String days(Group group) {
        String named = group.stretches().stream()
                .limit(STRETCHES_NAMED)
                .map(Stretch::inWords)
                .collect(Collectors.joining("; "));
        int more = group.stretches().size() - STRETCHES_NAMED;
        return more > 0 ? Words.in("prices", "calendar.more", named, more) : named;
    }
}
