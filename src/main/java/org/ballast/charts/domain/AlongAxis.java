package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.ballast.charts.domain.Mark.Candles;
import org.ballast.charts.domain.Mark.Course;
import org.ballast.charts.domain.Mark.Upright;

/**
 * Where things stand along the lower edge.
 *
 * @param from its beginning, and {@code to} its end
 */
record AlongAxis(BigDecimal from, BigDecimal to, List<Tick> ticks) {

    private static final BigDecimal HALF = new BigDecimal("0.5");
    private static final BigDecimal A_LITTLE = new BigDecimal("0.000001");

    /** A place with its words. */
    record Tick(BigDecimal along, String words) {}

    /**
     * @param room units of the drawing along the edge
     */
    static AlongAxis of(Chart chart, int room) {
        return switch (chart.along()) {
            case Along.Names names -> ofNames(names.names(), room);
            case Along.Days days -> {
                AlongAxis plain = spanned(chart);
                yield plain.with(CalendarTicks.overDays(
                        LocalDate.ofEpochDay(plain.from().longValue()),
                        LocalDate.ofEpochDay(plain.to().longValue()),
                        Letters.fitting(room, "30 Sep 2024")));
            }
            case Along.Minutes minutes -> {
                AlongAxis plain = spanned(chart);
                yield plain.with(CalendarTicks.overInstants(
                        Instant.ofEpochSecond(plain.from().longValue()),
                        Instant.ofEpochSecond(plain.to().longValue()),
                        Letters.fitting(room, "30 Sep 2024")));
            }
            case Along.Figures figures -> ofFigures(spanned(chart), figures, room);
        };
    }

    BigDecimal at(BigDecimal along, int left, int right) {
        return along.subtract(from)
                .multiply(BigDecimal.valueOf(right - left))
                .divide(to.subtract(from), 1, RoundingMode.HALF_UP)
                .add(BigDecimal.valueOf(left));
    }

    private AlongAxis with(List<Tick> shown) {
        return new AlongAxis(from, to, shown);
    }

    private static AlongAxis ofNames(List<String> names, int room) {
        int longest = names.stream().mapToInt(String::length).max().orElse(1);
        int every = Math.ceilDiv(Math.max(1, names.size()), Letters.fitting(room, "m".repeat(longest)));
        return new AlongAxis(
                HALF.negate(),
                BigDecimal.valueOf(Math.max(1, names.size())).subtract(HALF),
                IntStream.range(0, names.size())
                        .filter(at -> at % every == every / 2 || every == 1)
                        .mapToObj(at -> new Tick(BigDecimal.valueOf(at), names.get(at)))
                        .toList());
    }

    private static AlongAxis ofFigures(AlongAxis plain, Along.Figures figures, int room) {
        List<BigDecimal> ticks = ValueAxis.around(plain.from(), plain.to(), Letters.fitting(room, "1,000 units"))
                .ticks();
        return plain.with(ticks.stream()
                .filter(tick -> tick.compareTo(plain.from()) >= 0 && tick.compareTo(plain.to()) <= 0)
                .map(tick -> new Tick(
                        tick,
                        Magnitude.written(tick.stripTrailingZeros())
                                + (figures.unit().isEmpty() ? "" : " " + figures.unit())))
                .toList());
    }

    private static AlongAxis spanned(Chart chart) {
        List<BigDecimal> places =
                chart.marks().stream().flatMap(AlongAxis::placesOf).sorted().toList();
        if (places.isEmpty()) {
            return new AlongAxis(BigDecimal.ZERO, BigDecimal.ONE, List.of());
        }
        BigDecimal least = chart.along() instanceof Along.Figures ? A_LITTLE : BigDecimal.ONE;
        BigDecimal to = places.getLast().max(places.getFirst().add(least));
        return new AlongAxis(places.getFirst(), to, List.of());
    }

    private static Stream<BigDecimal> placesOf(Mark mark) {
        return switch (mark) {
            case Course course -> course.spots().stream().map(Spot::along);
            case Upright upright -> Stream.of(upright.along());
            case Candles candles -> Stream.empty();
            case Mark.Between between -> Stream.empty();
            case Mark.Stack stack -> Stream.empty();
            case Mark.Waterfall waterfall -> Stream.empty();
            case Mark.Level level -> Stream.empty();
        };
    }
}
