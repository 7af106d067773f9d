package org.ballast.prices.web;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;
import org.ballast.charts.domain.Chart;
import org.ballast.charts.domain.Mark;
import org.ballast.charts.domain.SaidInChart;
import org.ballast.charts.domain.Spot;
import org.ballast.charts.domain.Tone;
import org.ballast.prices.application.ReadOnBalanceVolume.Day;
import org.ballast.prices.domain.VolumeTrend;

/** On-balance volume from zero on its first day, with the straight line through the last days and the days that flagged. */
final class VolumeChart {

    private static final int DECIMALS = 6;

    private VolumeChart() {}

    /**
     * @param shown in order, at least one
     * @param title what it shows, in words
     * @param unit of the volume
     */
    static Chart of(List<Day> shown, String title, String unit, SaidInChart words) {
        List<Spot> sums = sums(shown);
        List<Mark> marks = new ArrayList<>();
        marks.add(new Mark.Line(words.text("obv.title"), Tone.INK, sums));
        trend(shown, sums).ifPresent(line -> marks.add(new Mark.Line(words.text("obv.slope"), Tone.FIRST, line)));
        List<Spot> flags = IntStream.range(0, shown.size())
                .filter(at -> flags(shown.get(at)))
                .mapToObj(sums::get)
                .toList();
        if (!flags.isEmpty()) {
            marks.add(new Mark.Dots(words.text("obv.flag"), Tone.ATTENTION, flags));
        }
        return Chart.overDays(title, unit, marks);
    }

    static boolean flags(Day day) {
        return day.trend().filter(VolumeTrend::flags).isPresent();
    }

    private static List<Spot> sums(List<Day> shown) {
        BigDecimal zero = shown.getFirst().volume().volume();
        return shown.stream()
                .map(day ->
                        Spot.on(day.volume().last().day(), day.volume().volume().subtract(zero)))
                .toList();
    }

    /** Least squares: through the middle of the days and the average of their sums. */
    private static Optional<List<Spot>> trend(List<Day> shown, List<Spot> sums) {
        int from = Math.max(0, sums.size() - VolumeTrend.DAYS);
        List<BigDecimal> fitted = sums.subList(from, sums.size()).stream()
                .flatMap(spot -> spot.value().stream())
                .toList();
        Optional<VolumeTrend> trend = shown.getLast().trend();
        if (trend.isEmpty() || fitted.size() < 2) {
            return Optional.empty();
        }
        BigDecimal average = fitted.stream()
                .reduce(BigDecimal.ZERO, BigDecimal::add)
                .divide(BigDecimal.valueOf(fitted.size()), DECIMALS, RoundingMode.HALF_UP);
        BigDecimal half = trend.get()
                .slope()
                .multiply(BigDecimal.valueOf(fitted.size() - 1L))
                .divide(BigDecimal.TWO, DECIMALS, RoundingMode.HALF_UP);
        return Optional.of(List.of(
                new Spot(sums.get(from).along(), Optional.of(average.subtract(half))),
                new Spot(sums.getLast().along(), Optional.of(average.add(half)))));
    }
}
