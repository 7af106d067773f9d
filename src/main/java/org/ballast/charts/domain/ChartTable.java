package org.ballast.charts.domain;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Stream;
import org.ballast.charts.domain.Mark.Candles;
import org.ballast.charts.domain.Mark.Course;
import org.ballast.charts.domain.Mark.Level;
import org.ballast.charts.domain.Mark.Stack;
import org.ballast.charts.domain.Mark.Waterfall;

/**
 * The figures of a chart for who does not look at its drawing: a row for each place along it, a column for each series.
 *
 * @param monthEnds whether days other than the last of each month are left out, as there are more than 62
 * @param hourEnds whether instants other than the last of each hour are left out, as there are more than 62
 */
public record ChartTable(List<String> heads, List<Row> rows, boolean monthEnds, boolean hourEnds) {

    private static final int MOST_PLACES = 62;
    private static final BigDecimal SECONDS_OF_AN_HOUR = new BigDecimal(3_600);

    /**
     * A row.
     *
     * @param place a day, an instant, a figure or a name, as the page writes it
     */
    public record Row(Object place, List<Optional<BigDecimal>> values) {}

    private record Series(String name, List<Spot> spots) {}

    public static ChartTable of(Chart chart) {
        List<Series> series =
                chart.marks().stream().flatMap(ChartTable::seriesOf).toList();
        TreeMap<BigDecimal, List<Optional<BigDecimal>>> places = new TreeMap<>();
        for (int number = 0; number < series.size(); number++) {
            for (Spot spot : series.get(number).spots()) {
                List<Optional<BigDecimal>> row = places.computeIfAbsent(
                        spot.along(),
                        along -> new ArrayList<>(Stream.generate(Optional::<BigDecimal>empty)
                                .limit(series.size())
                                .toList()));
                row.set(number, spot.value());
            }
        }
        boolean many = places.size() > MOST_PLACES;
        boolean monthEnds = many && chart.along() instanceof Along.Days;
        boolean hourEnds = many && chart.along() instanceof Along.Minutes;
        List<String> heads = series.stream().map(Series::name).toList();
        if (monthEnds) {
            return new ChartTable(heads, rows(chart.along(), lastOf(places, ChartTable::monthOf)), true, false);
        }
        return new ChartTable(
                heads, rows(chart.along(), hourEnds ? lastOf(places, ChartTable::hourOf) : places), false, hourEnds);
    }

    private static List<Row> rows(Along along, Map<BigDecimal, List<Optional<BigDecimal>>> places) {
        return places.entrySet().stream()
                .map(entry -> new Row(place(along, entry.getKey()), entry.getValue()))
                .toList();
    }

    private static Object place(Along along, BigDecimal place) {
        return switch (along) {
            case Along.Days days -> LocalDate.ofEpochDay(place.longValue());
            case Along.Minutes minutes -> Instant.ofEpochSecond(place.longValue());
            case Along.Figures figures -> place;
            case Along.Names names -> names.names().get(place.intValueExact());
        };
    }

    private static Map<BigDecimal, List<Optional<BigDecimal>>> lastOf(
            NavigableMap<BigDecimal, List<Optional<BigDecimal>>> places, Function<BigDecimal, Object> spanOf) {
        TreeMap<BigDecimal, List<Optional<BigDecimal>>> ends = new TreeMap<>();
        places.forEach((place, values) -> {
            BigDecimal next = places.higherKey(place);
            if (next == null || !spanOf.apply(next).equals(spanOf.apply(place))) {
                ends.put(place, values);
            }
        });
        return ends;
    }

    private static Object hourOf(BigDecimal place) {
        return place.divide(SECONDS_OF_AN_HOUR, 0, RoundingMode.FLOOR);
    }

    private static Object monthOf(BigDecimal place) {
        return YearMonth.from(LocalDate.ofEpochDay(place.longValue()).atStartOfDay(ZoneOffset.UTC));
    }

    private static Stream<Series> seriesOf(Mark mark) {
        return switch (mark) {
            case Course course -> Stream.of(new Series(course.name(), course.spots()));
            case Stack stack -> stack.parts().stream().map(part -> new Series(part.name(), part.spots()));
            case Waterfall waterfall -> Stream.of(new Series(waterfall.name(), spots(waterfall)));
            case Candles candles -> Stream.of(new Series(candles.name(), closes(candles)));
            case Level level -> Stream.empty();
            case Mark.Between between -> Stream.empty();
            case Mark.Upright upright -> Stream.empty();
        };
    }

    private static List<Spot> spots(Waterfall waterfall) {
        List<Spot> spots = new ArrayList<>();
        for (Waterfall.Change change : waterfall.changes()) {
            spots.add(Spot.over(spots.size(), change.amount()));
        }
        return spots;
    }

    private static List<Spot> closes(Candles candles) {
        List<Spot> spots = new ArrayList<>();
        for (Candles.Candle candle : candles.candles()) {
            spots.add(Spot.over(spots.size(), candle.close()));
        }
        return spots;
    }
}
