package org.ballast.statements.domain;

import java.math.RoundingMode;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.ballast.amounts.Money;
import org.ballast.amounts.Quantity;
import org.ballast.amounts.UnitPrice;
import org.jspecify.annotations.Nullable;

/**
 * What an asset carries in the books at the end of each day, and what the market paid for the same units.
 *
 * <p>Example: 2 BTC bought for 200.00 USD carry 200.00 until a write-down to 80 is posted for 31 January: on that day the
 * carrying amount steps to 160.00, and with a close of 95.50 the market value is 191.00.
 *
 * @param days in order, without a gap, from the day on which the first unit came
 */
public record ValueCourse(List<Day> days) {

    public ValueCourse {
        days = List.copyOf(days);
    }

    /**
     * The end of a day.
     *
     * @param marketValue units at the day's close; empty where nothing is held or no price is known
     */
    public record Day(LocalDate day, Quantity units, Money carrying, Optional<Money> marketValue) {

        /** Market value above the carrying amount; below zero where an impairment test would find a loss. */
        public Optional<Money> headroom() {
            return marketValue.map(value -> value.minus(carrying));
        }

        public boolean isWithoutPrice() {
            return !units.isZero() && marketValue.isEmpty();
        }
    }

    /** What the lots of an asset hold and carry from a day on. */
    public record Holding(Quantity units, Money carrying) {}

    /**
     * @param from first day
     * @param to the day after the last
     * @param holdings by the day from which each stands; the last before the first day included
     * @param closes the daily close of each day of which there is one
     */
    public static ValueCourse of(
            LocalDate from, LocalDate to, NavigableMap<LocalDate, Holding> holdings, Map<LocalDate, UnitPrice> closes) {
        List<Day> days = new ArrayList<>();
        for (LocalDate day = from; day.isBefore(to); day = day.plusDays(1)) {
            Map.@Nullable Entry<LocalDate, Holding> held = holdings.floorEntry(day);
            if (held != null) {
                days.add(day(day, held.getValue(), Optional.ofNullable(closes.get(day))));
            }
        }
        return new ValueCourse(days);
    }

    private static Day day(LocalDate day, Holding held, Optional<UnitPrice> close) {
        return new Day(
                day,
                held.units(),
                held.carrying(),
                close.filter(price -> !held.units().isZero())
                        .map(price -> held.units().at(price, RoundingMode.HALF_UP)));
    }

    /** The last day of each month, and the last of all. */
    public List<Day> monthEnds() {
        SortedMap<YearMonth, Day> last = new TreeMap<>();
        days.forEach(day -> last.put(YearMonth.from(day.day()), day));
        return List.copyOf(last.values());
    }

    /** Days on which units were held and of which no price is known: neither a value of zero nor the one before. */
    public List<LocalDate> daysWithoutPrice() {
        return days.stream().filter(Day::isWithoutPrice).map(Day::day).toList();
    }

    public boolean isEverHeld() {
        return days.stream().anyMatch(day -> !day.units().isZero());
    }

    /** Whether there is something to draw: a market value on two days, and one of them above nothing. */
    public boolean isDrawable() {
        List<Money> values =
                days.stream().flatMap(day -> day.marketValue().stream()).toList();
        return values.size() > 1 && values.stream().anyMatch(Money::isPositive);
    }
}
