package org.ballast.control.domain;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.statements.domain.ValueCourse;

/**
 * What all assets carry in the books at the end of each day, and what the market paid for them.
 *
 * @param days in order
 */
public record TotalCourse(List<Day> days) {

    public TotalCourse {
        days = List.copyOf(days);
    }

    /**
     * The end of a day.
     *
     * @param marketValue empty where the price of one of them is not known
     */
    public record Day(LocalDate day, Money carrying, Optional<Money> marketValue) {}

    /** The sum of the courses, each from the day on which its first unit came. */
    public static TotalCourse of(Collection<ValueCourse> courses, Currency currency) {
        SortedMap<LocalDate, List<ValueCourse.Day>> byDay = new TreeMap<>();
        courses.forEach(course -> course.days()
                .forEach(day -> byDay.computeIfAbsent(day.day(), none -> new ArrayList<>())
                        .add(day)));
        List<Day> days = new ArrayList<>();
        byDay.forEach((day, assets) -> days.add(new Day(
                day,
                Money.sum(assets.stream().map(ValueCourse.Day::carrying).toList(), currency),
                assets.stream().anyMatch(ValueCourse.Day::isWithoutPrice)
                        ? Optional.empty()
                        : Optional.of(Money.sum(
                                assets.stream()
                                        .flatMap(asset -> asset.marketValue().stream())
                                        .toList(),
                                currency)))));
        return new TotalCourse(days);
    }

    /** Whether something was ever held. */
    public boolean isDrawable() {
        return days.size() > 1 && days.stream().anyMatch(day -> !day.carrying().isZero());
    }
}
