package org.ballast.statements.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.text.DecimalFormat;
import java.text.DecimalFormatSymbols;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.ballast.amounts.Money;
import org.ballast.amounts.PeriodName;
import org.ballast.prices.web.PriceAxis;
import org.ballast.statements.domain.ValueCourse;
import org.ballast.statements.domain.ValueCourse.Day;

/**
 * The course of an asset's value as lines of an SVG drawing, 960 by 320 units: the carrying amount in steps, the market
 * value as a line that stops where no price is known, and the area between them.
 *
 * @param carrying points of the steps
 * @param runs the line, a piece for each run of days with a market value
 * @param millions whether the amounts on the axis are millions
 * @param carryingEnds where the name of the steps stands, and {@code valueEnds} that of the line
 */
public record CourseChart(
        String carrying,
        List<Run> runs,
        List<Tick> amounts,
        boolean millions,
        List<Tick> days,
        BigDecimal carryingEnds,
        BigDecimal valueEnds) {

    private static final int LEFT = 80;
    private static final int RIGHT = 824;
    private static final int TOP = 16;
    private static final int BOTTOM = 288;
    private static final int AMOUNT_TICKS = 5;
    private static final int DAY_TICKS = 5;
    private static final int LINE = 14;
    private static final BigDecimal TEN_MILLION = BigDecimal.TEN.pow(7);

    /** A place on an axis with its label. */
    public record Tick(BigDecimal at, String label) {}

    /**
     * Days with a market value that follow each other.
     *
     * @param value points of the line; a single day has its point twice and is drawn as a dot
     * @param gap outline of what lies between the line and the steps
     */
    public record Run(String value, String gap) {}

    private record Point(BigDecimal x, BigDecimal y) {

        String text() {
            return x.toPlainString() + "," + y.toPlainString();
        }
    }

    /**
     * @param course that is drawable
     */
    public static CourseChart of(ValueCourse course) {
        List<Day> days = course.days();
        PriceAxis axis = axis(days);
        boolean millions = axis.to().compareTo(TEN_MILLION) >= 0;
        BigDecimal carryingEnds = at(axis, days.getLast().carrying());
        return new CourseChart(
                text(steps(days, axis, 0, days.size())),
                runs(days, axis),
                axis.ticks().stream()
                        .map(amount -> new Tick(axis.at(amount, TOP, BOTTOM), label(amount, millions)))
                        .toList(),
                millions,
                ticks(days),
                carryingEnds,
                apart(at(axis, lastValue(days)), carryingEnds));
    }

    private static Money lastValue(List<Day> days) {
        return days.stream()
                .flatMap(day -> day.marketValue().stream())
                .reduce((earlier, later) -> later)
                .orElseThrow();
    }

    private static List<Run> runs(List<Day> days, PriceAxis axis) {
        List<Run> runs = new ArrayList<>();
        int first = 0;
        for (int index = 0; index <= days.size(); index++) {
            if (index == days.size() || days.get(index).marketValue().isEmpty()) {
                if (first < index) {
                    runs.add(run(days, axis, first, index));
                }
                first = index + 1;
            }
        }
        return runs;
    }

    private static Run run(List<Day> days, PriceAxis axis, int first, int end) {
        List<Point> line = new ArrayList<>();
        for (int index = first; index < end; index++) {
            BigDecimal x = x(index, days.size());
            days.get(index).marketValue().ifPresent(value -> line.add(new Point(x, at(axis, value))));
        }
        List<Point> outline = steps(days, axis, first, end);
        outline.addAll(line.reversed());
        return new Run(text(line.size() == 1 ? List.of(line.getFirst(), line.getFirst()) : line), text(outline));
    }

    /** The carrying amount from a day on: a corner where it changes, and the last day. */
    private static List<Point> steps(List<Day> days, PriceAxis axis, int first, int end) {
        List<Point> steps = new ArrayList<>();
        for (int index = first; index < end; index++) {
            BigDecimal x = x(index, days.size());
            BigDecimal y = at(axis, days.get(index).carrying());
            boolean changes = steps.isEmpty() || y.compareTo(steps.getLast().y()) != 0;
            if (changes && !steps.isEmpty()) {
                steps.add(new Point(x, steps.getLast().y()));
            }
            if (changes || index == end - 1) {
                steps.add(new Point(x, y));
            }
        }
        return steps;
    }

    private static String label(BigDecimal amount, boolean millions) {
        BigDecimal shown = millions ? amount.movePointLeft(6) : amount;
        return new DecimalFormat("#,##0.######", DecimalFormatSymbols.getInstance(Locale.ENGLISH)).format(shown);
    }

    /** Two labels never stand on each other. */
    private static BigDecimal apart(BigDecimal label, BigDecimal other) {
        BigDecimal distance = label.subtract(other);
        BigDecimal least = new BigDecimal(LINE);
        return distance.abs().compareTo(least) >= 0 ? label : other.add(distance.signum() < 0 ? least.negate() : least);
    }

    private static PriceAxis axis(List<Day> days) {
        List<BigDecimal> all = days.stream()
                .flatMap(day -> Stream.concat(Stream.of(day.carrying()), day.marketValue().stream()))
                .map(Money::amount)
                .sorted(Comparator.naturalOrder())
                .toList();
        return PriceAxis.around(all.getFirst(), all.getLast(), AMOUNT_TICKS);
    }

    private static List<Tick> ticks(List<Day> days) {
        List<Tick> ticks = new ArrayList<>();
        int step = Math.ceilDiv(days.size(), DAY_TICKS);
        for (int index = step / 2; index < days.size(); index += step) {
            ticks.add(new Tick(
                    x(index, days.size()), PeriodName.day(days.get(index).day())));
        }
        return ticks;
    }

    private static BigDecimal at(PriceAxis axis, Money amount) {
        return axis.at(amount.amount(), TOP, BOTTOM);
    }

    private static BigDecimal x(int index, int count) {
        return new BigDecimal((RIGHT - LEFT) * index)
                .divide(new BigDecimal(Math.max(1, count - 1)), 1, RoundingMode.HALF_UP)
                .add(new BigDecimal(LEFT));
    }

    private static String text(List<Point> points) {
        return points.stream().map(Point::text).collect(Collectors.joining(" "));
    }
}
