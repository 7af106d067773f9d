package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.util.List;
import java.util.stream.Stream;
import org.ballast.charts.domain.Along.Names;
import org.ballast.charts.domain.Mark.Bars;
import org.ballast.charts.domain.Mark.Candles;
import org.ballast.charts.domain.Mark.Course;
import org.ballast.charts.domain.Mark.Level;
import org.ballast.charts.domain.Mark.Stack;
import org.ballast.charts.domain.Mark.Waterfall;

/**
 * What a chart shows: its drawing, its table and its words all come of it.
 *
 * @param title what it shows, in words: who cannot see it is told this
 * @param unit of the values, as a currency or {@code %}
 * @param lying whether names stand below each other and bars lie; only where names are along
 */
public record Chart(String title, String unit, Along along, List<Mark> marks, boolean lying) {

    public Chart {
        marks = List.copyOf(marks);
        if (!(along instanceof Names) && marks.stream().anyMatch(Chart::standsOnNames)) {
            throw new IllegalArgumentException("bars, stacks, waterfalls and candles stand on names");
        }
    }

    public static Chart overDays(String title, String unit, List<Mark> marks) {
        return new Chart(title, unit, new Along.Days(), marks, false);
    }

    public static Chart overMinutes(String title, String unit, List<Mark> marks) {
        return new Chart(title, unit, new Along.Minutes(), marks, false);
    }

    public static Chart overFigures(String title, String unit, Along.Figures along, List<Mark> marks) {
        return new Chart(title, unit, along, marks, false);
    }

    public static Chart byName(String title, String unit, List<String> names, List<Mark> marks) {
        return new Chart(title, unit, new Names(names), marks, false);
    }

    /** Names below each other in the order given, with their bars beside them. */
    public static Chart ranked(String title, String unit, List<String> names, List<Mark> marks) {
        return new Chart(title, unit, new Names(names), marks, true);
    }

    /** Whether there is a figure to draw; a page shows its empty state otherwise. */
    public boolean isDrawable() {
        return values().findAny().isPresent();
    }

    /** All figures, from which the axis takes its ends. */
    Stream<BigDecimal> values() {
        return marks.stream().flatMap(Chart::valuesOf);
    }

    boolean hasColumns() {
        return marks.stream()
                .anyMatch(mark -> mark instanceof Bars || mark instanceof Stack || mark instanceof Waterfall);
    }

    private static boolean standsOnNames(Mark mark) {
        return mark instanceof Bars || mark instanceof Stack || mark instanceof Waterfall || mark instanceof Candles;
    }

    private static Stream<BigDecimal> valuesOf(Mark mark) {
        return switch (mark) {
            case Course course -> course.spots().stream().flatMap(spot -> spot.value().stream());
            case Stack stack -> Column.of(List.of(stack)).stream().flatMap(Column::ends);
            case Waterfall waterfall -> Column.of(List.of(waterfall)).stream().flatMap(Column::ends);
            case Candles candles ->
                candles.candles().stream().flatMap(candle -> Stream.of(candle.low(), candle.high()));
            case Level level -> Stream.of(level.value());
            case Mark.Between between -> Stream.empty();
            case Mark.Upright upright -> Stream.empty();
        };
    }
}
